/** A text message gateway that speaks like 46elks. Start with {@link se.sluss.simulators.sms.SmsSimulator}. */
@NullMarked
package se.sluss.simulators.sms;

import org.jspecify.annotations.NullMarked;
