/** Notices what people do to entries in their calendars: through notifications of Microsoft Graph, and by looking. */
@NullMarked
package se.sluss.calendar.watch;

import org.jspecify.annotations.NullMarked;
