package eu.hansa.web.site.group;

import eu.hansa.membership.Colleague;
import eu.hansa.membership.GroupPeople;
import eu.hansa.membership.MemberView;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.site.Once;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The people of a group: whom to ask, who held offices before, who its members are, and for members who else comes. */
@Named("groupPeople")
@RequestScoped
public class GroupPeopleView {

    @Inject
    private SiteRequest site;
    @Inject
    private GroupPeople people;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dates;

    private final Once<List<ContactView>> contacts = new Once<>(() -> people.offices(site.viewer(), group(), page().language()).stream()
            .map(office -> ContactView.of(office, false, page().language(), texts, dates)).toList());
    private final Once<List<ContactView>> formerly = new Once<>(() -> people.pastOffices(site.viewer(), group(), page().language()).stream()
            .filter(office -> !office.isVacant()).map(office -> ContactView.of(office, true, page().language(), texts, dates)).toList());
    private final Once<List<MemberView>> members = new Once<>(() -> people.members(group(), page().language()));
    private final Once<List<Colleague>> colleagues = new Once<>(() -> people.colleagues(site.viewer(), group(), page().language()));

    private Published page() {
        return site.published();
    }

    private long group() {
        return page().id().value();
    }

    public List<ContactView> getContacts() {
        return contacts.get();
    }

    public List<ContactView> getFormerly() {
        return formerly.get();
    }

    public List<MemberView> getMembers() {
        return members.get();
    }

    /** Where a reader asks to join or, as a member, sees to the own membership. */
    public String getDoor() {
        return (getColleagues().isEmpty() ? "/join?group=" : "/membership?group=") + group();
    }

    public String getDoorText() {
        return texts.get(page().language().locale(), getColleagues().isEmpty() ? "group.join" : "group.membership");
    }

    /** Empty for whoever is no member. */
    public List<Colleague> getColleagues() {
        return colleagues.get();
    }
}
