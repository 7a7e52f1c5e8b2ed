/** Files of a meeting: uploaded by the official who booked it, downloaded by those who have identified. */
@NullMarked
package se.sluss.attachment;

import org.jspecify.annotations.NullMarked;
