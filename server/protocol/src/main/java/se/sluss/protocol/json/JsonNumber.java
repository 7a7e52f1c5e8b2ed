package se.sluss.protocol.json;

/**
 * A JSON number. This protocol has whole numbers only: a fraction or an exponent is refused, which spares every page the
 * code that reads and writes them.
 *
 * @param value at most 2^53 from zero, where a double is still exact
 */
public record JsonNumber(double value) implements Json {

    /** 2^53. */
    static final double LARGEST = 9_007_199_254_740_992.0;
}
