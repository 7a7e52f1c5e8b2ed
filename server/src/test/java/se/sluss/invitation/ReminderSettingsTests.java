package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.platform.settings.SettingNotValid;

class ReminderSettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H", "P15D"})
    void namesTheKeyOfAReminderThatMakesNoSense(String lead) {
        assertThatThrownBy(() -> new ReminderSettings(List.of(Duration.parse(lead))))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageStartingWith("sluss.sms.reminders ");
    }
}
