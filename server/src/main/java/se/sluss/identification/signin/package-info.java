/**
 * Signing in elsewhere: sends a browser to an OpenID provider and takes it back, once, with proof of who signed in. Entra
 * ID and every e-identity with OpenID Connect go this way.
 */
@NullMarked
package se.sluss.identification.signin;

import org.jspecify.annotations.NullMarked;
