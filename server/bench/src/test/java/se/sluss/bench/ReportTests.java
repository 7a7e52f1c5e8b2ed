package se.sluss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void showsATableAndThenTheFigures() {
        var report = new Report("walk", "on a quiet day")
                .row("one step", Sample.of(List.of(1.0, 2.0, 3.0)), "ms")
                .row("steps", 1234.4, "")
                .figure("step-ms", 2)
                .figure("ratio", 0.98765);

        assertThat(printed(report)).isEqualTo("""

                `bin/bench walk`, on a quiet day:

                | What | Median | Quartiles | Rounds |
                |---|---|---|---|
                | one step | 2 ms | 1.5–2.5 ms | 3 |
                | steps | 1234 |  |  |

                walk.step-ms=2
                walk.ratio=0.988
                """);
    }

    @Test
    void writesNumbersWithoutExponents() {
        var report = new Report("walk", "anywhere").figure("none", 0).figure("many", 98_765.4);
        assertThat(printed(report)).endsWith("walk.none=0\nwalk.many=98765\n");
    }

    private static String printed(Report report) {
        var bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
