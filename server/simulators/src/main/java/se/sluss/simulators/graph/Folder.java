package se.sluss.simulators.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The well-known folders of a mailbox. */
enum Folder {
    INBOX("Inkorgen"),
    DELETEDITEMS("Borttaget"),
    CALENDAR("Kalender");

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

    static Optional<Folder> called(String idOrName) {
        return Stream.of(INBOX, DELETEDITEMS)
                .filter(folder ->
                        folder.id().equals(idOrName) || folder.wellKnownName().equalsIgnoreCase(idOrName))
                .findFirst();
    }
}
