package eu.hansa.web.counter;

import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import eu.hansa.membership.Detail;
import eu.hansa.membership.GroupNames;
import eu.hansa.membership.GroupPeople;
import eu.hansa.membership.Leave;
import eu.hansa.membership.Level;
import eu.hansa.membership.OwnAccess;
import eu.hansa.membership.ShowMyself;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LapsedForms;
import eu.hansa.web.entry.Redirect;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One's own membership of a group: what the others see of oneself, and the way out. */
@Named
@ViewScoped
public class MembershipScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NEWS = Set.of("shown", "left");

    @Inject
    private CurrentViewer viewer;
    @Inject
    private AskedGroup asked;
    @Inject
    private GroupNames names;
    @Inject
    private GroupPeople people;
    @Inject
    private ShowMyself show;
    @Inject
    private Leave leave;
    @Inject
    private DateWords dates;
    @Inject
    private TextLocale locale;

    private long id;
    private Translated group;
    private OwnAccess access;
    private String[] shown;
    private String function;
    private String phone;
    private boolean lapsed;
    private final Complaints wrong = new Complaints();
    private final Complaints wrongLeaving = new Complaints();

    @PostConstruct
    void begin() {
        id = asked.id().orElse(0);
        access = people.own(id, caller().accountId()).orElse(null);
        group = access != null ? names.of(id, locale.language()).orElse(null)
                : "left".equals(getDone()) ? names.openToRequests(id, locale.language()).orElse(null) : null;
        if (access != null) {
            Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
            lapsed = typed.containsKey("lapsed");
            shown = access.shown().stream().map(Detail::name).toArray(String[]::new);
            function = typed.getOrDefault("function", access.function());
            phone = typed.getOrDefault("phone", access.phone());
        }
    }

    public void check() {
        if (group == null) {
            AskedGroup.isNotThere();
        }
    }

    private SignedIn caller() {
        return viewer.account().orElseThrow();
    }

    public void save() {
        clear();
        try {
            EnumSet<Detail> details = EnumSet.noneOf(Detail.class);
            Stream.of(shown).map(Detail::valueOf).forEach(details::add);
            show.show(caller(), id, details, function, phone);
            showAgain("shown");
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
    }

    public void leave() {
        clear();
        try {
            leave.leave(caller(), id);
            showAgain("left");
        } catch (Refusal refusal) {
            wrongLeaving.add(refusal);
        }
    }

    private void clear() {
        wrong.clear();
        wrongLeaving.clear();
    }

    private void showAgain(String done) {
        FacesContext context = FacesContext.getCurrentInstance();
        Redirect.to(context.getExternalContext().getRequestContextPath() + "/membership?group=" + id + "&done=" + done, context);
    }

    /** What has just happened, as the end of a key; null for nothing. */
    public String getDone() {
        FacesContext context = FacesContext.getCurrentInstance();
        String done = context.getExternalContext().getRequestParameterMap().get("done");
        return done != null && NEWS.contains(done) && !context.isPostback() ? done : null;
    }

    /** Whether there is a membership still. */
    public boolean isMember() {
        return access != null;
    }

    public boolean isOfficer() {
        return access != null && access.level() == Level.EDIT;
    }

    /** The day on which it ends by itself; null for none. */
    public String getEnd() {
        return access == null || access.term().end() == null ? null : dates.full(locale.locale(), access.term().end());
    }

    public List<Detail> getDetails() {
        return List.of(Detail.values());
    }

    public long getId() {
        return id;
    }

    public Translated getGroup() {
        return group;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public Complaints getWrong() {
        return wrong;
    }

    public Complaints getWrongLeaving() {
        return wrongLeaving;
    }

    public String[] getShown() {
        return shown;
    }

    public void setShown(String[] shown) {
        this.shown = shown;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
