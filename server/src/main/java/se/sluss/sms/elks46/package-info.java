/** Text messages through 46elks (https://46elks.se/docs). */
@NullMarked
package se.sluss.sms.elks46;

import org.jspecify.annotations.NullMarked;
