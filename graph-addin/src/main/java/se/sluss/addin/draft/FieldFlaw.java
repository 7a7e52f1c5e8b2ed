package se.sluss.addin.draft;

import java.util.ArrayList;
import java.util.List;
import se.sluss.protocol.Problem;
import se.sluss.protocol.booking.Means;

/**
 * One field that is wrong.
 *
 * @param field the path of the field in what is sent, such as {@code participants[0].mobile}
 */
public record FieldFlaw(String field, Flaw flaw) {

    /** What the server refused. Its own words are for programmers, so each field has a likely reason of ours. */
    public static List<FieldFlaw> of(Problem problem, List<DraftParticipant> people) {
        var flaws = new ArrayList<FieldFlaw>();
        for (String field : problem.errors().keySet()) {
            flaws.add(new FieldFlaw(field, isOfStaff(field, people) ? Flaw.STAFF_ADDRESS_MISSING : likely(field)));
        }
        return flaws;
    }

    private static boolean isOfStaff(String field, List<DraftParticipant> people) {
        for (int i = 0; i < people.size(); i++) {
            if (field.equals("participants[" + i + "].email")) {
                return people.get(i).method() == Means.STAFF;
            }
        }
        return false;
    }

    private static Flaw likely(String field) {
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "start" -> Flaw.TIME_PAST;
            case "recurrence", "count", "until" -> Flaw.SERIES_TOO_LONG;
            case "end" -> Flaw.END_NOT_AFTER_START;
            case "email" -> Flaw.EMAIL_UNREADABLE;
            case "mobile" -> Flaw.MOBILE_UNREADABLE;
            case "personalNumber" -> Flaw.PERSONAL_NUMBER_UNREADABLE;
            case "companionOf" -> Flaw.COMPANION_MISSING;
            case "method" -> Flaw.METHOD_TOO_WEAK;
            case "assurance" -> Flaw.LEVEL_TOO_LOW;
            case "participants" -> Flaw.PARTICIPANTS_TOO_MANY;
            default -> Flaw.REFUSED;
        };
    }
}
