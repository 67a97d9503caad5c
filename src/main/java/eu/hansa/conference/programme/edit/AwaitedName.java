package eu.hansa.conference.programme.edit;

import eu.hansa.conference.programme.ParticipationRole;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How lists of speakers say, in the languages of the interface, that a name is still to come: “UNHCR representative (name
 * TBC)”, “4 rapporteurs”, “intervenant à désigner”.
 */
final class AwaitedName {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern TO_COME = Pattern.compile("[(\\[,;:–—-]?\\s*(?<![\\p{L}])("
            + "(name\\s+)?(tbc|tbn|tba|tbd|to be (confirmed|named|announced|determined)|to come)"
            + "|(nom\\s+|noms\\s+)?(à|a) (désigner|designer|confirmer|préciser|preciser|venir|déterminer)"
            + "|n\\.\\s?n\\.|(name\\s+|namen\\s+)?(wird|werden) noch (benannt|bekannt\\s?gegeben)|(name\\s+)?noch (zu benennen|offen|nicht bekannt)|name folgt"
            + "|(nome\\s+|nomi\\s+)?da (definire|confermare|designare|nominare|precisare|individuare)"
            + "|(nombre\\s+|nombres\\s+)?por (confirmar|designar|determinar|definir|nombrar)"
            + ")(?![\\p{L}])\\s*[)\\]]?", FLAGS);

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})\\s+(\\p{L}[^,;]*)", FLAGS);

    /** Beginnings of words; the Italian relatori speak, the Spanish relatores report. */
    private static final Map<String, ParticipationRole> ROLES = new LinkedHashMap<>();

    static {
        for (String word : new String[] {"rapporteur", "berichterstatt", "relatores", "relatoras", "relatori generali"}) {
            ROLES.put(word, ParticipationRole.RAPPORTEUR);
        }
        for (String word : new String[] {"moderat", "modérat", "moderador"}) {
            ROLES.put(word, ParticipationRole.MODERATOR);
        }
        for (String word : new String[] {"panel", "panél", "podiumsg", "podiumsteil"}) {
            ROLES.put(word, ParticipationRole.PANELLIST);
        }
        for (String word : new String[] {"speaker", "intervenant", "orateur", "redner", "referent", "relator", "oratori", "ponente", "orador"}) {
            ROLES.put(word, ParticipationRole.SPEAKER);
        }
        for (String word : new String[] {"facilitat", "facilitad"}) {
            ROLES.put(word, ParticipationRole.FACILITATOR);
        }
        for (String word : new String[] {"chair", "président", "vorsitz", "presidente"}) {
            ROLES.put(word, ParticipationRole.CHAIR);
        }
    }

    private AwaitedName() {
    }

    /** What is left of a line that says that a name is to come, which may be nothing; empty when it says no such thing. */
    static Optional<String> rest(String line) {
        Matcher said = TO_COME.matcher(line);
        if (!said.find()) {
            return Optional.empty();
        }
        String rest = line.substring(0, said.start()) + " " + line.substring(said.end());
        return Optional.of(rest.replaceAll("\\s+", " ").replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", ""));
    }

    /** Several places at once: “4 rapporteurs”. */
    record Counted(int count, String of) {
    }

    static Optional<Counted> counted(String line) {
        Matcher counted = COUNTED.matcher(line);
        return counted.matches() && Integer.parseInt(counted.group(1)) > 0
                ? Optional.of(new Counted(Integer.parseInt(counted.group(1)), counted.group(2).strip())) : Optional.empty();
    }

    /** The role that a word names; empty when it names none. */
    static Optional<ParticipationRole> role(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return ROLES.entrySet().stream().filter(entry -> plain.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
