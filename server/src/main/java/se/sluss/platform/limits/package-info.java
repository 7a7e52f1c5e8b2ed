/** How often anything may be done: every limit of the product in one table, and what counts them. */
@NullMarked
package se.sluss.platform.limits;

import org.jspecify.annotations.NullMarked;
