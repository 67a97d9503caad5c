package eu.hansa.web.desk;

import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Mark;
import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistFilter;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.content.WorklistItem;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.Trash;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Items by language. The whole list stands in its address. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Worklist worklist;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Trash trash;
    @Inject
    private Archive archive;
    @Inject
    private Messages messages;

    private ListAddress address;
    private WorklistFilter filter;
    private int page;
    private Slice<WorklistItem> slice;

    @PostConstruct
    void read() {
        address = new ListAddress(request);
        filter = new WorklistFilter(address.choice(View.class, "view").orElse(View.ALL),
                address.given("type").filter(key -> types.find(key).isPresent()).orElse(null),
                address.given("language").flatMap(languages::find).orElse(null), address.choice(Mark.class, "state").orElse(null),
                address.choice(Gap.class, "translation").orElse(null), address.text().orElse(null),
                address.choice(Order.class, "order").orElse(Order.CHANGED));
        page = address.page();
    }

    /** As an address writes a choice: {@code in-review}. */
    public String word(Enum<?> choice) {
        return ListAddress.word(choice);
    }

    public Slice<WorklistItem> getSlice() {
        if (slice == null) {
            slice = worklist.page(viewer.actor(), filter, page, SIZE);
        }
        return slice;
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public List<String> getTypes() {
        return types.all().stream().map(ContentType::key).toList();
    }

    public View[] getViews() {
        return View.values();
    }

    public Mark[] getStates() {
        return Mark.values();
    }

    public Gap[] getGaps() {
        return Gap.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public boolean isMayBegin() {
        return languages.inOrder().stream().anyMatch(language -> types.all().stream()
                .anyMatch(type -> viewer.actor().mayBegin(language, type.key())));
    }

    /** Where one begins an item, of the type that the list is narrowed to if it is. */
    public String getBeginning() {
        return filter.type() == null ? "new.xhtml" : "new.xhtml?type=" + filter.type();
    }

    /** Whether the items listed can be brought back. */
    public boolean isAside() {
        return filter.view() == View.TRASH || filter.view() == View.ARCHIVED;
    }

    /** The key of what an empty list says. */
    public String getNothing() {
        return filter.isNarrowed() ? "desk.worklist.none.filtered" : switch (filter.view()) {
            case WAITING, TRASH, ARCHIVED -> "desk.worklist.none." + word(filter.view());
            case ALL, MINE -> "desk.worklist.none";
        };
    }

    public String getCaption() {
        return "desk.worklist.caption." + filter.order().name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public String view(View view) {
        return "worklist.xhtml?view=" + word(view);
    }

    /** This list in another order; the same heading once more turns it round. */
    public String byTitle() {
        return address(filter.sorted(filter.order() == Order.TITLE ? Order.TITLE_BACK : Order.TITLE), 1);
    }

    public String byChange() {
        return address(filter.sorted(filter.order() == Order.CHANGED ? Order.OLDEST : Order.CHANGED), 1);
    }

    /** For {@code aria-sort}; null where the list is not sorted by this. */
    public String sorted(Order upwards, Order downwards) {
        return filter.order() == upwards ? "ascending" : filter.order() == downwards ? "descending" : null;
    }

    public String getTitleSort() {
        return sorted(Order.TITLE, Order.TITLE_BACK);
    }

    public String getChangeSort() {
        return sorted(Order.OLDEST, Order.CHANGED);
    }

    public String page(int number) {
        return address(filter, number);
    }

    private static String address(WorklistFilter wanted, int number) {
        return new ListAddress.Said().and("view", wanted.view()).and("type", wanted.type())
                .and("language", wanted.language() == null ? null : wanted.language().tag()).and("state", wanted.state())
                .and("translation", wanted.gap()).and("text", wanted.text())
                .and("order", wanted.order() == Order.CHANGED ? null : wanted.order()).page(number).of("worklist.xhtml");
    }

    /** What the filters say, in words, where they are folded away. */
    public List<String> getFilterKeys() {
        List<String> keys = new ArrayList<>();
        if (filter.type() != null) {
            keys.add(filter.type() + ".name");
        }
        if (filter.state() != null) {
            keys.add("workflow.Mark." + filter.state());
        }
        if (filter.gap() != null) {
            keys.add("desk.worklist.filter.translation." + filter.gap());
        }
        return keys;
    }

    /** The items that were put into the trash just now, for the button that takes that back; empty for none. */
    public String getUndo() {
        return address.given("undo").filter(ids -> ids.matches("[0-9]{1,18}(,[0-9]{1,18}){0,99}")).orElse("");
    }

    /** Takes the items that were put into the trash together out of it again. */
    public String undo() {
        int back = 0;
        for (String id : getUndo().split(",")) {
            try {
                trash.bringBack(viewer.actor(), ContentId.parse(id));
                back++;
            } catch (Refusal refusal) {
                messages.refused(refusal);
            }
        }
        messages.done("desk.bulk.undone", back);
        return "/desk/worklist.xhtml?faces-redirect=true";
    }

    /** What can be done to several items at once. */
    public BulkScreen.Deed[] getDeeds() {
        return BulkScreen.Deed.values();
    }

    /** Takes the item whose button was pressed out of the trash or the archive; a mere address does nothing. */
    public void bringBack() throws IOException {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        Optional<ContentId> wanted = address.given("bring-back").filter(id -> id.matches("[0-9]{1,18}")).map(id -> new ContentId(Long.parseLong(id)));
        if (wanted.isEmpty()) {
            return;
        }
        String title = getSlice().entries().stream().filter(item -> item.id().equals(wanted.get())).map(WorklistItem::title)
                .findFirst().orElse("");
        try {
            if (filter.view() == View.TRASH) {
                trash.bringBack(viewer.actor(), wanted.get());
                messages.done("desk.worklist.untrashed", title);
            } else {
                archive.bringBack(viewer.actor(), wanted.get());
                messages.done("desk.worklist.unarchived", title);
            }
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(address(filter, 1));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }
}
