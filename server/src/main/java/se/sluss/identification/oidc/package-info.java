/** Identification by any e-identity with OpenID Connect: Freja, brokers, the Swedish OpenID Connect profile. */
@NullMarked
package se.sluss.identification.oidc;

import org.jspecify.annotations.NullMarked;
