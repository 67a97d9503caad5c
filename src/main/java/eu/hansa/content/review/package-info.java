/**
 * What is said of a text while it is judged: comments that hold on to a passage, however the text goes on changing. It
 * stands beside the workflow and moves nothing in it.
 */
package eu.hansa.content.review;
