package se.sluss.identification.signin;

import java.time.Instant;

/** A sign-in that a browser has begun, at the provider of that id. */
record BegunSignIn(String provider, Instant at) {}
