package eu.hansa.content.check;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.kernel.Ids;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the portal knows of other sites. */
@ArquillianTest
class ExternalLinksIT {

    @Inject
    ExternalLinks links;
    @Inject
    Checks checks;
    @PersistenceContext
    EntityManager entities;

    private final String address = "https://www." + Ids.next() + ".invalid/report";

    private long id() {
        return entities.createQuery("select c.id from LinkCheck c where c.address = :address", Long.class).setParameter("address", address).getSingleResult();
    }

    private List<String> found() {
        return checks.of(NewsType.KEY, EN, words("Linked", "<p><a href=\"" + address + "\">The report</a></p>"), new NewsFacts(), Set.of()).stream()
                .map(finding -> finding.told().messageKey()).toList();
    }

    @Test
    void anAddressIsDeadOnceItsSiteSaidSoAndNoLongerWhenItIsBack() {
        links.want(List.of(address, "/en/news", "mailto:a@example.org"));
        links.want(List.of(address));
        assertThat(found()).isEmpty();

        links.settle(id(), LinkProbe.Outcome.GONE);
        assertThat(found()).containsExactly("refusal.check.link-dead");
        links.settle(id(), LinkProbe.Outcome.UNSURE);
        assertThat(found()).containsExactly("refusal.check.link-dead");
        links.settle(id(), LinkProbe.Outcome.THERE);
        assertThat(found()).isEmpty();
    }

    @Test
    void aSiteThatIsAwayForAMomentIsNotDead() {
        links.want(List.of(address));

        links.settle(id(), LinkProbe.Outcome.UNREACHABLE);
        assertThat(found()).isEmpty();
        links.settle(id(), LinkProbe.Outcome.UNREACHABLE);
        links.settle(id(), LinkProbe.Outcome.UNREACHABLE);
        assertThat(found()).containsExactly("refusal.check.link-dead");
    }
}
