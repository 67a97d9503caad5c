package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What languages are called in the language of this request. */
@Named
@RequestScoped
public class LanguageNames {

    @Inject
    private TextLocale locale;
    @Inject
    private Text text;

    /** As at the start of a line: “French”, “Français”. */
    public String of(Language language) {
        Locale reader = locale.locale();
        String name = language.nameIn(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** As inside a sentence: “français”, “français et italien”. */
    public String inSentence(Collection<Language> languages) {
        List<String> names = languages.stream().map(language -> language.nameIn(locale.locale())).toList();
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : text.of("desk.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
