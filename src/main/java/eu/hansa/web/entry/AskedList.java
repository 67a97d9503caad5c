package eu.hansa.web.entry;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the parameters of a list's address ask for, whether it exists or not.
 *
 * @param isUntidy whether the same could have been asked more simply: a blank, repeated, or superfluous parameter, or a
 *                 page that is no page
 */
record AskedList(Optional<String> topic, Optional<String> year, Optional<String> series, boolean strictly, int page, boolean isUntidy) {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern BEYOND = Pattern.compile("[1-9][0-9]{7,}");
    private static final int FAR = 9_999_999;

    static AskedList of(Function<String, String[]> parameters) {
        Optional<String> topic = first(parameters, "topic");
        Optional<String> year = first(parameters, "year");
        Optional<String> series = first(parameters, "series");
        Optional<String> only = first(parameters, "only");
        Optional<String> page = first(parameters, "page");
        boolean strictly = only.filter("1"::equals).isPresent();
        boolean untidy = isUntidy(parameters, "topic") || isUntidy(parameters, "year") || isUntidy(parameters, "series")
                || isUntidy(parameters, "only") || isUntidy(parameters, "page") || only.isPresent() && !strictly
                || page.isPresent() && (page.get().equals("1") || pageNumber(page.get()) == 0);
        return new AskedList(topic, year, series, strictly, page.map(AskedList::pageNumber).filter(number -> number > 0).orElse(1), untidy);
    }

    /** The year as a number; empty as well when it is none. */
    Optional<Integer> yearNumber() {
        return year.filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf);
    }

    /** 0 for no page at all; a page far beyond any list for a number that is too long. */
    private static int pageNumber(String text) {
        if (PAGE.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        return BEYOND.matcher(text).matches() ? FAR : 0;
    }

    private static Optional<String> first(Function<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.apply(name)).map(values -> values[0]).filter(text -> !text.isBlank());
    }

    private static boolean isUntidy(Function<String, String[]> parameters, String name) {
        String[] values = parameters.apply(name);
        return values != null && (values.length > 1 || values[0].isBlank());
    }
}
