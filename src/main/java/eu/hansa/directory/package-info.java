/**
 * The people and organisations that the site speaks of: speakers, moderators, hosts, contacts. They have no accounts. A
 * person has a public page only after agreeing to one. What somebody was called and did at an event stands with that
 * event; here is what holds now.
 */
package eu.hansa.directory;
