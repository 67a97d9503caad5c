package eu.hansa.web.desk;

import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the texts and facts of a type are called; those of a part have the part's id in their name ({@code themes_antwerp}). */
@Named
@RequestScoped
public class FieldNames {

    @Inject
    private Text text;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    /** The name itself where the type's bundle has none for it. */
    public String of(String type, String name) {
        int end = name.indexOf('_');
        String key = type + ".field." + (end < 0 ? name : name.substring(0, end));
        return texts.has(locale.locale(), key) ? text.get(key) : name;
    }
}
