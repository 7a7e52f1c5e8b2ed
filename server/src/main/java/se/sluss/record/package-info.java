/** What happened to each participant, from the invitation to the end of the meeting. */
@NullMarked
package se.sluss.record;

import org.jspecify.annotations.NullMarked;
