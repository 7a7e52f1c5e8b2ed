package se.sluss.identification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.invitation.Attendance;
import se.sluss.invitation.BookingFile;
import se.sluss.meeting.Meeting;
import se.sluss.meeting.MeetingFiles;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.Participant;
import se.sluss.organisation.Organisation;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.AttachmentView;
import se.sluss.protocol.visit.CompanionView;
import se.sluss.protocol.visit.Information;
import se.sluss.protocol.visit.MeetingState;
import se.sluss.protocol.visit.OrganisationView;
import se.sluss.protocol.visit.Visit;

/** What a visitor sees: before identification nothing about the meeting, after it the information page. */
@Component
class VisitViews {

    private final Visitors visitors;
    private final IdentificationMethods methods;
    private final MeetingFiles files;
    private final Companions companions;
    private final OrganisationView authority;
    private final Clock clock;

    VisitViews(
            Visitors visitors,
            IdentificationMethods methods,
            MeetingFiles files,
            Companions companions,
            Organisation organisation,
            Clock clock) {
        this.visitors = visitors;
        this.methods = methods;
        this.files = files;
        this.companions = companions;
        this.authority =
                new OrganisationView(organisation.name(), organisation.supportPhone(), organisation.supportEmail());
        this.clock = clock;
    }

    /** The view that the session gives a right to; whoever has not identified well enough may do so now. */
    Mono<Visit> of(Session session) {
        return identified(session).onErrorResume(VisitViews::needsIdentification, ignored -> unidentified(session));
    }

    private Mono<Visit> unidentified(Session session) {
        return visitors.attendance(session).map(attendance -> view(attendance, null));
    }

    private Mono<Visit> identified(Session session) {
        return visitors.identified(session).flatMap(visitor -> Mono.zip(
                        companions.of(visitor),
                        files.of(visitor.attendance().meeting().id()).collectList())
                .map(parts -> view(visitor.attendance(), information(visitor, parts.getT1(), parts.getT2()))));
    }

    private static boolean needsIdentification(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.code() == ErrorCode.IDENTIFICATION_REQUIRED;
    }

    private Visit view(Attendance attendance, @Nullable Information information) {
        return new Visit(
                attendance.invitation().id().toString(),
                authority,
                attendance.participant().language().getLanguage(),
                methods.offered(attendance),
                information);
    }

    private Information information(Visitor visitor, List<Companion> beside, List<AttachmentView> attachments) {
        Attendance attendance = visitor.attendance();
        Meeting meeting = attendance.meeting();
        Occurrence occurrence = attendance.occurrence();
        Participant participant = attendance.participant();
        Instant now = clock.instant();
        return new Information(
                meeting.details().subject(),
                meeting.details().description(),
                occurrence.startsAt().toString(),
                occurrence.endsAt().toString(),
                meeting.zone().getId(),
                occurrence.opensAt().toString(),
                now.toString(),
                visitor.goodUntil().toString(),
                state(attendance, now),
                meeting.leader().person().name(),
                participant.person().name(),
                participant.role(),
                beside.stream().map(VisitViews::view).toList(),
                attachments,
                BookingFile.isFor(attendance));
    }

    private static CompanionView view(Companion companion) {
        Participant participant = companion.participant();
        return new CompanionView(
                participant.id().toString(), participant.person().name(), companion.beside());
    }

    private static MeetingState state(Attendance attendance, Instant now) {
        if (attendance.cancelled()) {
            return MeetingState.CANCELLED;
        }
        return now.isBefore(attendance.occurrence().closesAt()) ? MeetingState.SCHEDULED : MeetingState.OVER;
    }
}
