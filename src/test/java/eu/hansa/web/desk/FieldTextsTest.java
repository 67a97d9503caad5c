package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.conference.ConferenceType;
import eu.hansa.content.ContentType;
import eu.hansa.given.Json;
import eu.hansa.news.NewsType;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.GroupType;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms, comparisons and choices speak of every fact and every text of a type by its name in the type's bundle. */
class FieldTextsTest {

    static Stream<ContentType> types() {
        return Stream.of(new NewsType(), new ConferenceType(), new GroupType());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldHasItsName(ContentType type) {
        Stream<String> own = Stream.of(type.bodyType(), type.factsType()).flatMap(bean -> Json.fields(bean).stream());

        assertThat(Stream.concat(Stream.of("title", "slug", "summary"), own).map(name -> type.key() + ".field." + name)
                .filter(key -> !new Texts().has(Locale.ENGLISH, key))).isEmpty();
    }
}
