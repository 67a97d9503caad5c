/** Floor 2: topics and series, the terms by which content is found, each with a name per language. */
package eu.hansa.thesaurus;
