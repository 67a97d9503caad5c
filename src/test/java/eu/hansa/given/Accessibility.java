package eu.hansa.given;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds against the rules of WCAG 2.2, levels A and AA, and its own good practice. */
public final class Accessibility {

    private Accessibility() {
    }

    /** One line for each element that breaks a rule, to be asserted empty. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node ->
                        rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + ", at " + node.getHtml()))
                .toList();
    }
}
