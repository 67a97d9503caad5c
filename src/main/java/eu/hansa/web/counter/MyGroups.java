package eu.hansa.web.counter;

import eu.hansa.access.Audience;
import eu.hansa.content.Facts;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.FileWords;
import eu.hansa.web.text.MeetingWords;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.GroupType;
import eu.hansa.workinggroup.Meeting;
import eu.hansa.workinggroup.answer.Answer;
import eu.hansa.workinggroup.answer.Answers;
import eu.hansa.workinggroup.answer.OwnAnswer;
import eu.hansa.workinggroup.paper.PaperReader;
import eu.hansa.workinggroup.paper.PaperVisits;
import eu.hansa.workinggroup.paper.Papers;
import eu.hansa.workinggroup.paper.PublishedPaper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The groups in which somebody reads or works, with what is new to them there; seeing it counts as a visit. */
@Named
@RequestScoped
public class MyGroups {

    private static final int MOST_PAPERS = 20;
    private static final int MOST_MEETINGS = 3;
    private static final int MOST_OPEN = 30;

    @Inject
    private CurrentViewer caller;
    @Inject
    private PublicationReader publications;
    @Inject
    private Clock clock;
    @Inject
    private PaperReader papers;
    @Inject
    private PaperVisits visits;
    @Inject
    private Answers answers;
    @Inject
    private MeetingWords words;
    @Inject
    private SiteUrls urls;
    @Inject
    private Languages languages;
    @Inject
    private FileWords files;
    @Inject
    private DateWords dates;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private Map<ContentId, Instant> before;
    private List<Teaser> groups;
    private List<PublishedPaper> fresh;
    private Map<ContentId, Facts> facts;
    private List<Answers.Asked> asked;
    private List<OwnAnswer> said;

    /**
     * A meeting to come.
     *
     * @param address where this person says whether they come; null where they are not asked any more
     * @param answer  what they have said; null for nothing
     */
    public record Coming(String name, String address, Answer answer) {
    }

    /** A meeting that waits for this person's answer. */
    public record Open(String name, Teaser group, String address) {
    }

    @PostConstruct
    void lookIn() {
        List<ContentId> mine = caller.viewer().audiences().stream().map(Audience::groupId).flatMap(id -> id.stream()).map(ContentId::new).toList();
        groups = publications.best(caller.viewer(), mine, reader()).stream().filter(group -> group.type().equals(GroupType.KEY)).toList();
        before = caller.account().map(account -> visits.lookIn(account.accountId(), mine)).orElse(Map.of());
        facts = publications.facts(caller.viewer(), mine);
        asked = answers.asked(caller.viewer(), mine);
        said = caller.account().map(account -> answers.own(account.accountId(), mine)).orElse(List.of());
        fresh = papers.since(caller.viewer(), before, reader(), MOST_PAPERS);
    }

    private Language reader() {
        return languages.contains(locale.language()) ? locale.language() : languages.first();
    }

    public List<Teaser> getGroups() {
        return groups;
    }

    public String address(Teaser group) {
        return urls.item(group);
    }

    /** Those that are not over yet, as far as this person may see them, the next one first. */
    public List<Coming> meetings(Teaser group) {
        return ((GroupFacts) facts.get(group.id())).getMeetings().stream()
                .filter(meeting -> meeting.getFirstDay() != null && !meeting.isCancelled() && !meeting.isOver(clock.instant())).sorted(Comparator.comparing(Meeting::begins))
                .limit(MOST_MEETINGS).map(meeting -> new Coming(words.of(meeting), meeting.takesAnswers(clock.instant())
                        ? address(group.id(), meeting) : null, answer(group.id(), meeting))).toList();
    }

    /** The meetings to which this person has not said yet whether they come, the next one first. */
    public List<Open> getOpen() {
        return asked.stream().filter(each -> answer(each.group(), each.meeting()) == null)
                .flatMap(each -> groups.stream().filter(group -> group.id().equals(each.group()))
                        .map(group -> new Open(words.of(each.meeting()), group, address(each.group(), each.meeting()))))
                .limit(MOST_OPEN).toList();
    }

    private Answer answer(ContentId group, Meeting meeting) {
        return said.stream().filter(own -> own.group().equals(group) && own.meeting().equals(meeting.getId())).map(OwnAnswer::answer)
                .findFirst().orElse(null);
    }

    private static String address(ContentId group, Meeting meeting) {
        return "/answer?group=" + group + "&meeting=" + meeting.getId();
    }

    /** What came to this group since the visit before, newest first. */
    public List<PublishedPaper> fresh(Teaser group) {
        return fresh.stream().filter(paper -> paper.group().equals(group.id())).toList();
    }

    /** “New since 15 May 2018”; at the first visit simply “New”. */
    public String since(Teaser group) {
        Instant visit = before.get(group.id());
        return visit.equals(Instant.EPOCH) ? text.get("counter.groups.new")
                : text.of("counter.groups.new.since", dates.full(locale.locale(), visit.atZone(locale.zone()).toLocalDate()));
    }

    /** “PDF, 240 KB, version 2, 15 May 2018”. */
    public String kind(PublishedPaper paper) {
        return text.of("counter.groups.paper", paper.type(), files.sizeOf(paper.newest().size(), locale.locale()), paper.newest().number(),
                dates.full(locale.locale(), paper.newest().addedAt().atZone(locale.zone()).toLocalDate()));
    }

    /** Where its officers look after its papers; null for everybody else. */
    public String desk(Teaser group) {
        return Papers.mayEdit(caller.actor(), group.id()) ? "/desk/papers.xhtml?group=" + group.id() : null;
    }

    /** A language as an attribute {@code lang} needs it: null where it is the page's own. */
    public String foreign(Language language) {
        return language.equals(locale.language()) ? null : language.tag();
    }
}
