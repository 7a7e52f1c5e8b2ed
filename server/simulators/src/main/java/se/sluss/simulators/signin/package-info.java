/** The page of a provider where one picks whom to sign in as. */
@NullMarked
package se.sluss.simulators.signin;

import org.jspecify.annotations.NullMarked;
