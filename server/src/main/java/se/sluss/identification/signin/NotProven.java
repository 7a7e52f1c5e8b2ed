package se.sluss.identification.signin;

/** What came back from a provider does not prove who signed in; says which rule, never what was in it. */
public final class NotProven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotProven(String rule) {
        super(rule);
    }
}
