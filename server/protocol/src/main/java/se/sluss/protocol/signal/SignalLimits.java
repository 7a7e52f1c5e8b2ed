package se.sluss.protocol.signal;

/** The sizes that a signal may have, in characters. */
public final class SignalLimits {

    /** A whole message; the server closes a socket that sends more. */
    public static final int MESSAGE = 64 * 1024;

    public static final int SDP = 48 * 1024;
    public static final int CANDIDATE = 1024;
    public static final int TICKET = 2048;
    public static final int ID = 64;

    private SignalLimits() {}
}
