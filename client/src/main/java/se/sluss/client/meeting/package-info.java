/** The page behind a personal link, from opening it to having left the meeting. */
@NullMarked
package se.sluss.client.meeting;

import org.jspecify.annotations.NullMarked;
