package se.sluss.demo.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.bench.Sample;

/** From the command to the first answer of the demo, as one jar and as {@code bin/run} starts it, and its memory then. */
final class StartBenchmark {

    private static final int ROUNDS = 5;

    private final List<StartedServer> jar = new ArrayList<>();
    private final List<StartedServer> cached = new ArrayList<>();
    private final StartCommands commands;

    private StartBenchmark(StartCommands commands) {
        this.commands = commands;
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "start");
        var benchmark = new StartBenchmark(new StartCommands(data.toAbsolutePath()));
        benchmark.run(rounds);
        benchmark.report().print(System.out);
    }

    /** Once untimed, so that every timed start finds a database; then one after the other. */
    private void run(int rounds) {
        commands.prepare();
        commands.jar();
        for (int round = 1; round <= rounds; round++) {
            jar.add(commands.jar());
            cached.add(commands.run());
            System.err.printf(
                    "round %d: jar %.2f s, bin/run %.2f s%n",
                    round, jar.getLast().seconds(), cached.getLast().seconds());
        }
    }

    private Report report() {
        Sample fat = sample(jar, StartedServer::seconds);
        Sample second = sample(cached, StartedServer::seconds);
        Sample memory = sample(jar, StartedServer::megabytes);
        Sample cachedMemory = sample(cached, StartedServer::megabytes);
        return new Report("start", Machine.conditions())
                .row("Start of the demo, one jar", fat, "s")
                .row("Start of the demo, `bin/run` with its archive", second, "s")
                .row("Resident memory after the first answer, one jar, without PostgreSQL", memory, "MB")
                .row("The same, `bin/run` with its archive", cachedMemory, "MB")
                .figure("seconds", fat.median())
                .figure("cached-seconds", second.median())
                .figure("rss-mb", memory.median())
                .figure("cached-rss-mb", cachedMemory.median());
    }

    private static Sample sample(List<StartedServer> starts, ToDoubleFunction<StartedServer> figure) {
        return Sample.of(starts.stream().map(figure::applyAsDouble).toList());
    }
}
