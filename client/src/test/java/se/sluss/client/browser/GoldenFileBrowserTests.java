package se.sluss.client.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codec of the protocol, compiled to JavaScript, against the same golden files as on the JVM. */
class GoldenFileBrowserTests {

    private static final Path PROTOCOL = Path.of("../server/protocol");
    private static final Path GOLDEN = PROTOCOL.resolve("src/test/resources/golden");

    /** Runs the compiled program and catches what it prints, or the name of what it throws. */
    private static final String RUN = """
            const [name, text, done] = arguments;
            const printed = [];
            console.log = console.info = line => printed.push(line);
            import('/wire.js')
                .then(wire => wire.main([name, text]))
                .then(() => done(printed.join('\\n')), error => done('refused'));
            """;

    @AutoClose
    private static ServedBrowser browser;

    @BeforeAll
    static void compileAndOpen(@TempDir Path folder) throws Exception {
        CompiledJava.write("se.sluss.protocol.WireMessages", PROTOCOL.resolve("target/test-classes"), folder, "wire");
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>wire</title>");
        browser = new ServedBrowser(folder);
        browser.open("/");
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenExactlyAsItWasRead(String name) throws Exception {
        String text = Files.readString(GOLDEN.resolve(name + ".json")).strip();
        assertThat(roundTrip(name, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "{}", "{\"type\":\"pulse\",}", "{\"type\":\"entered\",\"peers\":1e3,\"resumed\":true}"})
    void refusesWhatIsNoSignal(String text) {
        assertThat(roundTrip("server-signal-x", text)).isEqualTo("refused");
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThat(roundTrip("server-signal-x", "[".repeat(50_000))).isEqualTo("refused");
    }

    private static String roundTrip(String name, String text) {
        return String.valueOf(browser.driver().executeAsyncScript(RUN, name, text));
    }
}
