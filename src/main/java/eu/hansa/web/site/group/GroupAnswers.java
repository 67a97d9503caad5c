package eu.hansa.web.site.group;

import eu.hansa.kernel.ContentId;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.site.Once;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.answer.Answer;
import eu.hansa.workinggroup.answer.Answers;
import eu.hansa.workinggroup.answer.OwnAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** What a member says on a group's page about coming to its meetings. */
@Named
@RequestScoped
public class GroupAnswers {

    @Inject
    private SiteRequest site;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Answers answers;
    @Inject
    private SiteUrls urls;
    @Inject
    private Clock clock;

    private final Once<List<OwnAnswer>> own = new Once<>(this::findOwn);

    private List<OwnAnswer> findOwn() {
        return answers.own(caller.account().orElseThrow().accountId(), List.of(group()));
    }

    private ContentId group() {
        return site.published().id();
    }

    /** Whether whoever reads this is asked to the meeting; nobody is in a preview, which shows what others will see. */
    public boolean isAsked(String meeting) {
        return !site.isPreview() && caller.account().isPresent() && Answers.isAsked(site.viewer(), group())
                && ((GroupFacts) site.published().facts()).meeting(meeting).filter(found -> found.takesAnswers(clock.instant())).isPresent();
    }

    /** Null where they have said nothing yet. */
    public OwnAnswer find(String meeting) {
        return own.get().stream().filter(said -> said.meeting().equals(meeting)).findFirst().orElse(null);
    }

    public Answer[] getChoices() {
        return Answer.values();
    }

    /** Where an answer is sent, which then leads back to the meeting. */
    public String address(String meeting) {
        String back = urls.item(site.published()) + "#m-" + meeting;
        return "/answer?group=" + group() + "&meeting=" + meeting + "&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
