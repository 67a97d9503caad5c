/**
 * Floor 1: who may see and who may do, each stated once. <em>Seeing</em> is data: an item carries audiences, a
 * {@link eu.hansa.access.Viewer} belongs to audiences, and they must meet. <em>Doing</em> is a
 * {@link eu.hansa.access.Right}, granted for a language and a content type.
 */
package eu.hansa.access;
