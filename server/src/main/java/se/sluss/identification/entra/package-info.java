/** Identification of staff by their own sign-in at Entra ID: authorization code with PKCE. */
@NullMarked
package se.sluss.identification.entra;

import org.jspecify.annotations.NullMarked;
