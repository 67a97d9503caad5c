/**
 * What stands in a file, as plain text. Files come from people, and what takes them apart is large and has been made to
 * stumble before: {@link eu.hansa.workinggroup.paper.text.TextProgram} therefore runs as a process of its own, with little
 * memory, little time, none of the portal's settings, and libraries ({@code WEB-INF/text}) that the portal itself never loads.
 */
package eu.hansa.workinggroup.paper.text;
