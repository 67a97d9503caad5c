/**
 * Floor 3: what visitors can see. {@link eu.hansa.publication.Publisher} copies live and scheduled revisions into flat
 * rows inside the transaction that releases them; {@link eu.hansa.publication.PublicationReader} is the only door to
 * them, takes a viewer at every method, and never tells hidden from missing. There is no “may this viewer see it?”
 * anywhere, only “fetch what this viewer can see”.
 */
package eu.hansa.publication;
