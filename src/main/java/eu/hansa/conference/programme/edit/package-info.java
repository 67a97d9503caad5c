/**
 * What is done to a programme at the desk, one small edit each: what was typed comes in as text, and a changed
 * {@link eu.hansa.conference.programme.Programme} comes out, or a refusal at the field concerned. Sessions, rooms and
 * people get their ids from whoever adds them, so that an edit that is sent twice adds nothing twice.
 */
package eu.hansa.conference.programme.edit;
