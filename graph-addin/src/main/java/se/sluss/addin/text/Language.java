package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;

/** A language the pane speaks. */
public enum Language {
    SWEDISH("sv", "sv-SE", "Svenska"),
    ENGLISH("en", "en-GB", "English");

    private final String code;
    private final String locale;
    private final String ownName;

    Language(String code, String locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The language of a BCP 47 tag such as {@code en-GB}, or nothing where the pane does not speak it. */
    public static @Nullable Language of(@Nullable String tag) {
        for (Language language : values()) {
            if (tag != null && (tag.equals(language.code) || tag.startsWith(language.code + "-"))) {
                return language;
            }
        }
        return null;
    }

    /** As the API and HTML have it, such as {@code sv}. */
    public String code() {
        return code;
    }

    /** How its speakers here write dates and numbers, a BCP 47 tag. */
    public String locale() {
        return locale;
    }

    /** In the language itself. */
    public String ownName() {
        return ownName;
    }

    public Texts texts() {
        return switch (this) {
            case SWEDISH -> Swedish.TEXTS;
            case ENGLISH -> English.TEXTS;
        };
    }

    /** The one to switch to. */
    public Language other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }
}
