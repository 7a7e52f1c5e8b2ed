/** Visits and sessions, and the ways in which a visitor proves who they are. */
@NullMarked
package se.sluss.identification;

import org.jspecify.annotations.NullMarked;
