@NullMarked
package se.sluss.simulators.mail;

import org.jspecify.annotations.NullMarked;
