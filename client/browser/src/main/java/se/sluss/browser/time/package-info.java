/** Clocks and timers behind small interfaces, so that what waits can be tested without waiting. */
@NullMarked
package se.sluss.browser.time;

import org.jspecify.annotations.NullMarked;
