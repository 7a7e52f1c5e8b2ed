package se.sluss.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The major version of PostgreSQL that made a data directory; another one cannot read it. */
final class DatabaseVersion {

    private static final String SHIPPED = "18";

    private DatabaseVersion() {}

    static void check(Path data) throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(SHIPPED)) {
            throw new DatabaseNotUsable(
                    "The database in " + data + " was made by PostgreSQL " + found + "; this version has " + SHIPPED
                            + ".",
                    "Dump it with the version of Sluss that made it and restore it here, or point spring.r2dbc.url to a"
                            + " PostgreSQL that has it.");
        }
    }
}
