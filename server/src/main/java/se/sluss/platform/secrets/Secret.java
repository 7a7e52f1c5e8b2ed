package se.sluss.platform.secrets;

/** A secret of the configuration. Cannot be printed. */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Also how the configuration is read. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The secret itself. */
    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "***";
    }
}
