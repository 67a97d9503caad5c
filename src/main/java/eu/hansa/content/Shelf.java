package eu.hansa.content;

/** Where an item lies as a whole. */
enum Shelf {
    AT_WORK, ARCHIVED, TRASH
}
