package eu.hansa.workinggroup.paper;

import eu.hansa.workinggroup.paper.text.TextState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What could be read in one version of a paper. */
@Entity
@Table(name = "paper_text")
class PaperText {

    @Id
    @Column(name = "version_id")
    private long versionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_state")
    private TextState state;

    /** Until when a node is at it; null while none is. */
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "tries")
    private int tries;

    @Lob
    @Column(name = "words")
    private String words;

    protected PaperText() {
    }

    PaperText(long version) {
        this.versionId = version;
        this.state = TextState.WAITING;
    }

    /** @param read null unless there are words */
    void settle(TextState outcome, String read) {
        state = outcome;
        words = read;
        claimedUntil = null;
    }

    long version() {
        return versionId;
    }

    int tries() {
        return tries;
    }
}
