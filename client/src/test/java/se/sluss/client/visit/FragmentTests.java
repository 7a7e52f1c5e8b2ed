package se.sluss.client.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.protocol.ErrorCode;

class FragmentTests {

    @Test
    void isATokenUnlessItSaysOtherwise() {
        assertThat(Fragment.of("q83vEjRWeJA")).isEqualTo(new Fragment.Token("q83vEjRWeJA"));
    }

    @Test
    void isEmptyForSomebodyWhoTypedTheAddress() {
        assertThat(Fragment.of("")).isEqualTo(new Fragment.Empty());
    }

    @Test
    void namesTheVisitOfOneWhoSignedIn() {
        assertThat(Fragment.of("visit=v1")).isEqualTo(new Fragment.Return("v1", null));
    }

    @Test
    void saysWhyTheSignInFailed() {
        assertThat(Fragment.of("visit=v1&failed=other-person"))
                .isEqualTo(new Fragment.Return("v1", ErrorCode.OTHER_PERSON));
    }

    @Test
    void bringsBackWhatTheBankIdAppWasToldToOpen() {
        assertThat(Fragment.of("visit=v1&bankid=q83v-jRW_eJA"))
                .isEqualTo(new Fragment.FromBankId("v1", "q83v-jRW_eJA"));
    }
}
