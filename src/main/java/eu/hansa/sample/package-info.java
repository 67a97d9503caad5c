/**
 * Above the house: the demo's content, made at its first start by the verbs that people use. It may look at every
 * floor; nothing looks at it. The texts stand in {@code eu/hansa/sample/} among the resources, with a README of their
 * sources.
 */
package eu.hansa.sample;
