package se.sluss.simulators.graph;

import java.util.List;
import java.util.UUID;

/** A folder of a mailbox: a well-known one, which every mailbox has, or one that was made in it. */
final class Folder {

    static final Folder INBOX = new Folder("inbox", "Inkorgen");
    static final Folder DRAFTS = new Folder("drafts", "Utkast");
    static final Folder SENTITEMS = new Folder("sentitems", "Skickat");
    static final Folder DELETEDITEMS = new Folder("deleteditems", "Borttaget");
    static final Folder ARCHIVE = new Folder("archive", "Arkiv");
    static final Folder CALENDAR = new Folder("calendar", "Kalender");

    /** What nobody can reach any more; only a delta still tells of it. */
    static final Folder GONE = new Folder("gone", "");

    /** The well-known folders of mail, as they are listed. */
    static final List<Folder> OF_MAIL = List.of(INBOX, DRAFTS, SENTITEMS, DELETEDITEMS, ARCHIVE);

    private final String name;
    private final String displayName;

    private Folder(String name, String displayName) {
        this.name = name;
        this.displayName = displayName;
    }

    /** A new one, which has no well-known name. */
    static Folder made(String displayName) {
        return new Folder(UUID.randomUUID().toString(), displayName);
    }

    String displayName() {
        return displayName;
    }

    /** The opaque id; the well-known name is accepted as well. */
    String id() {
        return "AQMkAD" + name + "=";
    }

    boolean isCalled(String idOrName) {
        return id().equals(idOrName) || name.equalsIgnoreCase(idOrName);
    }
}
