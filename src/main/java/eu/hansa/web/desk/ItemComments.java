package eu.hansa.web.desk;

import eu.hansa.content.review.CommentThread;
import eu.hansa.content.review.Comments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What was said of the text that is open, for those who mend it: what is open first. */
@Named
@RequestScoped
public class ItemComments {

    @Inject
    private ItemScreen screen;
    @Inject
    private Comments comments;
    @Inject
    private FieldNames fieldNames;

    private List<CommentThread> threads;

    public List<CommentThread> getThreads() {
        if (threads == null) {
            threads = comments.of(screen.actor(), screen.getDossier().id(), screen.getDossier().language()).stream()
                    .sorted(Comparator.comparing((CommentThread thread) -> !thread.isOpen())).toList();
        }
        return threads;
    }

    public long getOpen() {
        return getThreads().stream().filter(CommentThread::isOpen).count();
    }

    public String label(CommentThread thread) {
        return fieldNames.of(screen.getDossier().type(), thread.anchor().field());
    }
}
