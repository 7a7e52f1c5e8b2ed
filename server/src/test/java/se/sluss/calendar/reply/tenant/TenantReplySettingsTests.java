package se.sluss.calendar.reply.tenant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sluss.platform.settings.SettingNotValid;

class TenantReplySettingsTests {

    private static final String MAILBOX = "mote@ekdalen.example";

    @Test
    void readsAMailboxOfTheTenant() {
        assertThatCode(() -> settings(MAILBOX, "Sluss", "1m").check(true, false))
                .doesNotThrowAnyException();
    }

    @Test
    void mindsNothingWhereNoMailboxIsRead() {
        assertThatCode(() -> settings("", "", "0s").check(false, true)).doesNotThrowAnyException();
    }

    @Test
    void readsNoRepliesInTwoWays() {
        assertThatThrownBy(() -> settings(MAILBOX, "Sluss", "1m").check(true, true))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.mail.graph.mailbox")
                .hasMessageContaining("sluss.mail.imap.host");
    }

    @Test
    void readsNoMailboxThatTheRegistrationMayNotUse() {
        assertThatThrownBy(() -> settings("mote@posten.example", "Sluss", "1m").check(false, false))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.graph.mailbox-domains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "999ms", "61m"})
    void looksNeitherAllTheTimeNorHardlyEver(String lookAgain) {
        assertThatThrownBy(() -> settings(MAILBOX, "Sluss", lookAgain))
                .isInstanceOf(SettingNotValid.class)
                .hasMessageContaining("sluss.mail.graph.look-again");
    }

    private static TenantReplySettings settings(String mailbox, String doneFolder, String lookAgain) {
        return new TenantReplySettings(mailbox, doneFolder, duration(lookAgain));
    }

    private static Duration duration(String text) {
        return Duration.parse("PT" + text.replace("999ms", "0.999s"));
    }
}
