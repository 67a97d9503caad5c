/**
 * Programmes: {@link eu.hansa.conference.programme.Programme} is the value, with its days, rooms, tracks, sessions,
 * presentations and participations. There is one working copy of each, changed by small edits that can be taken back,
 * and numbered releases, which are frozen; the site reads releases only. Times, rooms and people are one truth for all
 * languages; words stand in maps by language tag, and one that is missing is shown in the conference's source language.
 */
package eu.hansa.conference.programme;
