package eu.hansa.content.workflow;

import eu.hansa.kernel.Refusal;

/** The remark that goes with a verb. */
final class Note {

    private static final int LONGEST = 2000;

    private Note() {
    }

    static String optional(String text) {
        String note = text == null ? "" : text.strip();
        if (note.length() > LONGEST) {
            throw Refusal.at("note", "note.long", LONGEST, note.length());
        }
        return note.isEmpty() ? null : note;
    }

    static String required(String text) {
        String note = optional(text);
        if (note == null) {
            throw Refusal.at("note", "note.empty");
        }
        return note;
    }
}
