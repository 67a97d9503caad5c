package eu.hansa.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list that stands in its address as a whole, which can be kept and sent: reads what the address says, and writes others.
 * What it says that is no choice counts as not said.
 */
final class ListAddress {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_TEXT = 200;

    private final HttpServletRequest request;

    ListAddress(HttpServletRequest request) {
        this.request = request;
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Words to look for. */
    Optional<String> text() {
        return given("text").map(words -> words.substring(0, Math.min(words.length(), LONGEST_TEXT)));
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> choices, String name) {
        return given(name).flatMap(word -> Stream.of(choices.getEnumConstants()).filter(choice -> word(choice).equals(word)).findFirst());
    }

    /** Counted from 1. */
    int page() {
        return given("page").filter(number -> number.matches("[0-9]{1,7}")).map(Integer::valueOf)
                .filter(number -> number > 0 && number < LAST_PAGE).orElse(1);
    }

    /** As an address writes a choice: {@code in-review}; null for none. */
    static String word(Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an address says, part by part and in this order; what is null is not said. */
    static final class Said {

        private final Map<String, String> parts = new LinkedHashMap<>();

        Said and(String name, String value) {
            if (value != null) {
                parts.put(name, value);
            }
            return this;
        }

        Said and(String name, Enum<?> choice) {
            return and(name, word(choice));
        }

        Said page(int number) {
            return and("page", number == 1 ? null : String.valueOf(number));
        }

        Map<String, String> parts() {
            return Collections.unmodifiableMap(parts);
        }

        String of(String view) {
            return parts.entrySet().stream().map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", view + "?", ""));
        }
    }
}
