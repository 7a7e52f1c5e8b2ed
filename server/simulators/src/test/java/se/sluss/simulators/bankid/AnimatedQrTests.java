package se.sluss.simulators.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnimatedQrTests {

    private final AnimatedQr qr =
            new AnimatedQr("67df3917-fa0d-44e5-b327-edcc928297f8", "d28db9a7-4cde-429e-a983-359be676944c");

    @Test
    void makesThePublishedTexts() {
        assertThat(qr.at(0))
                .isEqualTo("bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0."
                        + "dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8");
        assertThat(qr.at(1)).endsWith(".1.949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2");
    }

    @Test
    void knowsTheTextOfNowAndTheMomentBefore() {
        assertThat(qr.isFresh(qr.at(10), 10)).isTrue();
        assertThat(qr.isFresh(qr.at(8), 10)).isTrue();
    }

    @Test
    void refusesAPictureThatWasTakenEarlier() {
        assertThat(qr.isFresh(qr.at(0), 10)).isFalse();
    }

    @Test
    void refusesATextThatIsNotSigned() {
        assertThat(qr.isFresh(qr.at(10).replaceAll(".$", "x"), 10)).isFalse();
    }
}
