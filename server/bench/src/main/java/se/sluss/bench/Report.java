package se.sluss.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What a benchmark found: a table in Markdown, ready for {@code docs/performance.md}, and after it one line
 * {@code <benchmark>.<figure>=<number>} for each figure that has a name.
 */
public final class Report {

    private static final MathContext DIGITS = new MathContext(3);

    private final String benchmark;
    private final String conditions;
    private final List<String> rows = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    /**
     * Makes a report with nothing in it.
     *
     * @param benchmark as it is called on the command line
     * @param conditions what a reader must know to compare, such as the machine
     */
    public Report(String benchmark, String conditions) {
        this.benchmark = benchmark;
        this.conditions = conditions;
    }

    /** Adds a row with the median and the quartiles. */
    public Report row(String what, Sample sample, String unit) {
        String quartiles = number(sample.lowerQuartile()) + "–" + number(sample.upperQuartile());
        return row(what, with(number(sample.median()), unit), with(quartiles, unit), String.valueOf(sample.size()));
    }

    /** Adds a row for something that is the same each time, or follows from other rows. */
    public Report row(String what, double value, String unit) {
        return row(what, with(number(value), unit), "", "");
    }

    /** Adds a figure for machines. */
    public Report figure(String name, double value) {
        figures.add(benchmark + "." + name + "=" + number(value));
        return this;
    }

    public void print(PrintStream out) {
        out.println();
        out.println("`bin/bench " + benchmark + "`, " + conditions + ":");
        out.println();
        out.println("| What | Median | Quartiles | Rounds |");
        out.println("|---|---|---|---|");
        rows.forEach(out::println);
        out.println();
        figures.forEach(out::println);
    }

    private Report row(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** Three digits that mean something; whole numbers in full. */
    private static String number(double value) {
        var rounded = Math.abs(value) >= 100 ? BigDecimal.valueOf(Math.round(value)) : new BigDecimal(value, DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
