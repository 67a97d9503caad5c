/** Calendars as files (RFC 5545), whatever they tell of. */
package eu.hansa.web.feed.calendar;
