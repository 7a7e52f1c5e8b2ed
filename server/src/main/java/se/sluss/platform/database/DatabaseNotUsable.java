package se.sluss.platform.database;

/** The embedded database cannot be used as it is; says why and what to do, in words for whoever runs the server. */
final class DatabaseNotUsable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    DatabaseNotUsable(String reason, String action) {
        super(reason);
        this.action = action;
    }

    DatabaseNotUsable(String reason, String action, Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
