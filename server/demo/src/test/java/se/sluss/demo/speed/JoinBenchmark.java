package se.sluss.demo.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.bench.Sample;
import se.sluss.demo.browser.DemoWorld;

/** From the join click to the first picture of the other, beside a bare page that does the same ("the floor"). */
final class JoinBenchmark {

    private static final int ROUNDS = 12;

    /** Added to each round trip of signalling in some rounds: how much longer a join takes then tells their number. */
    private static final int DELAY = 200;

    private final List<Moments> floor = new ArrayList<>();
    private final List<Moments> sluss = new ArrayList<>();
    private final List<Moments> admitted = new ArrayList<>();
    private final List<Moments> delayedFloor = new ArrayList<>();
    private final List<Moments> delayedSluss = new ArrayList<>();

    private JoinBenchmark() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var benchmark = new JoinBenchmark();
        try (var world = DemoWorld.start();
                var server = new FloorServer()) {
            benchmark.run(
                    rounds, new FloorMeeting(server), SlussMeeting.ofLeaders(world), SlussMeeting.withLobby(world));
        }
        benchmark.report().print(System.out);
    }

    /** One after the other in each round, so that what else the machine does meets them alike. */
    private void run(int rounds, FloorMeeting bare, SlussMeeting ours, SlussMeeting lobby) {
        for (int round = 1; round <= rounds; round++) {
            floor.add(bare.join(0));
            sluss.add(ours.join(0));
            admitted.add(lobby.admit());
            delayedFloor.add(bare.join(DELAY));
            delayedSluss.add(ours.join(DELAY));
            System.err.printf(
                    "round %d: floor %.0f, join %.0f, admit %.0f, delayed floor %.0f, delayed join %.0f ms%n",
                    round,
                    wait(floor.getLast()),
                    wait(sluss.getLast()),
                    wait(admitted.getLast()),
                    wait(delayedFloor.getLast()),
                    wait(delayedSluss.getLast()));
        }
    }

    private Report report() {
        Sample atFloor = sample(floor, JoinBenchmark::wait);
        Sample join = sample(sluss, JoinBenchmark::wait);
        Sample admit = sample(admitted, JoinBenchmark::wait);
        Sample slowFloor = sample(delayedFloor, JoinBenchmark::wait);
        Sample slowJoin = sample(delayedSluss, JoinBenchmark::wait);
        Sample blocked = sample(sluss, Moments::blocked);
        return new Report("join", Machine.conditions())
                .row("Floor: join click → first remote frame", atFloor, "ms")
                .row("Sluss: join click → first remote frame", join, "ms")
                .row("Sluss: admit click → first remote frame", admit, "ms")
                .row("Floor, signalling delayed by " + DELAY + " ms", slowFloor, "ms")
                .row("Sluss, signalling delayed by " + DELAY + " ms", slowJoin, "ms")
                .row("Sluss: longest task on the main thread in the join (0: below 50 ms)", blocked, "ms")
                .row("Ratio of the medians, join to floor", join.median() / atFloor.median(), "")
                .row("Ratio of the upper quartiles, join to floor", join.upperQuartile() / atFloor.upperQuartile(), "")
                .row("Round trips of signalling, floor", trips(atFloor, slowFloor), "")
                .row("Round trips of signalling, Sluss", trips(join, slowJoin), "")
                .figure("floor-ms", atFloor.median())
                .figure("frame-ms", join.median())
                .figure("floor-ratio", join.median() / atFloor.median())
                .figure("floor-ratio-upper-quartile", join.upperQuartile() / atFloor.upperQuartile())
                .figure("admit-ms", admit.median())
                .figure("admit-ratio", admit.median() / atFloor.median())
                .figure("round-trips", trips(join, slowJoin))
                .figure("longest-task-ms", blocked.median());
    }

    private static double trips(Sample direct, Sample delayed) {
        return (delayed.median() - direct.median()) / DELAY;
    }

    private static double wait(Moments moments) {
        return moments.frame() - moments.click();
    }

    private static Sample sample(List<Moments> moments, ToDoubleFunction<Moments> figure) {
        return Sample.of(moments.stream().map(figure::applyAsDouble).toList());
    }
}
