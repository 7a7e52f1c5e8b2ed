package se.sluss.demo.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.sluss.bench.Machine;
import se.sluss.bench.Report;
import se.sluss.bench.Sample;
import se.sluss.demo.browser.DemoWorld;
import se.sluss.demo.browser.Journey;
import se.sluss.demo.browser.Names;
import se.sluss.demo.browser.Screen;
import se.sluss.demo.browser.Traffic;

/** What a participant's browser loads from opening the personal link to standing before the join button. */
final class PrejoinBenchmark {

    private static final int ROUNDS = 2;
    private static final double KB = 1024;
    private static final String DAVIDS_PHONE = "+46701740605";

    private PrejoinBenchmark() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var loaded = new ArrayList<Traffic>();
        try (var world = DemoWorld.start()) {
            for (int round = 0; round < rounds; round++) {
                loaded.add(visit(world));
            }
        }
        report(loaded).print(System.out);
    }

    /** One visit with a browser that was never here, up to the page with the join button. */
    private static Traffic visit(DemoWorld world) {
        try (Screen screen = Traffic.record("sv")) {
            var david = new Journey(screen, Names.SWEDISH, world.address());
            List<String> ofEarlierVisits = david.linksOnPhone(DAVIDS_PHONE);
            world.book(5, "david");
            String link = david.newLinkOnPhone(DAVIDS_PHONE, ofEarlierVisits);
            Traffic.begin(screen);
            screen.open(link);
            david.identifyWithCode(DAVIDS_PHONE);
            david.connect();
            return Traffic.of(screen);
        }
    }

    private static Report report(List<Traffic> loaded) {
        Sample scripts = sample(loaded, traffic -> traffic.scriptBytes() / KB);
        Sample all = sample(loaded, traffic -> traffic.bytes() / KB);
        Sample requests = sample(loaded, Traffic::requests);
        return new Report("prejoin", Machine.conditions())
                .row("JavaScript before the join button, compressed", scripts, "KB")
                .row("Everything before the join button, compressed", all, "KB")
                .row("Requests before the join button, the socket included", requests, "")
                .figure("js-kb", scripts.median())
                .figure("kb", all.median())
                .figure("requests", requests.median());
    }

    private static Sample sample(List<Traffic> loaded, ToDoubleFunction<Traffic> figure) {
        return Sample.of(loaded.stream().map(figure::applyAsDouble).toList());
    }
}
