package se.sluss.simulators.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sluss.simulators.http.Call;

class SignInPageTests {

    @Test
    void speaksTheLanguageThatTheApplicationAsksFor() {
        assertThat(PageLanguage.of(call(Map.of("ui_locales", "en"), Map.of("Accept-Language", "sv"))))
                .isEqualTo(PageLanguage.EN);
    }

    @Test
    void speaksTheLanguageOfTheBrowserOtherwise() {
        assertThat(PageLanguage.of(call(Map.of(), Map.of("Accept-Language", "en-GB,en;q=0.9"))))
                .isEqualTo(PageLanguage.EN);
        assertThat(PageLanguage.of(call(Map.of(), Map.of()))).isEqualTo(PageLanguage.SV);
    }

    @Test
    void letsNoNameBecomeMarkup() {
        var choice = new SignInPage.Choice("\"><b>", "<b>Anna & Bo</b>");
        assertThat(new SignInPage(PageLanguage.SV, "<b>", "<b>", List.of(choice)).html())
                .contains("&lt;b>Anna &amp; Bo&lt;/b>", "value=\"&quot;>&lt;b>\"")
                .doesNotContain("<b>");
    }

    private static Call call(Map<String, String> query, Map<String, String> headers) {
        return new Call("GET", "/authorize", Map.of(), query, headers, "");
    }
}
