package se.sluss.client.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0, 0, COMPUTER",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0, 10, COMPUTER",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15, 0, COMPUTER",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15, 5, IOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5, 5, IOS",
        "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) CriOS/141.0, 5, IOS",
        "Mozilla/5.0 (Linux; Android 16) Chrome/141.0.0.0 Mobile, 5, ANDROID",
        "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0, 0, COMPUTER"
    })
    void isKnownByWhatTheBrowserSays(String userAgent, int touchPoints, Device device) {
        assertThat(Device.of(userAgent, touchPoints)).isEqualTo(device);
    }

    @Test
    void opensTheProgramOfAComputerByItsScheme() {
        assertThat(Device.COMPUTER.startLink("7c40b5c9")).isEqualTo("bankid:///?autostarttoken=7c40b5c9&redirect=null");
    }

    @Test
    void opensTheAppOfAPhoneByItsWebAddress() {
        assertThat(Device.ANDROID.startLink("7c40b5c9")).isEqualTo("https://app.bankid.com/?autostarttoken=7c40b5c9");
        assertThat(Device.IOS.startLink("7c40b5c9")).isEqualTo("https://app.bankid.com/?autostarttoken=7c40b5c9");
    }
}
