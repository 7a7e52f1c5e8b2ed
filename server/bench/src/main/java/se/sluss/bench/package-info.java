/**
 * What benchmarks share: samples, and the report they end with. A benchmark itself is a class {@code XBenchmark} with a
 * {@code main} method in the tests of the module whose code it measures; {@code bin/bench x} finds and runs it.
 */
@NullMarked
package se.sluss.bench;

import org.jspecify.annotations.NullMarked;
