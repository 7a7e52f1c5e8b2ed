/** The phones of the people of the demo. */
@NullMarked
package se.sluss.demo.phone;

import org.jspecify.annotations.NullMarked;
