package se.sluss.client.media;

/** Why a device gives nothing. */
public enum DeviceTrouble {
    /** The person or the browser said no. */
    DENIED,
    /** There is no such device. */
    MISSING,
    /** Another program has it, or the system keeps it. */
    IN_USE,
    /** The browser offers no devices to this page. */
    UNSUPPORTED;

    /** The trouble behind the name of an exception of {@code getUserMedia}. */
    public static DeviceTrouble ofException(String name) {
        return switch (name) {
            case "NotAllowedError", "SecurityError" -> DENIED;
            case "NotFoundError", "OverconstrainedError" -> MISSING;
            case "TypeError" -> UNSUPPORTED;
            default -> IN_USE;
        };
    }
}
