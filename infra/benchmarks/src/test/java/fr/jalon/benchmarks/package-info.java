/**
 * How fast the product is, as ratios to raw PostgreSQL in the same run on the same server. Each part is a class ending in Benchmark;
 * what it found goes into the README beside this module's pom.
 */
@NullMarked
package fr.jalon.benchmarks;

import org.jspecify.annotations.NullMarked;
