package se.sluss.official;

import org.jspecify.annotations.Nullable;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.NewParticipant;
import se.sluss.protocol.signal.Role;

/** Participants as the booking form writes them. */
final class NewPeople {

    static final NewParticipant CECILIA = participant("cecilia.dahl@posten.example", "070-174 06 07");

    private NewPeople() {}

    private static NewParticipant participant(String email, String mobile) {
        return new NewParticipant("Cecilia Dahl", email, mobile, null, Means.SMS, null, Role.PARTICIPANT, "sv");
    }

    static NewParticipant person(@Nullable String number, Means means, @Nullable String level, Role role) {
        return new NewParticipant(
                "Cecilia Dahl", "cecilia.dahl@posten.example", "0701740607", number, means, level, role, "sv");
    }

    static NewParticipant coLeader(String email, Means means) {
        return new NewParticipant("Bo Ek", email, "0701740606", null, means, null, Role.CO_LEADER, "sv");
    }

    static NewParticipant guardian() {
        return person(null, Means.E_IDENTITY, null, Role.GUARDIAN);
    }

    static NewParticipant child(@Nullable String companionOf) {
        return new NewParticipant("Elsa Dahl", null, null, null, Means.COMPANION, null, Role.CHILD, "sv", companionOf);
    }
}
