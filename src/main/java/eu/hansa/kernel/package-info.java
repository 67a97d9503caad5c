/** Floor 0: a few values that every floor speaks of. No framework here but persistence annotations. */
package eu.hansa.kernel;
