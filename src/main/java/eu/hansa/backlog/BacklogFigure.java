package eu.hansa.backlog;

import eu.hansa.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A line's figure for one language, or for {@link BacklogLine#ALL}. */
@Entity
@Table(name = "backlog_figure")
class BacklogFigure {

    @Id
    @Column(name = "id")
    private long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "line_id")
    private BacklogLine line;
    @Column(name = "language")
    private String language;
    @Column(name = "words")
    private int words;
    @Column(name = "to_go")
    private int toGo;

    protected BacklogFigure() {
    }

    BacklogFigure(BacklogLine line, String language) {
        this.id = Ids.next();
        this.line = line;
        this.language = language;
    }

    /** Whether that is another figure than before. */
    boolean become(Figure figure) {
        boolean changed = words != figure.words() || toGo != figure.toGo();
        words = figure.words();
        toGo = figure.toGo();
        return changed;
    }

    Figure now() {
        return new Figure(words, toGo);
    }
}
