package se.sluss.simulators.entra;

import java.security.cert.X509Certificate;

/** How a confidential client proves itself. */
public sealed interface ClientCredential {

    record Secret(String value) implements ClientCredential {}

    /** For {@code private_key_jwt} assertions (RFC 7523). */
    record Certificate(X509Certificate value) implements ClientCredential {}
}
