/**
 * Floor 5: the desk, where editors work. A {@code *Screen} lives as long as its view and holds what was typed; it shows
 * records and hands words to the verbs of {@code content.workflow}, which check everything again. What a verb refuses
 * goes to {@link eu.hansa.web.desk.Messages}. Pages that only show (start page, worklist) are plain GET pages, so that
 * an address is a view that can be kept and sent.
 */
package eu.hansa.web.desk;
