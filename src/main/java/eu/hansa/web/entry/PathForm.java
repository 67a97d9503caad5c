package eu.hansa.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of addresses: words as they are, and {@code {name}} where a slug or an id stands. */
final class PathForm {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final String VALUE = "([A-Za-z0-9_-]{1,120})";

    private final Pattern pattern;
    private final List<String> names;

    PathForm(String form) {
        StringBuilder regex = new StringBuilder();
        int end = 0;
        for (Matcher name = NAME.matcher(form); name.find(); end = name.end()) {
            regex.append(Pattern.quote(form.substring(end, name.start()))).append(VALUE);
        }
        pattern = Pattern.compile(regex.append(Pattern.quote(form.substring(end))).toString());
        names = NAME.matcher(form).results().map(name -> name.group(1)).toList();
    }

    /** What stands for each name; empty when the path has another form. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    static String fill(String form, Map<String, String> values) {
        return NAME.matcher(form).replaceAll((MatchResult name) -> Matcher.quoteReplacement(values.get(name.group(1))));
    }
}
