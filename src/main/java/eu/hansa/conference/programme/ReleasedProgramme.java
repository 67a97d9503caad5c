package eu.hansa.conference.programme;

import java.util.Map;

/**
 * A release, whole.
 *
 * @param note what visitors are told of its changes, by language tag
 */
public record ReleasedProgramme(ReleaseHead head, Programme programme, Map<String, String> note) {
}
