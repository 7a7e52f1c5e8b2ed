/** The lobby as it stands in the database: who waits, who was let in or refused, by whom and when. */
@NullMarked
package se.sluss.admission;

import org.jspecify.annotations.NullMarked;
