/** Where the walk begins: the first page of the demo, and a meeting booked as Anna through the public API. */
@NullMarked
package se.sluss.demo.booking;

import org.jspecify.annotations.NullMarked;
