package se.sluss.official;

import se.sluss.meeting.OfficialId;

/**
 * An employee who is signed in.
 *
 * @param name to show; may change, as the address may
 * @param address what the person signs in with
 */
public record Official(OfficialId id, String name, String address) {

    /** Cannot be printed: names do not belong in logs. */
    @Override
    public String toString() {
        return "Official";
    }
}
