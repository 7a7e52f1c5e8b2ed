package se.sluss.identification;

import java.util.Comparator;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Participant;
import se.sluss.protocol.booking.Means;

/**
 * Which ways to identify a participant may choose from: those that the meeting type allows and that can reach the level
 * that type and participant demand. All e-identities stand side by side, as lag (2023:704) wants it.
 */
final class OfferRules {

    private OfferRules() {}

    static boolean allow(Offer offer, Attendance attendance) {
        Means means = Means.of(offer.method());
        return attendance.meeting().type().allows(means)
                && suits(means, attendance.participant())
                && Visitors.satisfies(offer.reaches(), attendance);
    }

    /** The means of the booking first, and otherwise the order of the methods. */
    static Comparator<Offer> proposedFirst(Attendance attendance) {
        Means booked = attendance.participant().means();
        return Comparator.comparing((Offer offer) -> Means.of(offer.method()) != booked);
    }

    /**
     * What was booked, or something that tells as surely whether it is the person who was invited: an e-identity in place
     * of a code would let in anybody who has one, unless we know whose it must be.
     */
    private static boolean suits(Means means, Participant participant) {
        return means == participant.means()
                || (means == Means.E_IDENTITY && participant.person().personalNumber() != null);
    }
}
