package se.sluss.simulators.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The well-known folders of a mailbox. */
enum Folder {
    INBOX("Inkorgen"),
    DRAFTS("Utkast"),
    SENTITEMS("Skickat"),
    DELETEDITEMS("Borttaget"),
    ARCHIVE("Arkiv"),
    CALENDAR("Kalender"),
    /** What nobody can reach any more; only a delta still tells of it. */
    GONE("");

    private final String displayName;

    Folder(String displayName) {
        this.displayName = displayName;
    }

    String displayName() {
        return displayName;
    }

    /** The opaque id; the well-known name is accepted as well. */
    String id() {
        return "AQMkAD" + wellKnownName() + "=";
    }

    String wellKnownName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folders of mail, as they are listed. */
    static Stream<Folder> ofMail() {
        return Stream.of(INBOX, DRAFTS, SENTITEMS, DELETEDITEMS, ARCHIVE);
    }

    static Optional<Folder> called(String idOrName) {
        return ofMail().filter(folder ->
                        folder.id().equals(idOrName) || folder.wellKnownName().equalsIgnoreCase(idOrName))
                .findFirst();
    }
}
