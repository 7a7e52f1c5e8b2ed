/** Gets a token for the API from Entra ID: authorization code with PKCE (RFC 7636), by a redirect and back. */
@NullMarked
package se.sluss.addin.signin;

import org.jspecify.annotations.NullMarked;
