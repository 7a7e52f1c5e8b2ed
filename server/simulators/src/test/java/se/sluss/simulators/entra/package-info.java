@NullMarked
package se.sluss.simulators.entra;

import org.jspecify.annotations.NullMarked;
