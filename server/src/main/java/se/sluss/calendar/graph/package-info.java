/** Mailboxes through Microsoft Graph; the only package that knows its SDK. */
@NullMarked
package se.sluss.calendar.graph;

import org.jspecify.annotations.NullMarked;
