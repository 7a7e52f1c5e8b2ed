package se.sluss.identification.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTests {

    private static final String URL = "https://mote.ekdalen.se/m#visit=1&bankid=abc";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15",
                "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
                "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36",
                IPHONE + "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
            })
    void isFoundAgainByTheAddressItself(String browser) {
        assertThat(UserAgent.of(browser).wayBack(URL)).contains(URL);
    }

    @Test
    void isFoundAgainByTheSchemeOfItsBrowserOnIos() {
        assertThat(UserAgent.of(IPHONE + "CriOS/141.0 Mobile/15E148 Safari/604.1")
                        .wayBack(URL))
                .contains("googlechromes://mote.ekdalen.se/m#visit=1&bankid=abc");
        assertThat(UserAgent.of(IPHONE + "EdgiOS/141.0 Version/18.0 Mobile/15E148 Safari/604.1")
                        .wayBack(URL))
                .contains("microsoft-edge-https://mote.ekdalen.se/m#visit=1&bankid=abc");
        assertThat(UserAgent.of(IPHONE + "FxiOS/143.0 Mobile/15E148 Safari/605.1.15")
                        .wayBack(URL))
                .contains("firefox://open-url?url=https%3A%2F%2Fmote.ekdalen.se%2Fm%23visit%3D1%26bankid%3Dabc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                IPHONE + "(KHTML, like Gecko) Mobile/15E148",
                IPHONE + "Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15",
                IPHONE + "Version/18.5 Mobile/15E148 Safari/604.1 [FBAN/FBIOS;FBAV/500]",
                IPHONE + "GSA/380.0 Mobile/15E148 Safari/604.1"
            })
    void isNotFoundAgainInViewsInsideOtherApps(String browser) {
        assertThat(UserAgent.of(browser).wayBack(URL)).isEmpty();
    }

    @Test
    void tellsComputersFromPhones() {
        assertThat(UserAgent.of("Mozilla/5.0 (Windows NT 10.0)").computer()).isTrue();
        assertThat(UserAgent.of("Mozilla/5.0 (Linux; Android 16)").computer()).isFalse();
        assertThat(UserAgent.of(IPHONE).computer()).isFalse();
    }

    @Test
    void isNoLongerThanBankIdTakes() {
        assertThat(UserAgent.of("x".repeat(400)).text()).hasSize(256);
        assertThat(UserAgent.of("").text()).isNotEmpty();
    }
}
