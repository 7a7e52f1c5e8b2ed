/** Ekdalens kommun and the people of the demo, the simulators they live in, and how the product is told about them. */
@NullMarked
package se.sluss.demo.world;

import org.jspecify.annotations.NullMarked;
