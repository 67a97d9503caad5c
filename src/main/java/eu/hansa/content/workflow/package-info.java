/**
 * What can be done to content, one verb a file. {@link eu.hansa.content.workflow.Transition} is the table of who may
 * do what in which state; {@link eu.hansa.content.workflow.Workflow} reads it for the buttons and for the verbs alike.
 */
package eu.hansa.content.workflow;
