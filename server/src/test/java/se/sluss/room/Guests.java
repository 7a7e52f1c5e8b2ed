package se.sluss.room;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.sluss.admission.Admission;
import se.sluss.admission.AdmissionId;
import se.sluss.admission.AdmissionState;
import se.sluss.meeting.Assurance;
import se.sluss.meeting.Channel;
import se.sluss.meeting.Occurrence;
import se.sluss.meeting.OccurrenceId;
import se.sluss.meeting.Participant;
import se.sluss.meeting.ParticipantId;
import se.sluss.meeting.Person;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.signal.Match;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.Role;
import se.sluss.protocol.visit.Method;

/** People for the tests of a room, each at a page of their own. */
final class Guests {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Media ALL_ON = new Media(true, true);
    static final Media MUTED = new Media(false, true);

    private static final Occurrence OCCURRENCE =
            new Occurrence(OccurrenceId.random(), 0, NOON, NOON.plusSeconds(1800), false);
    private static final ProvenIdentity IDENTITY =
            new ProvenIdentity(Method.SMS, Assurance.SMS, "sms", Match.MOBILE_NUMBER, null, NOON);

    private Guests() {}

    static Guest guest(String name, Role role) {
        var person = new Person(name, null, null, null, null);
        var participant = new Participant(
                ParticipantId.random(), role, Channel.NONE, Means.SMS, Assurance.SMS, Locale.of("sv"), person);
        return at(Party.of(participant), "page of " + name, "address of " + name);
    }

    /** The same person at another page. */
    static Guest elsewhere(Guest guest) {
        return at(guest.party(), guest.page() + " 2", guest.address() + " 2");
    }

    static Peer peer(Guest guest, Media media) {
        return new Peer(guest.address(), guest.name(), guest.role(), List.of(), media.microphone(), media.camera());
    }

    static Waiter waiter(Guest guest, Line line) {
        return waiter(guest, line, NOON);
    }

    static Waiter waiter(Guest guest, Line line, Instant since) {
        var admission = new Admission(
                new AdmissionId(guest.person().value()),
                OCCURRENCE.id(),
                guest.person(),
                AdmissionState.WAITING,
                since);
        return new Waiter(admission, guest, ALL_ON, line);
    }

    private static Guest at(Party party, String page, String address) {
        return new Guest(OCCURRENCE, party, page, address, IDENTITY);
    }
}
