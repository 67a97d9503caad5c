package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.workflow.Verb;
import eu.hansa.web.text.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Verb.class)
    void everyVerbOfTheWorkflowHasItsWords(Verb verb) {
        assertThat(texts.has(Locale.ENGLISH, "audit.verb." + verb.key())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "return", "approve", "publish", "schedule", "withdraw", "password", "group"})
    void everyTopicOfAMailHasItsName(String topic) {
        assertThat(texts.has(Locale.ENGLISH, "mail.topic." + topic)).isTrue();
    }
}
