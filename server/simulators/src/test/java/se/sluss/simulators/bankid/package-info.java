@NullMarked
package se.sluss.simulators.bankid;

import org.jspecify.annotations.NullMarked;
