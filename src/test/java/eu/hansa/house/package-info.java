/**
 * The rules of the house, as tests. Each also proves on a small sample that it bites; {@code crooked} is a house
 * that breaks them all.
 */
package eu.hansa.house;
