package eu.hansa.conference;

/** The sections that a conference's text may have. Their order is a fact, the same in all languages. */
public enum SectionName {
    ABOUT, BACKGROUND, OBJECTIVES, PARTICIPANTS, PRACTICAL, DIRECTIONS, SOCIAL, REGISTRATION, OUTCOME
}
