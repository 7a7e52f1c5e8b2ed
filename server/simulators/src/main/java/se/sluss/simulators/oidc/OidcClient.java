package se.sluss.simulators.oidc;

import com.nimbusds.jose.jwk.JWK;

/** A relying party that is registered. */
record OidcClient(String id, String redirect, JWK key) {}
