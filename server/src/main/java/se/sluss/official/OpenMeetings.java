package se.sluss.official;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.Occurrence;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;

/** Meetings and occurrences that can still be changed; all others are refused with the reason. */
@Component
class OpenMeetings {

    private final Clock clock;

    OpenMeetings(Clock clock) {
        this.clock = clock;
    }

    Meeting open(Meeting meeting) {
        if (meeting.cancelled()) {
            throw Refusal.of(ErrorCode.MEETING_CANCELLED);
        }
        if (!meeting.next(clock.instant()).endsAt().isAfter(clock.instant())) {
            throw Refusal.of(ErrorCode.MEETING_OVER);
        }
        return meeting;
    }

    Occurrence open(Meeting meeting, String id) {
        Occurrence occurrence = occurrence(open(meeting), id);
        if (occurrence.cancelled()) {
            throw Refusal.of(ErrorCode.MEETING_CANCELLED);
        }
        if (!occurrence.endsAt().isAfter(clock.instant())) {
            throw Refusal.of(ErrorCode.MEETING_OVER);
        }
        return occurrence;
    }

    /** Any occurrence of that meeting. */
    static Occurrence occurrence(Meeting meeting, String id) {
        return meeting.occurrences().stream()
                .filter(candidate -> candidate.id().value().equals(uuid(id)))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
