package eu.hansa.mail;

/** A try that did not bring a mail to the mail server; the message is what the server or the network said. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    enum Reason {
        /** The server cannot be reached or does not let us in: no other mail would go either. */
        SERVER_AWAY,
        /** Not now; perhaps later. */
        NOT_NOW,
        /** The address is none, or its server says that there is no such person. */
        NEVER
    }

    private final Reason reason;

    Undelivered(Reason reason, Exception cause) {
        super(said(cause), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Mail exceptions nest: the outermost one says little (“Invalid Addresses”), the next what the server said. */
    private static String said(Exception cause) {
        StringBuilder words = new StringBuilder(String.valueOf(cause.getMessage()));
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            String message = next.getMessage();
            if (message != null && words.indexOf(message) < 0) {
                words.append(": ").append(message);
            }
        }
        return words.toString();
    }
}
