package se.sluss.protocol.visit;

/** A way to identify. */
public enum Method {
    /** A code by text message to the number in the invitation. */
    SMS,
    /** BankID, straight from its own service. */
    BANKID,
    /** An e-identity by way of a provider that speaks OpenID Connect; there may be several of them. */
    OIDC,
    /** The sign-in of the authority's own staff. */
    ENTRA,
    /** No proof of one's own: the leader sees the person and vouches. */
    VOUCHED
}
