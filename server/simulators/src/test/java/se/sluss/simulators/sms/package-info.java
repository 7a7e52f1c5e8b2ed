@NullMarked
package se.sluss.simulators.sms;

import org.jspecify.annotations.NullMarked;
