package se.sluss.sms;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * How text messages leave.
 *
 * @param gateway the operator, such as {@code elks46}; {@code none} where no messages are sent
 * @param sender what the phone shows as sender: up to 11 letters and digits, or a number in E.164
 * @param countries where messages may go, as ISO 3166 codes; numbers without a country code are of the first
 * @param mostPerMinute how many parts of messages the whole installation may send in a minute
 * @param mostPerDay the same in 24 hours
 */
@ConfigurationProperties("sluss.identification.sms")
record SmsSettings(
        @DefaultValue(NONE) String gateway,
        @DefaultValue("Sluss") String sender,
        @DefaultValue("SE") List<String> countries,
        @DefaultValue("120") int mostPerMinute,
        @DefaultValue("5000") int mostPerDay) {

    static final String NONE = "none";

    SmsSettings {
        if (!sender.matches("[A-Za-z][A-Za-z0-9]{0,10}|\\+[0-9]{6,15}")) {
            throw new SettingNotValid(
                    "sluss.identification.sms.sender", "must be at most 11 letters and digits, or a number in E.164");
        }
        if (countries.isEmpty()) {
            throw new SettingNotValid("sluss.identification.sms.countries", "must name at least one country");
        }
        if (mostPerMinute < 1) {
            throw new SettingNotValid("sluss.identification.sms.most-per-minute", "must be positive");
        }
        if (mostPerDay < 1) {
            throw new SettingNotValid("sluss.identification.sms.most-per-day", "must be positive");
        }
    }
}
