/**
 * Floor 4: tells people by mail what was done to the texts that they wrote, have to review or may publish. It listens
 * to the workflow inside the transaction of each step, so that mail and step succeed or fail together.
 *
 * <p>Only people who hold a right at the desk are written to, where they may read every item anyway: a title under a
 * restricted audience leaves the house by no mail to anybody else.
 */
package eu.hansa.notification;
