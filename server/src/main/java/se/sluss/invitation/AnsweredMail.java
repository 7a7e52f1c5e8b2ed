package se.sluss.invitation;

import java.net.URI;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingRequest;
import se.sluss.calendar.CalendarPlacer;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailToRemove;
import se.sluss.meeting.Channel;
import se.sluss.protocol.visit.Answer;

/** What follows from an answer in a mailbox of the tenant. Call it in the transaction of the answer. */
@Component
class AnsweredMail {

    private final Links links;
    private final PersonalUrls urls;
    private final CalendarPlacer calendar;

    AnsweredMail(Links links, PersonalUrls urls, CalendarPlacer calendar) {
        this.links = links;
        this.urls = urls;
        this.calendar = calendar;
    }

    Mono<Void> answered(Attendance attendance, Answer answer) {
        return switch (answer) {
            case ACCEPTED -> book(attendance).then(removeMailsUnderWay(attendance));
            // The mail stays: it holds the link to accept later.
            case TENTATIVE -> Mono.empty();
            case DECLINED -> calendar.removeMail(mailToRemove(attendance)).then(removeMailsUnderWay(attendance));
        };
    }

    private Mono<Void> book(Attendance attendance) {
        return request(attendance).flatMap(calendar::place);
    }

    /** Asks for the entry, with a new link; empty for somebody who has no mailbox. */
    Mono<BookingRequest> request(Attendance attendance) {
        return attendance.participant().person().email() == null
                ? Mono.empty()
                : links.mint(
                                attendance.invitation().id(),
                                LinkPurpose.MEETING,
                                attendance.occurrence().closesAt())
                        .map(urls::meeting)
                        .map(link -> request(attendance, link));
    }

    private BookingRequest request(Attendance attendance, URI link) {
        return new BookingRequest(
                attendance.invitation().id().value(),
                attendance.participant().id(),
                attendance.occurrence().id(),
                mail(attendance),
                attendance.participant().language(),
                attendance.occurrence().startsAt(),
                attendance.occurrence().endsAt(),
                attendance.meeting().zone(),
                link);
    }

    /** A mail that asks with another time or text may just be on its way, and the question is answered. */
    private Mono<Void> removeMailsUnderWay(Attendance attendance) {
        var invitation = attendance.invitation();
        int told = Math.max(0, invitation.told());
        return Flux.range(told + 1, invitation.revision() - told)
                .concatMap(revision -> calendar.removeMail(new MailToRemove(
                        invitation.id().value(),
                        attendance.participant().id(),
                        attendance.occurrence().id(),
                        new MailReference(mail(attendance).mailbox(), urls.messageId(invitation.id(), revision)),
                        MailToRemove.Cause.REPLACED)))
                .then();
    }

    private MailToRemove mailToRemove(Attendance attendance) {
        return new MailToRemove(
                attendance.invitation().id().value(),
                attendance.participant().id(),
                attendance.occurrence().id(),
                mail(attendance),
                MailToRemove.Cause.DECLINED);
    }

    private MailReference mail(Attendance attendance) {
        String mailbox =
                Objects.requireNonNull(attendance.participant().person().email());
        if (attendance.participant().channel() == Channel.NONE) {
            return MailReference.none(mailbox);
        }
        var invitation = attendance.invitation();
        return new MailReference(mailbox, urls.messageId(invitation.id(), Math.max(0, invitation.told())));
    }
}
