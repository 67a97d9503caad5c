package eu.hansa.web.desk;

import eu.hansa.account.AccountLine;
import eu.hansa.account.Accounts;
import eu.hansa.kernel.Slice;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The list of people: searched, sorted and cut into pages in the database. What it shows stands in the address. */
@Named
@ViewScoped
public class PeopleScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final int LONGEST_TEXT = 200;

    @Inject
    private Accounts accounts;

    private String text;
    private String page;
    private transient Slice<AccountLine> people;

    public Slice<AccountLine> getPeople() {
        if (people == null) {
            int total = accounts.count(text);
            int last = Math.max(1, (total + SIZE - 1) / SIZE);
            int number = page != null && page.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(page), last) : 1;
            people = new Slice<>(accounts.list(text, (number - 1) * SIZE, SIZE), number, SIZE, total);
        }
        return people;
    }

    /** The address of another page of the same list. */
    public String at(int number) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/desk/people.xhtml?page=" + number
                + (text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
