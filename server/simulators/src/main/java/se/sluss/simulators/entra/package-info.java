/**
 * Microsoft Entra ID: OpenID configuration, signing keys, sign-in page, authorization code with PKCE, client
 * credentials, and v2.0 tokens. Start with {@link se.sluss.simulators.entra.EntraSimulator}.
 */
@NullMarked
package se.sluss.simulators.entra;

import org.jspecify.annotations.NullMarked;
