package se.sluss.identification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedNumberTests {

    @Test
    void showsTheLastTwoDigits() {
        assertThat(MaskedNumber.of("+46701740606")).isEqualTo("•• •• 06");
    }
}
