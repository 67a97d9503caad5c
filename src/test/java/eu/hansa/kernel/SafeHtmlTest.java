package eu.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Text</p><script>alert(1)</script>",
        "<p onclick=\"alert(1)\">Text</p>",
        "<p style=\"background:url(javascript:alert(1))\">Text</p>",
        "<iframe src=\"https://example.org\"></iframe><p>Text</p>",
        "<p>Text<img src=x onerror=alert(1)></p>",
        "<p><a href=\"javascript:alert(1)\">Text</a></p>",
        "<p><a href=\" jAvAsCrIpT&#58;alert(1)\">Text</a></p>",
        "<p><a href=\"data:text/html,<script>alert(1)</script>\">Text</a></p>",
        "<svg><script>alert(1)</script></svg><p>Text</p>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math><p>Text</p>",
        "<form action=\"/logout\"><button>Text</button></form>",
        "<style>p { color: red }</style><p>Text</p>",
        "<p>Text</p><object data=\"x\"></object><embed src=\"x\">"})
    void nothingThatActsIsLeft(String html) {
        String safe = SafeHtml.sanitise(html).markup();

        assertThat(safe).contains("Text");
        assertThat(safe.toLowerCase()).doesNotContain("script", "onclick", "onerror", "style", "iframe", "<img", "<svg", "<form", "<object",
                "<embed", "data:", "alert(1)\"");
    }

    @Test
    void headingsListsLinksTablesAndEmphasisStay() {
        String html = "<h2>Heading</h2><ul class=\"people\"><li><b>Name</b>function</li></ul><ol class=\"asks\"><li>Question?</li></ol>"
                + "<table><thead><tr><th scope=\"col\">City</th></tr></thead><tbody><tr><td>Milan</td></tr></tbody></table>"
                + "<p><strong>Strong</strong> and <em lang=\"fr\">doux</em></p>";

        assertThat(SafeHtml.sanitise(html).markup()).isEqualTo(html);
    }

    @Test
    void linksWithinTheSiteAndToMailStay() {
        assertThat(SafeHtml.sanitise("<a href=\"/en/news/bilbao\">a</a>").markup()).contains("href=\"/en/news/bilbao\"");
        assertThat(SafeHtml.sanitise("<a href=\"mailto:name@example.org\">a</a>").markup()).contains("mailto:name");
    }

    @Test
    void whatWordLeavesBehindIsTakenOut() {
        String word = "<p class=\"MsoNormal\" style=\"margin:0cm\"><span style=\"font-family:Calibri\">Text<o:p></o:p></span></p>"
                + "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p><br></p>";

        assertThat(SafeHtml.sanitise(word).markup()).isEqualTo("<p>Text</p>");
    }

    @Test
    void onlyKnownClassesStay() {
        assertThat(SafeHtml.sanitise("<ol class=\"poster\"><li>a</li></ol>").markup()).isEqualTo("<ol><li>a</li></ol>");
    }

    @Test
    void thePagesOwnHeadingIsNotWrittenTwice() {
        assertThat(SafeHtml.sanitise("<h1>Title</h1>").markup()).isEqualTo("<h2>Title</h2>");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = SafeHtml.sanitise("<p>“Quotes” &amp; 5 < 6 <b>bold</b> <a href=\"https://example.org/?a=1&b=2\">link</a></p>").markup();

        assertThat(SafeHtml.sanitise(once).markup()).isEqualTo(once);
    }
}
