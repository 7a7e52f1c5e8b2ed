@NullMarked
package se.sluss.simulators.signin;

import org.jspecify.annotations.NullMarked;
