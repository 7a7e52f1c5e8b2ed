/** How fast it is for people at their screens: benchmarks that drive real browsers through the demo. */
@NullMarked
package se.sluss.demo.speed;

import org.jspecify.annotations.NullMarked;
