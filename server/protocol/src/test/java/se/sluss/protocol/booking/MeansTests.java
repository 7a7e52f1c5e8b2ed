package se.sluss.protocol.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.protocol.signal.Role;

class MeansTests {

    @Test
    void letsOnlyAnEIdentityStandForSomebodyElse() {
        assertThat(suiting(Role.GUARDIAN)).containsExactly(Means.E_IDENTITY);
        assertThat(suiting(Role.REPRESENTATIVE)).containsExactly(Means.E_IDENTITY);
    }

    @Test
    void letsNobodyVouchForAnInterpreter() {
        assertThat(suiting(Role.INTERPRETER)).containsExactly(Means.SMS, Means.E_IDENTITY);
    }

    @Test
    void letsAChildIdentifyOrSitBesideSomebodyWhoDoes() {
        assertThat(suiting(Role.CHILD)).containsExactly(Means.E_IDENTITY, Means.COMPANION);
    }

    @Test
    void letsNobodyElseSitBesideInPlaceOfIdentifying() {
        assertThat(Arrays.stream(Role.values()).filter(Means.COMPANION::suits)).containsExactly(Role.CHILD);
    }

    @Test
    void letsThoseWhoLeadSignInAsStaffAndNobodyElse() {
        assertThat(Arrays.stream(Role.values()).filter(Means.STAFF::suits))
                .containsExactly(Role.LEADER, Role.CO_LEADER);
    }

    private static List<Means> suiting(Role role) {
        return Arrays.stream(Means.values()).filter(means -> means.suits(role)).toList();
    }
}
