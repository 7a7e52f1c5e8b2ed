package se.sluss.organisation;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * The authority that runs this installation, as people meet it.
 *
 * @param name in full, such as {@code Ekdalens kommun}
 * @param shortName for places with little room, at most 11 characters, such as {@code Ekdalen}
 * @param supportPhone whom to call when it does not work, as people should read it
 * @param supportEmail whom to write to
 * @param timeZone of the times in mail and messages
 * @param country whose phone numbers are written without a country code, ISO 3166
 * @param languages that people can have, the first for those of whom nothing is known
 */
@ConfigurationProperties(prefix = "sluss.organisation", ignoreUnknownFields = false)
public record Organisation(
        String name,
        String shortName,
        @Nullable String supportPhone,
        @Nullable String supportEmail,
        @DefaultValue("Europe/Stockholm") ZoneId timeZone,
        @DefaultValue("SE") String country,
        @DefaultValue({"sv", "en"}) List<Locale> languages) {

    private static final String PREFIX = "sluss.organisation.";
    private static final int SHORT_NAME_LENGTH = 11;
    private static final Set<String> TRANSLATED = Set.of("sv", "en");

    public Organisation {
        name = SettingNotValid.present(PREFIX + "name", name);
        shortName = SettingNotValid.present(PREFIX + "short-name", shortName);
        if (shortName.length() > SHORT_NAME_LENGTH) {
            throw new SettingNotValid(PREFIX + "short-name", "must be at most 11 characters");
        }
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            throw new SettingNotValid(PREFIX + "country", "must be a country code such as SE");
        }
        boolean translated = languages.stream().map(Locale::getLanguage).allMatch(TRANSLATED::contains);
        if (languages.isEmpty() || !translated) {
            throw new SettingNotValid(PREFIX + "languages", "must be one or both of sv and en");
        }
        languages = List.copyOf(languages);
    }

    /** The language asked for when this installation has it, else its first. */
    public Locale language(@Nullable String asked) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(languages::getFirst);
    }
}
