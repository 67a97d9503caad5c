package eu.hansa.membership;

import eu.hansa.access.Actor;
import eu.hansa.account.AccountLine;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.kernel.Secret;
import eu.hansa.account.SignedIn;
import eu.hansa.content.ContentItem;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Accepts an invitation by its link, with the account of the invited address or one that is made for it. */
@ApplicationScoped
@Transactional
public class AcceptInvitation {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private GroupDoor door;
    @Inject
    private GiveAccess giving;
    @Inject
    private Accounts accounts;
    @Inject
    private Actors actors;
    @Inject
    private Clock clock;

    /** What a link is good for; empty when it is none of ours. */
    public Optional<InvitationView> look(String link) {
        return find(link).map(invitation -> {
            Optional<AccountLine> account = accounts.lineOf(invitation.email());
            Optional<AccountLine> inviter = Optional.ofNullable(invitation.invitedBy()).flatMap(accounts::find);
            return new InvitationView(invitation.groupId(), invitation.email(), account.map(AccountLine::name).orElse(invitation.name()),
                    invitation.language(), invitation.state(clock.instant()), account.map(AcceptInvitation::state)
                    .orElse(InvitationView.Account.NONE), inviter.map(AccountLine::name).orElse(null),
                    inviter.map(AccountLine::email).orElse(null));
        });
    }

    private static InvitationView.Account state(AccountLine account) {
        return !account.active() ? InvitationView.Account.INACTIVE : account.setUp() ? InvitationView.Account.READY
                : InvitationView.Account.WITHOUT_PASSWORD;
    }

    private Optional<Invitation> find(String link) {
        return Secret.parse(link).flatMap(secret -> Optional.ofNullable(entities.find(Invitation.class, secret.selector()))
                .filter(invitation -> invitation.isProvedBy(secret)));
    }

    /** @throws Refusal when the link is void, or meant for another address than the caller's */
    public void accept(SignedIn caller, String link) {
        accept(open(link), caller);
    }

    /**
     * For somebody without a password, whose address the link proves.
     *
     * @param name     of an account that is to be made; not asked for one that is there
     * @param language in which the person is to work; likewise
     * @throws Refusal when the link is void; at {@code name} or {@code chosen} when they will not do, in which case the link
     *                 goes on working
     */
    public SignedIn accept(String link, String name, String language, String chosen) {
        Invitation invitation = open(link);
        Optional<AccountLine> known = accounts.lineOf(invitation.email());
        if (known.filter(account -> account.setUp() || !account.active()).isPresent()) {
            throw Refusal.because("link.void");
        }
        long id = known.map(AccountLine::id).orElseGet(() -> accounts.create(Actor.system(), new AccountWords(name, invitation.email(), language)));
        SignedIn person = accounts.redeemLink(accounts.passwordLink(Actor.system(), id), chosen);
        accept(invitation, person);
        return person;
    }

    private Invitation open(String link) {
        Invitation found = find(link).orElseThrow(() -> Refusal.because("link.void"));
        door.locked(found.groupId());
        Invitation invitation = door.find(Invitation.class, found.selector());
        switch (invitation.state(clock.instant())) {
            case OPEN -> { }
            case EXPIRED -> throw Refusal.because("invitation.expired");
            default -> throw Refusal.because("link.void");
        }
        return invitation;
    }

    private void accept(Invitation invitation, SignedIn person) {
        if (!invitation.email().equals(person.email())) {
            throw Refusal.because("invitation.another", invitation.email());
        }
        ContentItem group = door.locked(invitation.groupId());
        invitation.accepted(clock.instant());
        giving.open(invitation.groupId(), person.accountId(), invitation.level(), invitation.membershipId(), null);
        Actor actor = actors.of(person, Standing.NONE);
        door.tell(Notice.Kind.JOINED, group, actor, person.accountId(), null);
        door.end("invite-accept", group, actor, null, invitation.email());
    }
}
