/** The way from a personal link to the information about the meeting: open, identify, read. */
@NullMarked
package se.sluss.client.visit;

import org.jspecify.annotations.NullMarked;
