package eu.hansa.access;

import eu.hansa.kernel.Language;
import java.io.Serializable;

/**
 * A right with its scope.
 *
 * @param language null for every language
 * @param type     the key of a content type; null for every type
 * @param groupId  the group to whose content the right is limited; null for all content
 */
public record Grant(Right right, Language language, String type, Long groupId) implements Serializable {

    public static Grant everywhere(Right right) {
        return new Grant(right, null, null, null);
    }

    public static Grant in(Right right, Language language) {
        return new Grant(right, language, null, null);
    }

    /** @param wantedLanguage null asks for the right over every language at once */
    boolean covers(Right wanted, Language wantedLanguage, String wantedType, Long wantedGroup) {
        return right == wanted && (language == null || language.equals(wantedLanguage)) && reaches(wantedType, wantedGroup);
    }

    /** Whether content of this type in this group is within the scope, whatever the language. */
    boolean reaches(String wantedType, Long wantedGroup) {
        return (groupId == null || groupId.equals(wantedGroup)) && (type == null || type.equals(wantedType));
    }
}
