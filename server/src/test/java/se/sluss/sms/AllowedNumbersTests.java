package se.sluss.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedNumbersTests {

    private final AllowedNumbers swedish = numbers("SE");

    @Test
    void writesNumbersOfTheFirstCountryInFull() {
        assertThat(swedish.normalised("070-174 06 05")).contains("+46701740605");
        assertThat(swedish.normalised("+46 70 174 06 05")).contains("+46701740605");
    }

    @Test
    void refusesCountriesThatAreNotListed() {
        assertThat(swedish.normalised("+4740612345")).isEmpty();
        assertThat(numbers("SE", "NO").normalised("+4740612345")).contains("+4740612345");
    }

    @Test
    void refusesNumbersThatCostExtraOrAreNotMobile() {
        assertThat(swedish.normalised("+46812345678")).isEmpty();
        assertThat(swedish.normalised("+469001234567")).isEmpty();
        assertThat(swedish.normalised("+881612345678")).isEmpty();
        assertThat(swedish.normalised("112")).isEmpty();
    }

    private static AllowedNumbers numbers(String... countries) {
        return new AllowedNumbers(new SmsSettings("none", "Sluss", List.of(countries), 120, 5000));
    }
}
