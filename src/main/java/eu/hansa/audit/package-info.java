/** Floor 1: the audit trail. Every action leaves one entry, in the same transaction as the action itself. */
package eu.hansa.audit;
