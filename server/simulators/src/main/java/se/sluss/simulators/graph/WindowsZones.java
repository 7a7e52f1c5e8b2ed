package se.sluss.simulators.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The zones that Windows has names for. */
final class WindowsZones {

    private static final Properties TABLE = table();

    private WindowsZones() {}

    /** The IANA zone with the same rules, or none when Windows has no such name. */
    static @Nullable String iana(String windows) {
        return TABLE.getProperty(windows);
    }

    static Set<String> names() {
        return new TreeSet<>(TABLE.stringPropertyNames());
    }

    private static Properties table() {
        var table = new Properties();
        try (InputStream file =
                Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.properties"))) {
            table.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }
}
