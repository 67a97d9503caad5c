package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountWords;
import eu.hansa.content.Referent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.membership.AcceptRequest;
import eu.hansa.membership.AccessLine;
import eu.hansa.membership.GroupNames;
import eu.hansa.membership.InvitationLine;
import eu.hansa.membership.Invite;
import eu.hansa.membership.Level;
import eu.hansa.membership.MemberView;
import eu.hansa.membership.OfficeEntry;
import eu.hansa.membership.PeopleDesk;
import eu.hansa.membership.RequestLine;
import eu.hansa.membership.Term;
import eu.hansa.membership.WithdrawInvitation;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.answer.Answer;
import eu.hansa.workinggroup.answer.AnswerDesk;
import eu.hansa.workinggroup.answer.MeetingAnswers;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one group: requests, access, invitations, members and offices. What wants a reason is asked for by {@link PeopleDeed}. */
@Named
@ViewScoped
public class MembersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleDesk desk;
    @Inject
    private DeskGroups groups;
    @Inject
    private GroupNames names;
    @Inject
    private AcceptRequest acceptRequest;
    @Inject
    private Invite invite;
    @Inject
    private WithdrawInvitation withdraw;
    @Inject
    private ReferentNames referents;
    @Inject
    private AnswerDesk answers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private DateWords dates;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private String group;
    private long id;
    private final Map<Long, String> members = new HashMap<>();
    private String name;
    private String email;
    private String language;
    private Level level = Level.READ;
    private String member;
    // kept as they were shown, since a button stands for its line
    private List<RequestLine> requests;
    private List<InvitationLine> invitations;
    private transient List<MemberView> all;
    private transient List<MeetingAnswers> answered;

    /** Without a number in the address the only group there is, or else the choice among them. */
    public void open() throws IOException {
        if (group == null && groups.all().size() == 1) {
            group = groups.all().get(0).id().toString();
        }
        if (group == null) {
            return;
        }
        id = group.matches("[0-9]{1,18}") ? Long.parseLong(group) : 0;
        if (!desk.isOpen(actor(), id)) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        language = locale.getTag();
        requests = desk.requests(actor(), id);
        invitations = desk.invitations(actor(), id);
    }

    Actor actor() {
        return viewer.actor();
    }

    long id() {
        return id;
    }

    LocalDate today() {
        return desk.today();
    }

    /** Does something and comes back to this page, so that sending it again does nothing; or tells the refusal and stays. */
    String perform(String done, Runnable deed) {
        try {
            deed.run();
            messages.done(done);
            return here();
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    String here() {
        return "/desk/members.xhtml?faces-redirect=true&group=" + id;
    }

    public String accept(long request) {
        return perform("desk.members.accepted", () -> acceptRequest.accept(actor(), id, request, number(members.get(request))));
    }

    public String invite() {
        return perform("desk.members.invited", () -> invite.invite(actor(), id, new AccountWords(name, email, language), level, number(member)));
    }

    public String withdraw(String selector) {
        return perform("desk.members.withdrawn", () -> withdraw.withdraw(actor(), id, selector));
    }

    private static Long number(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Long.valueOf(chosen);
    }

    /** Whether one of several has still to be chosen. */
    public boolean isChoosing() {
        return group == null;
    }

    public String getGroupName() {
        return names.of(id, locale.language()).orElseThrow().text();
    }

    public Language getGroupLanguage() {
        return names.of(id, locale.language()).orElseThrow().language();
    }

    public List<RequestLine> getRequests() {
        return requests;
    }

    public List<AccessLine> getAccesses() {
        return desk.accesses(actor(), id, locale.language());
    }

    public List<InvitationLine> getInvitations() {
        return invitations;
    }

    public List<MemberView> getAllMembers() {
        if (all == null) {
            all = desk.members(actor(), id, locale.language());
        }
        return all;
    }

    /** Those for whom somebody can come: whose membership is not over. */
    public List<MemberView> getLivingMembers() {
        LocalDate today = today();
        return getAllMembers().stream().filter(each -> !each.term().isOver(today)).toList();
    }

    /** Who comes to the group's meetings. */
    public List<MeetingAnswers> getAnswers() {
        if (answered == null) {
            answered = answers.of(actor(), new ContentId(id), locale.language());
        }
        return answered;
    }

    public Answer[] getChoices() {
        return Answer.values();
    }

    public List<OfficeEntry> getOffices() {
        return desk.offices(actor(), id);
    }

    /** “Chair: Niels Tubbing”. */
    public String told(OfficeEntry office) {
        String holder = office.person() == null ? text.get("desk.office.vacant") : referents.of(Referent.PERSON, office.person());
        return text.get("desk.office.kind." + office.kind()) + ": " + holder;
    }

    /** From when until when, in words. */
    public String told(Term term) {
        String first = dates.full(locale.locale(), term.first());
        return term.end() == null ? text.of("desk.members.term.open", first)
                : text.of("desk.members.term", first, dates.full(locale.locale(), term.end()));
    }

    public List<Language> getLanguages() {
        return InterfaceLanguages.all();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    /** By the id of a request: the member for whom the person comes. */
    public Map<Long, String> getMembers() {
        return members;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
