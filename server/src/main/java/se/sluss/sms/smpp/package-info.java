/** Text messages through any operator that speaks SMPP 3.4. */
@NullMarked
package se.sluss.sms.smpp;

import org.jspecify.annotations.NullMarked;
