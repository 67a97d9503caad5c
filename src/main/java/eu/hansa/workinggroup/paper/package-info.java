/**
 * The papers of working groups: folders, files in versions under one address each, and who may have them. A group is
 * known here by the id of its item alone.
 *
 * <p>Officers work through {@link eu.hansa.workinggroup.paper.Papers} and {@link eu.hansa.workinggroup.paper.Folders};
 * everybody reads through {@link eu.hansa.workinggroup.paper.PaperReader}, which takes the viewer. The bytes lie in
 * media's store, but a paper is no file of the library: nothing beside its own audiences opens it.
 *
 * <p>What stands in a paper is read for those who search, some seconds after it came, by
 * {@link eu.hansa.workinggroup.paper.text.TextReader} in a process of its own.
 */
package eu.hansa.workinggroup.paper;
