/** Meetings, their occurrences, their types and who takes part. */
@NullMarked
package se.sluss.meeting;

import org.jspecify.annotations.NullMarked;
