package se.sluss.media;

import se.sluss.meeting.MeetingType;

/**
 * When media may go straight between browsers. Each browser then sends to every other and learns their network
 * addresses, so a mesh is for few, and never where participants may be unknown to each other.
 */
public final class MeshPolicy {

    /** How many fit in one room. */
    public static final int CAPACITY = 4;

    private MeshPolicy() {}

    /** Whether meetings of this type may be held in a mesh. */
    public static boolean allows(MeetingType type) {
        return !type.anonymous();
    }
}
