package se.sluss.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.sluss.meeting.ParticipantId;

/**
 * Something that happened to one participant.
 *
 * @param detail a word more, such as the level of an identification; never personal data
 */
public record TimelineEntry(
        ParticipantId participant,
        TimelineEvent event,
        Instant at,
        @Nullable String detail) {}
