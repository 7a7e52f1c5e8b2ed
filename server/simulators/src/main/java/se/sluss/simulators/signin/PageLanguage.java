package se.sluss.simulators.signin;

import se.sluss.simulators.http.Call;

/** The language of a page: what the application asks for, else what the browser prefers, else Swedish. */
public enum PageLanguage {
    SV,
    EN;

    public static PageLanguage of(Call call) {
        String wanted = call.parameter("ui_locales")
                .or(() -> call.header("Accept-Language"))
                .orElse("sv");
        return wanted.startsWith("en") ? EN : SV;
    }

    /** The text of this language. */
    public String say(String swedish, String english) {
        return this == SV ? swedish : english;
    }

    String tag() {
        return say("sv", "en");
    }
}
