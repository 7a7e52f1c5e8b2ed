package se.sluss.demo.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a page, chosen by {@code ?lang} and remembered in the browser. */
public enum Language {
    SV,
    EN;

    public static Language of(@Nullable String tag) {
        return "en".equals(tag) ? EN : SV;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public Texts texts() {
        return switch (this) {
            case SV -> Texts.SWEDISH;
            case EN -> Texts.ENGLISH;
        };
    }

    /** The address of a page of the demo, in this language. */
    public String link(String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + tag();
    }

    Language other() {
        return this == SV ? EN : SV;
    }
}
