/**
 * Machine translation of passages that nobody has translated. What a machine wrote is marked so until a person has
 * confirmed or changed it. Off unless a service is set.
 */
package eu.hansa.content.machine;
