package se.sluss.identification.signin;

import org.jspecify.annotations.Nullable;

/**
 * What a browser brings back from a provider.
 *
 * @param code nothing when the person gave up or the provider refused
 * @param issuer who says to have answered (RFC 9207)
 * @param path where it came to
 */
record ProviderAnswer(
        SignInState state, @Nullable String code, @Nullable String issuer, String path) {

    /** Cannot be printed: it can be redeemed. */
    @Override
    public String toString() {
        return "ProviderAnswer";
    }
}
