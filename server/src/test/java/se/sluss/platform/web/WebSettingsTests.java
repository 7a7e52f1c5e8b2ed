package se.sluss.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.platform.settings.SettingNotValid;

class WebSettingsTests {

    @Test
    void writesTheOriginAsABrowserDoes() {
        var origin = new WebSettings(URI.create("https://Mote.Ekdalen.example:443/"), 0).origin();
        assertThat(origin).hasToString("https://mote.ekdalen.example");
        assertThat(origin.webSocket()).isEqualTo("wss://mote.ekdalen.example");
    }

    @Test
    void keepsAnUnusualPort() {
        var origin = new WebSettings(URI.create("http://localhost:8080"), 0).origin();
        assertThat(origin.webSocket()).isEqualTo("ws://localhost:8080");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        assertThatThrownBy(() -> new WebSettings(null, 0))
                .isInstanceOf(SettingNotValid.class)
                .hasMessage("sluss.public-url is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mote.example", "https://mote.example/sluss", "http://mote.example", "https://mote.example?a"})
    void refusesWhatIsNotASafeOrigin(String url) {
        assertThatThrownBy(() -> new WebSettings(URI.create(url), 0))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageStartingWith("sluss.public-url must");
    }
}
