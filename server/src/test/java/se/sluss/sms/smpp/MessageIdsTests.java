package se.sluss.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdsTests {

    @Test
    void readsTheSameNameInBothPlaces() {
        assertThat(MessageIds.AS_GIVEN.reported("00A1B2")).isEqualTo(MessageIds.AS_GIVEN.submitted("a1b2"));
    }

    @Test
    void readsAHexadecimalAnswerAndADecimalReceiptAsOneName() {
        assertThat(MessageIds.HEX_THEN_DECIMAL.reported("0000041394"))
                .isEqualTo(MessageIds.HEX_THEN_DECIMAL.submitted("A1B2"));
    }

    @Test
    void readsADecimalAnswerAndAHexadecimalReceiptAsOneName() {
        assertThat(MessageIds.DECIMAL_THEN_HEX.reported("A1B2"))
                .isEqualTo(MessageIds.DECIMAL_THEN_HEX.submitted("41394"));
    }

    @Test
    void leavesNamesAloneThatAreNoNumbers() {
        assertThat(MessageIds.HEX_THEN_DECIMAL.submitted("m-17")).isEqualTo("m-17");
    }
}
