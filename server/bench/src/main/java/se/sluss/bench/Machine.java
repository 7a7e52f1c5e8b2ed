package se.sluss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On what a measurement was made. */
public final class Machine {

    private Machine() {}

    /** Day, processors, load, and Java, in words; the load tells how much else was going on at the start. */
    public static String conditions() {
        return "%s, %d × %s, %s, Java %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        load(),
                        System.getProperty("java.version"));
    }

    private static String processor() {
        return read("/proc/cpuinfo")
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String load() {
        String averages = read("/proc/loadavg");
        return averages.isEmpty() ? "load unknown" : "load " + averages.substring(0, averages.indexOf(' '));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException notLinux) {
            return "";
        }
    }
}
