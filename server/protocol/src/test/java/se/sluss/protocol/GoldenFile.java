package se.sluss.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One message exactly as it goes over the wire. The JVM and the browser read and write the same files.
 *
 * @param name of the file, without its ending
 */
public record GoldenFile(String name, String text) {

    private static final String ENDING = ".json";

    public static GoldenFile of(String name) {
        try (InputStream file = GoldenFile.class.getResourceAsStream("/golden/" + name + ENDING)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new GoldenFile(name, new String(bytes, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(GoldenFile.class.getResource("/golden")).getPath()))) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(file -> of(file.substring(0, file.length() - ENDING.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
