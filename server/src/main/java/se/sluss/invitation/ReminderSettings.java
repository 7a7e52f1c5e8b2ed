package se.sluss.invitation;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * When those are reminded who have nothing but a phone.
 *
 * @param reminders how long before the start, one for each; none where nobody is to be reminded
 */
@ConfigurationProperties("sluss.sms")
record ReminderSettings(@DefaultValue({"1d", "30m"}) List<Duration> reminders) {

    private static final Duration LONGEST = Duration.ofDays(14);

    ReminderSettings {
        if (reminders.stream().anyMatch(lead -> !lead.isPositive() || lead.compareTo(LONGEST) > 0)) {
            throw new SettingNotValid("sluss.sms.reminders", "must be durations of at most 14d, such as 1d,30m");
        }
        reminders = List.copyOf(reminders);
    }
}
