package eu.hansa.mail;

import org.eclipse.microprofile.config.Config;

/**
 * The mail server as it was set by {@code hansa.mail.*}.
 *
 * @param host null when none is set; mails then stay in the outbox, where administrators read them
 * @param from the sender, with or without a name: {@code Hansa <portal@example.org>}
 * @param user null to send without signing in
 */
record MailServer(String host, int port, String from, String user, String password, boolean startTls) {

    static MailServer set(Config config) {
        return new MailServer(
                config.getOptionalValue("hansa.mail.host", String.class).map(String::strip).filter(h -> !h.isEmpty()).orElse(null),
                config.getOptionalValue("hansa.mail.port", Integer.class).orElse(25),
                config.getOptionalValue("hansa.mail.from", String.class).orElse("hansa@localhost"),
                config.getOptionalValue("hansa.mail.user", String.class).orElse(null),
                config.getOptionalValue("hansa.mail.password", String.class).orElse(null),
                config.getOptionalValue("hansa.mail.starttls", Boolean.class).orElse(false));
    }

    boolean isSet() {
        return host != null;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
