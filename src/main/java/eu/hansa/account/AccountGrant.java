package eu.hansa.account;

import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One right of one person, with its scope; it is given and taken away, never changed. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

    @Id
    @Column(name = "id")
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;
    @Enumerated(EnumType.STRING)
    @Column(name = "right_name")
    private Right right;
    @Column(name = "language")
    private String language;
    @Column(name = "content_type")
    private String type;
    @Column(name = "group_id")
    private Long groupId;

    protected AccountGrant() {
    }

    AccountGrant(Account account, Grant grant) {
        this.id = Ids.next();
        this.account = account;
        this.right = grant.right();
        this.language = grant.language() == null ? null : grant.language().tag();
        this.type = grant.type();
        this.groupId = grant.groupId();
    }

    long id() {
        return id;
    }

    Account account() {
        return account;
    }

    Grant toGrant() {
        return new Grant(right, language == null ? null : Language.of(language), type, groupId);
    }
}
