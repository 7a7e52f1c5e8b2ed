/** Live occurrences, one owner each: who is in the room and who waits at its door right now. */
@NullMarked
package se.sluss.room;

import org.jspecify.annotations.NullMarked;
