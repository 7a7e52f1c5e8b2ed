package se.sluss.platform.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A setting is missing or wrong; the start stops and says which key and why. */
public final class SettingNotValid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * For a setting that is wrong.
     *
     * @param key such as {@code sluss.public-url}
     * @param problem the end of the sentence that begins with the key; never the value of a secret
     */
    public SettingNotValid(String key, String problem) {
        super(key + " " + problem);
        this.key = key;
    }

    /** The value, when there is one that is not blank. */
    public static String present(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new SettingNotValid(key, "is missing");
        }
        return value;
    }

    /** The list, when it holds something. */
    public static <T> List<T> present(String key, @Nullable List<T> values) {
        if (values == null || values.isEmpty()) {
            throw new SettingNotValid(key, "is missing");
        }
        return List.copyOf(values);
    }

    /** The value, when there is one. */
    public static <T> T present(String key, @Nullable T value) {
        if (value == null) {
            throw new SettingNotValid(key, "is missing");
        }
        return value;
    }

    public String key() {
        return key;
    }
}
