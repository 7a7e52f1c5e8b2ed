package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Role;

class RoleMeansTests {

    @Test
    void offersOnlyWhatSuitsTheRoleAndTheType() {
        assertThat(RoleMeans.of(Role.PARTICIPANT, DraftSamples.VARIED))
                .containsExactly(Means.SMS, Means.E_IDENTITY, Means.VOUCHED);
        assertThat(RoleMeans.of(Role.INTERPRETER, DraftSamples.VARIED)).containsExactly(Means.SMS, Means.E_IDENTITY);
        assertThat(RoleMeans.of(Role.GUARDIAN, DraftSamples.VARIED)).containsExactly(Means.E_IDENTITY);
        assertThat(RoleMeans.of(Role.INTERPRETER, DraftSamples.SENSITIVE)).containsExactly(Means.E_IDENTITY);
    }

    @Test
    void leavesNoChoiceToAChildAndToWhoeverLeads() {
        assertThat(RoleMeans.of(Role.CHILD, DraftSamples.OPEN)).containsExactly(Means.COMPANION);
        assertThat(RoleMeans.of(Role.CO_LEADER, DraftSamples.OPEN)).containsExactly(Means.STAFF);
    }
}
