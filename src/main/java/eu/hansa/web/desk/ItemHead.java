package eu.hansa.web.desk;

import eu.hansa.account.RightHolder;
import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Staleness;
import eu.hansa.content.Visibility;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.LanguageLine;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Verdict;
import eu.hansa.kernel.Language;
import eu.hansa.membership.RightHolders;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the head of an item's page tells in words: where each language stands, what a release waits for, why not. */
@Named
@RequestScoped
public class ItemHead {

    /** Beyond these, the names of those who could are only counted. */
    private static final int MOST_NAMES = 3;
    private static final Set<Verb> ASKED_ABOUT = EnumSet.of(Verb.WRITE, Verb.SUBMIT, Verb.RETURN, Verb.APPROVE, Verb.PUBLISH,
            Verb.SCHEDULE, Verb.WITHDRAW, Verb.WRITE_FACTS, Verb.CHANGE_RELEASE, Verb.CHANGE_ACCESS, Verb.CHANGE_GROUP, Verb.ARCHIVE, Verb.TRASH);

    @Inject
    private ItemScreen screen;
    @Inject
    private RightHolders holders;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private SiteUrls urls;
    @Inject
    private WordsForm words;
    @Inject
    private TextLocale locale;
    @Inject
    private Moments moments;
    @Inject
    private DeskGroups groups;

    private List<ShutVerb> shut;

    private Dossier dossier() {
        return screen.getDossier();
    }

    public String language(Language language) {
        String name = language.nameIn(locale.locale());
        return name.substring(0, 1).toUpperCase(locale.locale()) + name.substring(1);
    }

    public List<LanguageTab> getTabs() {
        return dossier().languages().stream().map(line -> new LanguageTab(line.language(), language(line.language()),
                line.language().equals(dossier().language()), marks(line))).toList();
    }

    private List<LanguageTab.Mark> marks(LanguageLine line) {
        List<LanguageTab.Mark> marks = new ArrayList<>();
        String state = !line.isWritten() ? "MISSING" : line.returned() ? "RETURNED" : line.state().name();
        boolean saidByLive = line.state() == EditState.APPROVED && line.visibility() == Visibility.LIVE;
        if (!saidByLive) {
            marks.add(mark(state));
        }
        if (line.visibility() != Visibility.HIDDEN) {
            marks.add(mark(line.visibility().name()));
        }
        if (line.staleness() == Staleness.OUTDATED) {
            marks.add(new LanguageTab.Mark("outdated", text.get("workflow.Staleness.OUTDATED")));
        }
        return marks;
    }

    private LanguageTab.Mark mark(String name) {
        String icon = switch (name) {
            case "IN_REVIEW" -> "review";
            case "EXPIRED" -> "expires";
            default -> name.toLowerCase(Locale.ROOT);
        };
        return new LanguageTab.Mark(icon, text.get("workflow.Mark." + name));
    }

    /** Draft, in review, approved, live: with the one on which the newest text stands. */
    public List<String> getSteps() {
        return List.of("DRAFT", "IN_REVIEW", "APPROVED", "LIVE");
    }

    public String getStep() {
        LanguageLine line = dossier().line();
        if (!line.isWritten()) {
            return "DRAFT";
        }
        boolean headIsLive = dossier().live() != null && dossier().live().equals(dossier().head().number());
        return headIsLive ? "LIVE" : line.state().name();
    }

    /** How and when this language goes live, in one sentence. */
    public String getRelease() {
        Dossier dossier = dossier();
        String policy = switch (dossier.policy()) {
            case INDEPENDENT -> text.get("desk.item.release.INDEPENDENT");
            case SOURCE_FIRST -> dossier.isTranslation() ? text.of("desk.item.release.SOURCE_FIRST", language(dossier.sourceLanguage()))
                    : text.get("desk.item.release.SOURCE_FIRST.source");
            case TOGETHER -> text.of("desk.item.release.TOGETHER", names(dossier.releaseLanguages()));
        };
        return policy + timing(dossier);
    }

    private String timing(Dossier dossier) {
        LanguageLine line = dossier.line();
        if (dossier.policy() == ReleasePolicy.TOGETHER && dossier.releaseFrom() != null) {
            return " " + text.of("desk.item.release.asked", moments.inZone(dossier.releaseFrom()));
        }
        return switch (line.visibility()) {
            case SCHEDULED -> " " + text.of("desk.item.release.scheduled", moments.inZone(line.from())) + ends(line);
            case LIVE -> " " + text.of("desk.item.release.live", moments.of(line.from())) + ends(line);
            case EXPIRED -> " " + text.of("desk.item.release.expired", moments.of(line.until()));
            case HIDDEN -> "";
        };
    }

    /** Which revisions visitors see, and will see, wherever that is not simply the newest. */
    public List<String> getBeside() {
        Dossier dossier = dossier();
        List<String> told = new ArrayList<>();
        if (dossier.head() == null) {
            return told;
        }
        int newest = dossier.head().number();
        Integer live = dossier.live();
        Integer scheduled = dossier.scheduled();
        Integer approved = dossier.approved();
        if (live != null && live < newest) {
            told.add(text.of("desk.item.beside.live", live, newest));
        }
        if (scheduled != null && (live != null || scheduled < newest)) {
            told.add(text.of("desk.item.beside.scheduled", scheduled, moments.inZone(dossier.scheduledFor())));
        }
        boolean byItself = dossier.policy() != ReleasePolicy.TOGETHER;
        if (byItself && approved != null && approved < newest && !approved.equals(live) && !approved.equals(scheduled)) {
            told.add(text.of("desk.item.beside.approved", approved, newest));
        }
        return told;
    }

    private String ends(LanguageLine line) {
        return line.until() == null ? "" : " " + text.of("desk.item.release.ends", moments.inZone(line.until()));
    }

    /** Everything that is not open to this person here, why, and who could. */
    public List<ShutVerb> getShut() {
        if (shut == null) {
            shut = dossier().verdicts().stream().filter(verdict -> !verdict.isOpen() && ASKED_ABOUT.contains(verdict.verb()))
                    .map(verdict -> new ShutVerb(text.get("workflow.Verb." + verdict.verb()).replace("…", ""),
                            messages.text(verdict.reason()), who(verdict))).toList();
        }
        return shut;
    }

    private String who(Verdict verdict) {
        if (!verdict.isOpenToOthers()) {
            return null;
        }
        List<RightHolder> able = new ArrayList<>(holders.of(verdict.right(), verdict.languages().get(0), dossier().type(), dossier().groupId()));
        verdict.languages().stream().skip(1).forEach(language -> able.retainAll(holders.of(verdict.right(), language, dossier().type(), dossier().groupId())));
        able.removeIf(holder -> Long.valueOf(holder.accountId()).equals(screen.actor().accountId()));
        if (able.isEmpty()) {
            return text.get("desk.item.why.nobody");
        }
        String names = able.stream().limit(MOST_NAMES).map(RightHolder::name).collect(Collectors.joining(", "));
        return able.size() <= MOST_NAMES ? text.of("desk.item.why.who", names)
                : text.of("desk.item.why.more", names, able.size() - MOST_NAMES);
    }

    /** In what the newest text is told apart: “revision 9 by Luc Morel, made from English 12”. */
    public String getHeadLine() {
        RevisionText head = dossier().head();
        if (head == null) {
            return text.get("workflow.Mark.MISSING");
        }
        String by = text.of("desk.item.revision.by", head.number(), head.author());
        return head.basedOnNumber() == null ? by
                : by + ", " + text.of("desk.item.revision.from", language(dossier().sourceLanguage()), head.basedOnNumber());
    }

    /** The view with the links that items of this type have besides preview and history; null for none. */
    public String getLinks() {
        String view = "/WEB-INF/desk/forms/" + dossier().type() + "Links.xhtml";
        return FacesContext.getCurrentInstance().getExternalContext().getResourcePaths("/WEB-INF/desk/forms/").contains(view) ? view : null;
    }

    public boolean isOutdated() {
        return dossier().line().staleness() == Staleness.OUTDATED;
    }

    /** Where the text will stand if it is saved as it is now. */
    public String getAddress() {
        return urls.absolute(urls.item(dossier().type(), dossier().language(), words.resultingSlug()));
    }

    /** Where the live text stands; null while there is none that can be seen by anybody. */
    public String getSiteAddress() {
        return dossier().line().visibility() != Visibility.LIVE ? null
                : urls.item(dossier().type(), dossier().language(), dossier().liveSlug());
    }

    /** What the group is called to which the item belongs; null for none. */
    public String getGroup() {
        return dossier().groupId() == null ? null : groups.name(dossier().groupId());
    }

    /** For whom the item is meant, in words. */
    public List<String> getAudiences() {
        return dossier().audiences().stream().map(groups::audience).toList();
    }

    /** The languages that a withdrawal takes off the site. */
    public String getWithdrawn() {
        Dossier dossier = dossier();
        return dossier.policy().takesAllAlong(!dossier.isTranslation()) ? names(dossier.languages().stream().filter(line -> line.visibility() != Visibility.HIDDEN)
                .map(LanguageLine::language).toList()) : dossier.language().nameIn(locale.locale());
    }

    private String names(List<Language> languages) {
        return languages.stream().map(language -> language.nameIn(locale.locale())).collect(Collectors.joining(", "));
    }
}
