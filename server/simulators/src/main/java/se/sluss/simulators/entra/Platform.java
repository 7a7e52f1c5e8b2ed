package se.sluss.simulators.entra;

/** What kind of program a redirect URI belongs to. */
public enum Platform {
    /** A browser program: PKCE, no secret, tokens only to a page of the redirect's own origin. */
    SPA,
    /** A server, which proves itself with a secret or certificate. */
    WEB,
    /** Any other public client: PKCE, no secret. */
    NATIVE
}
