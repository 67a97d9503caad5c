package eu.hansa.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Right;
import eu.hansa.access.Viewer;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.account.SignedIn;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.mail.GivenMails;
import eu.hansa.mail.OutgoingMail;
import eu.hansa.publication.Publisher;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways into a group and out of it, and what follows from them for what somebody may read and do. */
@ArquillianTest
class MembershipIT {

    private static final Language EN = Language.of("en");

    @Inject
    GivenContent given;
    @Inject
    GivenPeople people;
    @Inject
    GivenMails mails;
    @Inject
    GivenClock givenClock;
    @Inject
    Clock clock;
    @Inject
    Accounts accounts;
    @Inject
    Directory directory;
    @Inject
    Viewers viewers;
    @Inject
    Actors actors;
    @Inject
    Standings standings;
    @Inject
    RightHolders holders;
    @Inject
    GroupPeople groupPeople;
    @Inject
    PeopleDesk desk;
    @Inject
    AskToJoin ask;
    @Inject
    AcceptRequest acceptRequest;
    @Inject
    RefuseRequest refuseRequest;
    @Inject
    GiveAccess give;
    @Inject
    ChangeAccess change;
    @Inject
    RemoveAccess remove;
    @Inject
    Leave leave;
    @Inject
    Invite invite;
    @Inject
    WithdrawInvitation withdraw;
    @Inject
    AcceptInvitation acceptInvitation;
    @Inject
    SaveMembership save;
    @Inject
    EndMembership end;
    @Inject
    SaveOffice saveOffice;
    @Inject
    ShowMyself show;
    @Inject
    Publisher publisher;
    @Inject
    EndedTerms ended;

    private final String host = "m" + Ids.next() + ".example";
    private ContentId group;
    private long id;
    private Actor chair;
    private SignedIn ana;

    @BeforeEach
    void aGroupWithAChair() {
        group = given.group("Migration " + host);
        id = group.value();
        people.person("chair@" + host, "Niels Brandt", "de");
        give.give(Actor.system(), id, "chair@" + host, Level.EDIT, null, null);
        chair = actors.of("chair@" + host).orElseThrow();
        ana = person("ana");
    }

    @AfterEach
    void setClockBack() {
        givenClock.setAhead(Duration.ZERO);
    }

    @Test
    void whoeverAsksAndIsAcceptedReadsFromTheNextRequestOn() {
        ask.ask(ana, id, "I work on housing.");
        assertThat(reads(ana)).isFalse();
        RequestLine request = desk.requests(chair, id).get(0);
        assertThat(request.message()).isEqualTo("I work on housing.");
        assertThat(subjects("chair")).contains("Ana Ruiz möchte „Migration " + host + "“ beitreten");

        acceptRequest.accept(chair, id, request.id(), null);

        assertThat(reads(ana)).isTrue();
        assertThat(standing(ana).edits()).isEmpty();
        assertThat(desk.requests(chair, id)).isEmpty();
        assertThat(subjects("ana")).containsExactly("Le damos la bienvenida a «Migration " + host + "»");
    }

    @Test
    void whoeverAsksTwiceIsToldSo() {
        ask.ask(ana, id, null);

        refused("membership.asked", () -> ask.ask(ana, id, "Once more"));
        assertThat(desk.requests(chair, id)).hasSize(1);
    }

    @Test
    void aMemberHasNothingToAskFor() {
        give.give(chair, id, "ana@" + host, Level.READ, null, null);

        refused("membership.already", () -> ask.ask(ana, id, null));
    }

    @Test
    void aRefusalGivesItsReasonAndOneMayAskAgain() {
        ask.ask(ana, id, null);
        long request = desk.requests(chair, id).get(0).id();

        assertThat(refused("membership.reason", () -> refuseRequest.refuse(chair, id, request, " ")).field()).isEqualTo("note");
        refuseRequest.refuse(chair, id, request, "The group is full this year.");

        assertThat(reads(ana)).isFalse();
        assertThat(lastTo("ana").body()).contains("> The group is full this year.");
        refused("membership.decided", () -> acceptRequest.accept(chair, id, request, null));
        ask.ask(ana, id, null);
    }

    @Test
    void ofAGroupThatIsForItsMembersAloneStrangersLearnNothing() {
        ContentId hidden = given.news().make();

        refused("group.unknown", () -> ask.ask(ana, hidden.value(), null));
        refused("group.unknown", () -> ask.ask(ana, 42, null));
    }

    @Test
    void anInvitationMakesTheAccountAndWorksOnce() {
        invite.invite(chair, id, new AccountWords("Ida New", "Ida@" + host, "fr"), Level.READ, null);
        OutgoingMail mail = lastTo("ida");
        assertThat(mail.subject()).startsWith("Invitation à");
        String link = link(mail);
        assertThat(acceptInvitation.look(link)).get().extracting(InvitationView::account).isEqualTo(InvitationView.Account.NONE);

        SignedIn ida = acceptInvitation.accept(link, "Ida New", "fr", GivenPeople.PASSWORD);

        assertThat(reads(ida)).isTrue();
        assertThat(accounts.signIn("ida@" + host, GivenPeople.PASSWORD)).isPresent();
        assertThat(subjects("chair")).contains("Ida New ist „Migration " + host + "“ beigetreten");
        refused("link.void", () -> acceptInvitation.accept(ida, link));
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheInvitationAsItWas() {
        String link = invited("ida");

        assertThat(refused("password.short", () -> acceptInvitation.accept(link, "Ida New", "fr", "short")).field()).isEqualTo("chosen");

        assertThat(accounts.knows("ida@" + host)).isFalse();
        acceptInvitation.accept(link, "Ida New", "fr", GivenPeople.PASSWORD);
    }

    @Test
    void anExpiredInvitationTellsWhomToAsk() {
        String link = invited("ana");
        givenClock.setAhead(Invite.LIFE.plusMinutes(1));

        refused("invitation.expired", () -> acceptInvitation.accept(ana, link));
        assertThat(acceptInvitation.look(link)).get().satisfies(view -> {
            assertThat(view.state()).isEqualTo(InvitationState.EXPIRED);
            assertThat(view.inviter()).isEqualTo("Niels Brandt");
            assertThat(view.inviterEmail()).isEqualTo("chair@" + host);
        });
        assertThat(reads(ana)).isFalse();
    }

    @Test
    void anInvitationIsForTheAddressThatItWasSentTo() {
        String link = invited("ana");

        refused("invitation.another", () -> acceptInvitation.accept(person("eve"), link));
        acceptInvitation.accept(ana, link);
        assertThat(reads(ana)).isTrue();
    }

    @Test
    void anInvitationThatWasWithdrawnOrReplacedIsVoid() {
        String first = invited("ana");
        String second = invited("ana");
        refused("link.void", () -> acceptInvitation.accept(ana, first));

        withdraw.withdraw(chair, id, desk.invitations(chair, id).get(0).selector());

        refused("link.void", () -> acceptInvitation.accept(ana, second));
        refused("link.void", () -> acceptInvitation.accept(ana, "forged"));
    }

    @Test
    void theLastOfficerNeitherLeavesNorIsRemovedNorMadeAReader() {
        AccessLine own = desk.accesses(chair, id, EN).get(0);
        SignedIn niels = accounts.callerOf("chair@" + host).orElseThrow();

        refused("membership.last-officer", () -> leave.leave(niels, id));
        refused("membership.last-officer", () -> remove.remove(Actor.system(), id, own.id(), "No more"));
        refused("membership.last-officer", () -> change.change(chair, id, own.id(), Level.READ, own.term()));
        refused("membership.last-officer", () -> change.change(chair, id, own.id(), Level.EDIT,
                new Term(today().minusDays(9), today().minusDays(1))));

        give.give(chair, id, "ana@" + host, Level.EDIT, null, null);
        leave.leave(niels, id);
        assertThat(standing(niels).reads()).isEmpty();
        refused("membership.last-officer", () -> leave.leave(ana, id));
    }

    @Test
    void whoeverLeavesSeesNoMoreThanOthersAtOnce() {
        give.give(chair, id, "ana@" + host, Level.READ, null, null);
        assertThat(reads(ana)).isTrue();

        leave.leave(ana, id);

        assertThat(reads(ana)).isFalse();
        assertThat(groupPeople.own(id, ana.accountId())).isEmpty();
        assertThat(subjects("chair")).contains("Ana Ruiz hat „Migration " + host + "“ verlassen");
    }

    @Test
    void whoeverIsRemovedIsToldTheReason() {
        give.give(chair, id, "ana@" + host, Level.READ, null, null);
        long access = access("Ana Ruiz").id();

        assertThat(refused("membership.reason", () -> remove.remove(chair, id, access, null)).field()).isEqualTo("note");
        remove.remove(chair, id, access, "You have moved to another city.");

        assertThat(reads(ana)).isFalse();
        assertThat(lastTo("ana").body()).contains("> You have moved to another city.");
    }

    @Test
    void whenAMemberGoesAllWhoCameForItGo() {
        long antwerp = member("Antwerp");
        give.give(chair, id, "ana@" + host, Level.READ, antwerp, null);
        person("bea");
        give.give(chair, id, "bea@" + host, Level.READ, null, null);

        end.end(chair, id, antwerp, "Antwerp has left the network.");

        assertThat(reads(ana)).isFalse();
        assertThat(reads(accounts.callerOf("bea@" + host).orElseThrow())).isTrue();
        assertThat(lastTo("ana").body()).contains("> Antwerp has left the network.");
        assertThat(groupPeople.members(id, EN)).isEmpty();
    }

    @Test
    void accessEndsWithTheTermOfTheMemberThoughNobodyDoesAnything() {
        long antwerp = member("Antwerp");
        give.give(chair, id, "ana@" + host, Level.READ, antwerp, null);
        save.change(chair, id, antwerp, new Term(today(), today().plusDays(3)));
        assertThat(reads(ana)).isTrue();

        givenClock.setAhead(Duration.ofDays(3));

        assertThat(reads(ana)).isFalse();
        while (ended.tell() > 0) {
            // all that is due, whichever test it is of
        }
        assertThat(subjects("ana")).contains("Su mandato en «Migration " + host + "» ha terminado");
        ended.tell();
        assertThat(subjects("ana").stream().filter(subject -> subject.startsWith("Su mandato"))).hasSize(1);
    }

    @Test
    void aTermThatIsOverLeavesNothingToBeMended() {
        long antwerp = member("Antwerp");
        save.change(chair, id, antwerp, new Term(today(), today().plusDays(3)));

        givenClock.setAhead(Duration.ofDays(5));

        assertThat(publisher.rebuild(List.of(group))).isZero();
    }

    @Test
    void aTermThatEndsBeforeItStartsIsRefusedAtItsField() {
        Term backwards = new Term(today(), today().minusDays(1));
        Long organisation = organisation("Ghent");

        assertThat(refused("term.backwards", () -> save.enter(chair, id, organisation, null, backwards)).field()).isEqualTo("end");
        assertThat(refused("term.backwards", () -> give.give(chair, id, "ana@" + host, Level.READ, null, backwards)).field()).isEqualTo("end");
        assertThat(refused("term.backwards", () -> saveOffice.save(chair, id, office(null, OfficeKind.CHAIR, null, backwards))).field())
                .isEqualTo("end");
    }

    @Test
    void aMemberIsEnteredOnceAtATime() {
        Long ghent = organisation("Ghent");
        save.enter(chair, id, ghent, null, Term.from(today()));

        assertThat(refused("membership.member.already", () -> save.enter(chair, id, ghent, null, Term.from(today()))).field())
                .isEqualTo("member");
    }

    @Test
    void anOfficerHasRightsInTheGroupAndNowhereElse() {
        assertThat(chair.may(Right.PUBLISH, EN, "news", id)).isTrue();
        assertThat(chair.may(Right.REVIEW, EN, "news", id)).isTrue();
        assertThat(chair.may(Right.PUBLISH, EN, "news", null)).isFalse();
        assertThat(chair.worksForGroupsAlone()).isTrue();
        assertThat(holders.of(Right.PUBLISH, EN, "news", id)).extracting("email").contains("chair@" + host);
        assertThat(holders.of(Right.PUBLISH, EN, "news", null)).extracting("email").doesNotContain("chair@" + host);
    }

    @Test
    void thePeopleOfAGroupAreLookedAfterByItsOwnOfficers() {
        ContentId other = given.group("Another " + host);

        refused("group.unknown", () -> give.give(chair, other.value(), "ana@" + host, Level.READ, null, null));
        assertThat(desk.isOpen(chair, other.value())).isFalse();
        assertThat(desk.accesses(chair, other.value(), EN)).isEmpty();
        give.give(chair, id, "ana@" + host, Level.READ, null, null);
        refused("group.unknown", () -> give.give(actors.of("ana@" + host).orElseThrow(), id, "ana@" + host, Level.EDIT, null, null));
    }

    @Test
    void contactsAreTheOfficesOfTodayWithWhatTheirHoldersShow() {
        long niels = directory.save(Actor.system(), PersonEntry.named("Niels Tubbing " + host)).id();
        saveOffice.save(chair, id, office(niels, OfficeKind.CHAIR, "niels@" + host, Term.from(today())));
        saveOffice.save(chair, id, office(null, OfficeKind.VICE_CHAIR, null, Term.from(today())));
        saveOffice.save(chair, id, office(niels, OfficeKind.STAFF_CONTACT, null, new Term(today().minusYears(2), today().minusYears(1))));
        Viewer member = viewers.of(accounts.callerOf("chair@" + host).orElseThrow(), new Standing(Map.of(id, Level.EDIT)));

        assertThat(groupPeople.offices(Viewer.anonymous(), id, EN)).extracting(OfficeView::kind, OfficeView::person, OfficeView::email)
                .containsExactly(tuple(OfficeKind.CHAIR, "Niels Tubbing " + host, null),
                        tuple(OfficeKind.VICE_CHAIR, null, null));
        assertThat(groupPeople.offices(member, id, EN).get(0).email()).isEqualTo("niels@" + host);
        assertThat(groupPeople.offices(member, id, EN).get(0).function().text()).isEqualTo("Policy officer");
        assertThat(groupPeople.pastOffices(Viewer.anonymous(), id, EN)).extracting(OfficeView::kind).containsExactly(OfficeKind.STAFF_CONTACT);
    }

    @Test
    void theSecondOfTwoChangesOfAnOfficeIsRefused() {
        saveOffice.save(chair, id, office(null, OfficeKind.CHAIR, null, Term.from(today())));
        OfficeEntry read = desk.offices(chair, id).get(0);
        saveOffice.save(chair, id, read.placed(2));

        refused("office.changed", () -> saveOffice.save(chair, id, read.placed(3)));
    }

    @Test
    void membersSeeOfOneAnotherWhatEachShows() {
        give.give(chair, id, "ana@" + host, Level.READ, member("Antwerp"), null);
        Viewer member = viewers.of(ana, standings.of(ana.accountId()));
        assertThat(colleague(member)).satisfies(seen -> {
            assertThat(seen.name()).isEqualTo("Ana Ruiz");
            assertThat(seen.organisation()).isEqualTo("Antwerp");
            assertThat(seen.email()).isNull();
        });

        show.show(ana, id, Set.of(Detail.EMAIL, Detail.FUNCTION), "Policy officer", "+32 555");

        assertThat(groupPeople.colleagues(member, id, EN)).anySatisfy(seen -> {
            assertThat(seen.name()).isNull();
            assertThat(seen.email()).isEqualTo("ana@" + host);
            assertThat(seen.function()).isEqualTo("Policy officer");
            assertThat(seen.phone()).isNull();
        });
        assertThat(groupPeople.colleagues(new Viewer(Set.of(Audience.SIGNED_IN)), id, EN)).isEmpty();
        assertThat(refused("directory.long", () -> show.show(ana, id, Set.of(), "x".repeat(400), null)).field()).isEqualTo("function");
    }

    @Test
    void aPageLapsesWhenATermBeginsOrEnds() {
        save.enter(chair, id, organisation("Ghent"), null, new Term(today().minusDays(9), today().plusDays(5)));

        assertThat(groupPeople.edges(id)).containsExactly(start(today().minusDays(9)), start(today().plusDays(5)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant();
    }

    private Colleague colleague(Viewer viewer) {
        return groupPeople.colleagues(viewer, id, EN).stream().filter(each -> "Ana Ruiz".equals(each.name())).findFirst().orElseThrow();
    }

    private OfficeEntry office(Long person, OfficeKind kind, String email, Term term) {
        return new OfficeEntry(null, 0, kind, person, Map.of("en", new OfficeWords(null, "Policy officer", null)), email, Shown.MEMBERS,
                null, null, 1, term);
    }

    private String invited(String name) {
        invite.invite(chair, id, new AccountWords("Ida New", name + "@" + host, "fr"), Level.READ, null);
        return link(lastTo(name));
    }

    private static String link(OutgoingMail mail) {
        Matcher link = Pattern.compile("/invitation\\?link=(\\S+)").matcher(mail.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long member(String name) {
        return save.enter(chair, id, organisation(name), null, Term.from(today()));
    }

    private Long organisation(String name) {
        return directory.save(Actor.system(), new OrganisationEntry(null, 0, Map.of("en", name), null, null, null, null, null, null, null)).id();
    }

    private AccessLine access(String name) {
        return desk.accesses(chair, id, EN).stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private SignedIn person(String name) {
        people.person(name + "@" + host, name.equals("ana") ? "Ana Ruiz" : name, "es");
        return accounts.callerOf(name + "@" + host).orElseThrow();
    }

    private boolean reads(SignedIn person) {
        return viewers.of(person, standing(person)).audiences().contains(Audience.group(id));
    }

    private Standing standing(SignedIn person) {
        return standings.of(person.accountId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    private List<String> subjects(String name) {
        return to(name).stream().map(OutgoingMail::subject).toList();
    }

    private OutgoingMail lastTo(String name) {
        List<OutgoingMail> all = to(name);
        return all.get(all.size() - 1);
    }

    private List<OutgoingMail> to(String name) {
        return mails.about(group).stream().filter(mail -> mail.recipient().equals(name + "@" + host)).toList();
    }

    private static Refusal refused(String key, ThrowingCallable action) {
        Refusal refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
        return refusal;
    }
}
