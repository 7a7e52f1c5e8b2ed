package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sluss.calendar.Booking;
import se.sluss.calendar.BookingState;
import se.sluss.invitation.HistoryModel.Asking;
import se.sluss.invitation.HistoryModel.End;
import se.sluss.invitation.HistoryModel.Place;
import se.sluss.invitation.HistoryModel.Shown;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.graph.MailView;

/** Compares mailboxes at rest, and what the official is shown of them, with what must be true. */
final class HistoryCheck {

    private final HistoryModel model;
    private final HistoryProduct product;
    private final GraphSimulator graph;
    private final HistoryTimes times;
    private final List<String> everybody;
    private final List<OwnThings> own;

    HistoryCheck(
            HistoryModel model,
            HistoryProduct product,
            GraphSimulator graph,
            HistoryTimes times,
            List<String> everybody) {
        this.model = model;
        this.product = product;
        this.graph = graph;
        this.times = times;
        this.everybody = everybody;
        this.own =
                everybody.stream().map(person -> new OwnThings(graph, person)).toList();
    }

    void everything(Meeting meeting) {
        assertThat(product.givenUp(meeting, everybody)).as("given up").isZero();
        own.forEach(OwnThings::check);
        meeting.occurrences().stream()
                .filter(occurrence -> !occurrence.cancelled() && !meeting.cancelled())
                .forEach(occurrence -> checkTime(occurrence.position(), HistoryTimes.of(occurrence)));
        Map<Place, Invitation> invitations = product.invitations(meeting).stream()
                .collect(Collectors.toMap(
                        invitation -> HistoryMeetings.place(invitation, meeting), Function.identity()));
        Map<Place, Booking> bookings = product.bookings(meeting).stream()
                .collect(Collectors.toMap(booking -> HistoryMeetings.place(booking, meeting), Function.identity()));
        everybody.forEach(person -> {
            IntStream.range(0, meeting.occurrences().size())
                    .mapToObj(i -> new Place(person, i))
                    .forEach(place -> checkEntry(place, shown(bookings.get(place))));
            checkMail(person, invitations);
        });
    }

    /** Our entries for one person and occurrence. */
    List<EventView> entries(Place place) {
        return graph.mailbox(place.person()).calendar().stream()
                .filter(event -> !OwnThings.isOwn(event.subject()))
                .filter(event -> times.occurrenceAt(event.start()) == place.occurrence())
                .toList();
    }

    List<MailView> askingMails(String person) {
        return graph.mailbox(person).inbox().stream()
                .filter(HistoryMeetings::asks)
                .toList();
    }

    boolean isAbout(MailView mail, Place place, Meeting meeting) {
        return product.invitations(meeting).stream()
                .filter(invitation -> HistoryMeetings.place(invitation, meeting).equals(place))
                .anyMatch(invitation ->
                        mail.internetMessageId().contains(invitation.id().toString()));
    }

    private void checkTime(int occurrence, Span at) {
        assertThat(model.possibleTimes(occurrence))
                .as("times of occurrence " + occurrence)
                .contains(at);
        model.settled(occurrence, at);
    }

    private void checkEntry(Place place, Shown shown) {
        List<EventView> entries = entries(place);
        assertThat(entries).as("entries of " + place).hasSizeLessThan(2);
        Span at = entries.stream()
                .map(event -> new Span(event.start(), event.end()))
                .findFirst()
                .orElse(null);
        var end = new End(at, shown);
        assertThat(model.ends(place)).as("possible ends of " + place).contains(end);
        model.settled(place, end);
    }

    private static Shown shown(@Nullable Booking booking) {
        return booking == null ? Shown.NOTHING : shown(booking.state());
    }

    private static Shown shown(BookingState state) {
        return switch (state) {
            case MAIL_REMOVED -> Shown.RIGHT;
            case DIFFERS -> Shown.DIFFERS;
            case MISSING -> Shown.MISSING;
            case REMOVED -> Shown.GONE;
            case REQUESTED, PLACED, MAIL_REMAINS, FAILED, OUTDATED ->
                throw new AssertionError("a booking rests as " + state);
        };
    }

    /** Who has still to answer has one mail that asks, the newest; nobody else has any. */
    private void checkMail(String person, Map<Place, Invitation> invitations) {
        List<String> there =
                askingMails(person).stream().map(MailView::internetMessageId).toList();
        assertThat(there).as("mail of " + person).doesNotHaveDuplicates();
        var may = invitations.entrySet().stream()
                .filter(invited -> invited.getKey().person().equals(person))
                .filter(invited -> model.asking(invited.getKey()) != Asking.NO)
                .collect(Collectors.toMap(invited -> product.messageId(invited.getValue()), Map.Entry::getKey));
        assertThat(there).as("mail of " + person).isSubsetOf(may.keySet());
        may.forEach((mail, place) -> {
            if (model.asking(place) == Asking.YES) {
                assertThat(there).as("mail about " + place).contains(mail);
            }
        });
    }
}
