package se.sluss.identification.signin;

/** A provider cannot be reached, or does not answer as one. */
public final class ProviderUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderUnavailable(String issuer, Throwable cause) {
        super("the provider " + issuer + " cannot be used: " + cause.getClass().getSimpleName(), cause);
    }
}
