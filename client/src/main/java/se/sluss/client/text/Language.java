package se.sluss.client.text;

import org.jspecify.annotations.Nullable;
import se.sluss.client.text.english.English;
import se.sluss.client.text.swedish.Swedish;

/** A language the pages speak. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public Texts texts() {
        return switch (this) {
            case SWEDISH -> new Swedish();
            case ENGLISH -> new English();
        };
    }

    public Language other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }

    /** The language of a tag such as {@code sv-SE}, or nothing for one that is not spoken here. */
    public static @Nullable Language of(@Nullable String tag) {
        for (Language language : values()) {
            if (tag != null && tag.startsWith(language.tag)) {
                return language;
            }
        }
        return null;
    }
}
