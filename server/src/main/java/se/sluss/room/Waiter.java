package se.sluss.room;

import se.sluss.admission.Admission;
import se.sluss.protocol.signal.WaitingPerson;

/** Somebody at the door with a line open now. */
record Waiter(Admission admission, Guest guest, Media media, Line line) {

    WaitingPerson view() {
        ProvenIdentity identity = guest.identity();
        return new WaitingPerson(
                admission.id().toString(),
                guest.name(),
                identity.name(),
                guest.role(),
                identity.method().name(),
                identity.assurance().name(),
                identity.issuer(),
                identity.match(),
                identity.at().toString(),
                guest.party().views(),
                admission.since().toString());
    }
}
