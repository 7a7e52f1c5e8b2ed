/** Text message operators: one that speaks like 46elks ({@link se.sluss.simulators.sms.SmsSimulator}), one with SMPP. */
@NullMarked
package se.sluss.simulators.sms;

import org.jspecify.annotations.NullMarked;
