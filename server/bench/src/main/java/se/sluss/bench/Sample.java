package se.sluss.bench;

import java.util.Collection;

/** What one figure was in each round of a measurement, all in one unit. */
public final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * A sample of at least one value, in any order.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Sample of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a sample needs at least one value");
        }
        return new Sample(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    public int size() {
        return sorted.length;
    }

    public double median() {
        return quantile(0.5);
    }

    public double lowerQuartile() {
        return quantile(0.25);
    }

    public double upperQuartile() {
        return quantile(0.75);
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    /** Between two values, in proportion: Hyndman and Fan's seventh definition, which spreadsheets use. */
    private double quantile(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
