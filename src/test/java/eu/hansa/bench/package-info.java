/** Measurements of the running portal: {@code mvn verify -Pbench} runs every {@code *Bench} here and nothing else. */
package eu.hansa.bench;
