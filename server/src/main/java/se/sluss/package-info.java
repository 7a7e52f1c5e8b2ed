/** Sluss: secure video meetings for public authorities. Each package below is one capability. */
@NullMarked
package se.sluss;

import org.jspecify.annotations.NullMarked;
