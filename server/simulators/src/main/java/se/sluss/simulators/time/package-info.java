/** Clocks that a test can move. */
@NullMarked
package se.sluss.simulators.time;

import org.jspecify.annotations.NullMarked;
