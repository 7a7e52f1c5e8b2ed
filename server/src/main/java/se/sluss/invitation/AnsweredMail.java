package se.sluss.invitation;

import java.net.URI;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.calendar.BookingRequest;
import se.sluss.calendar.CalendarPlacer;
import se.sluss.calendar.MailReference;
import se.sluss.calendar.MailToRemove;
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
            case ACCEPTED -> book(attendance);
            // The mail stays: it holds the link to accept later.
            case TENTATIVE -> Mono.empty();
            case DECLINED -> calendar.removeMail(mailToRemove(attendance));
        };
    }

    private Mono<Void> book(Attendance attendance) {
        return links.mint(
                        attendance.invitation().id(),
                        LinkPurpose.MEETING,
                        attendance.occurrence().closesAt())
                .map(urls::meeting)
                .flatMap(link -> calendar.place(request(attendance, link)));
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

    private MailToRemove mailToRemove(Attendance attendance) {
        return new MailToRemove(
                attendance.invitation().id().value(),
                attendance.participant().id(),
                attendance.occurrence().id(),
                mail(attendance),
                MailToRemove.Cause.DECLINED);
    }

    private MailReference mail(Attendance attendance) {
        String mailbox = attendance.participant().person().email();
        var invitation = attendance.invitation();
        return new MailReference(
                Objects.requireNonNull(mailbox), urls.messageId(invitation.id(), Math.max(0, invitation.told())));
    }
}
