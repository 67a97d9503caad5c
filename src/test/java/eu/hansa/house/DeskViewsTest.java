package eu.hansa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form of the desk is sent to the address of its page: what that says must not be taken for what was typed. */
class DeskViewsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\b[^>]*\\bname=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<[hp]:(?:input|select|autoComplete)\\w*\\b[^>]*?\\bid=\"([^\"#]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include\\b[^>]*\\bsrc=\"([^\"#]+)\"");

    @Test
    void noFieldIsCalledAsAParameterOfItsView() throws IOException {
        try (Stream<Path> views = Files.list(WEBAPP.resolve("desk"))) {
            for (Path view : views.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList()) {
                assertThat(clashes(whole(view))).as(view.toString()).isEmpty();
            }
        }
    }

    @Test
    void aFieldOfThatNameIsFoundOut() {
        assertThat(clashes("<f:viewParam name=\"to\" value=\"#{a.to}\"/><h:inputText value=\"#{a.day}\" id=\"to\"/>")).containsExactly("to");
        assertThat(clashes("<f:viewParam name=\"to\" value=\"#{a.to}\"/><h:inputText id=\"until\"/><h:form id=\"to\"/>")).isEmpty();
    }

    private static Set<String> clashes(String view) {
        Set<String> clashes = all(PARAMETER, view);
        clashes.retainAll(all(FIELD, view));
        return clashes;
    }

    /** A view with what it includes. */
    private static String whole(Path view) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(view));
        for (String included : List.copyOf(all(INCLUDED, text.toString()))) {
            text.append(whole(included.startsWith("/") ? WEBAPP.resolve(included.substring(1)) : view.resolveSibling(included)));
        }
        return text.toString();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
