/** What became of a booking: each participant, the files and the leader's way in. */
@NullMarked
package se.sluss.addin.follow;

import org.jspecify.annotations.NullMarked;
