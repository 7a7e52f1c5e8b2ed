package se.sluss.addin.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeBookings;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingView;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.signal.Role;

class FollowStateTests {

    private static final ParticipantView ANNA = person("anna", Role.LEADER, null);
    private static final ParticipantView CECILIA = person("cecilia", Role.GUARDIAN, null);
    private static final ParticipantView ELSA = person("elsa", Role.CHILD, "cecilia");
    private static final ParticipantView DAVID = person("david", Role.PARTICIPANT, null);

    @Test
    void sparesSomebodyWhileAnotherIsLeft() {
        var state = with(ANNA, CECILIA, DAVID);
        assertThat(state.canSpare(CECILIA)).isTrue();
        assertThat(state.canSpare(ANNA)).isFalse();
    }

    @Test
    void sparesNobodyWhoIsAloneWithTheLeaderButTheChild() {
        var state = with(ANNA, CECILIA, ELSA);
        assertThat(state.canSpare(CECILIA)).isFalse();
        assertThat(state.canSpare(ELSA)).isTrue();
    }

    @Test
    void knowsWhichOccurrenceTheLeadersLinkLeadsTo() {
        assertThat(of(FakeBookings.meeting()).isFirstShown()).isTrue();
        assertThat(of(FakeBookings.series("o1")).isFirstShown()).isTrue();
        assertThat(of(FakeBookings.series("o2")).isFirstShown()).isFalse();
    }

    private static FollowState with(ParticipantView... people) {
        var one = FakeBookings.meeting();
        return of(new MeetingView(
                one.id(),
                one.revision(),
                one.subject(),
                null,
                null,
                one.type(),
                one.occurrence(),
                one.startsAt(),
                one.endsAt(),
                one.zone(),
                one.state(),
                one.occurrences(),
                null,
                List.of(people),
                List.of()));
    }

    private static FollowState of(MeetingView meeting) {
        return new FollowState(meeting, null, List.of(), List.of(), false, null);
    }

    private static ParticipantView person(String id, Role role, @Nullable String companionOf) {
        return new ParticipantView(
                id,
                id,
                null,
                null,
                false,
                role,
                Means.SMS,
                "SMS",
                companionOf,
                false,
                null,
                "NONE",
                null,
                false,
                List.of());
    }
}
