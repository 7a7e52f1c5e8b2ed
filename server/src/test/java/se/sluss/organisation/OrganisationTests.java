package se.sluss.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OrganisationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues("sluss.organisation.name=Ekdalens kommun", "sluss.organisation.short-name=Ekdalen");

    @Test
    void bindsWithDefaults() {
        runner.run(context -> {
            var organisation = context.getBean(Organisation.class);
            assertThat(organisation.timeZone()).hasToString("Europe/Stockholm");
            assertThat(organisation.languages()).containsExactly(Locale.of("sv"), Locale.of("en"));
            assertThat(organisation.language("en")).isEqualTo(Locale.of("en"));
            assertThat(organisation.language("fi")).isEqualTo(Locale.of("sv"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "short-name, Ekdalens kommun",
        "time-zone, Mars/Olympus",
        "country, Sweden",
        "languages, tlh",
        "nmae, Ekdalens kommun"
    })
    void stopsTheStartAndNamesTheKey(String key, String value) {
        runner.withPropertyValues("sluss.organisation." + key + "=" + value)
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("sluss.organisation." + key));
    }

    @EnableConfigurationProperties(Organisation.class)
    static class Settings {}
}
