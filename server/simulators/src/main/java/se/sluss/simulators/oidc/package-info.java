/** An OpenID provider of an e-identity, after the Swedish profile. Start with {@link se.sluss.simulators.oidc.OidcSimulator}. */
@NullMarked
package se.sluss.simulators.oidc;

import org.jspecify.annotations.NullMarked;
