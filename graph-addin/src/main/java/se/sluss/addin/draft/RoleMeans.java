package se.sluss.addin.draft;

import java.util.ArrayList;
import java.util.List;
import se.sluss.protocol.booking.Means;
import se.sluss.protocol.booking.MeetingTypeView;
import se.sluss.protocol.signal.Role;

/** By what means somebody may identify: the meeting type says which there are, the role which of them suit. */
public final class RoleMeans {

    private RoleMeans() {}

    /** The means to choose from, the usual one first; never none. */
    public static List<Means> of(Role role, MeetingTypeView type) {
        return switch (role) {
            case LEADER, CO_LEADER -> List.of(Means.STAFF);
            case CHILD -> List.of(Means.COMPANION);
            case PARTICIPANT, INTERPRETER, REPRESENTATIVE, GUARDIAN -> suiting(role, type);
        };
    }

    private static List<Means> suiting(Role role, MeetingTypeView type) {
        var suiting = new ArrayList<Means>();
        for (Means each : type.methods()) {
            if (each.suits(role)) {
                suiting.add(each);
            }
        }
        return suiting.isEmpty() ? List.of(Means.E_IDENTITY) : suiting;
    }
}
