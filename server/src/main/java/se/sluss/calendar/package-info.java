/** The booking in the participant's own calendar: written after acceptance, then the mail that led to it removed. */
@NullMarked
package se.sluss.calendar;

import org.jspecify.annotations.NullMarked;
