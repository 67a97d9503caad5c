/**
 * What an editor would mark in the margin of a text: links that say nothing or lead nowhere, headings out of order, words
 * in another language. Some of it stands in the way of a review, the rest is advice.
 */
package eu.hansa.content.check;
