/** Identification by a six-digit code to the phone number in the invitation. */
@NullMarked
package se.sluss.identification.sms;

import org.jspecify.annotations.NullMarked;
