package eu.hansa.conference;

import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Whom to ask about a conference, for as long as that person wishes to be asked. */
public class Contact implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{contact.name.empty}")
    @Size(max = 200, message = "{contact.name.long}")
    private String name;
    @Refers(to = Referent.PERSON)
    private Long person;
    private Map<String, @Size(max = 200, message = "{contact.function.long}") String> functions = new HashMap<>();
    @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{mail.address}")
    private String email;
    @Pattern(regexp = "|\\+?[0-9 ()./-]{3,40}", message = "{contact.phone.form}")
    private String phone;
    private LocalDate until;

    /** Whether visitors still see it on this day. */
    public boolean isShownOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The same person in the directory; null for none. */
    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    /** By language tag. */
    public Map<String, String> getFunctions() {
        return functions;
    }

    public void setFunctions(Map<String, String> functions) {
        this.functions = functions == null ? new HashMap<>() : functions;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The last day on which it is shown, in the conference's zone; null for always. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
