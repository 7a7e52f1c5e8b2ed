package se.sluss.browser.intl;

import org.teavm.jso.JSBody;

/** {@code Intl.NumberFormat}. */
public final class NumberFormat {

    private NumberFormat() {}

    /** A size in the largest fitting unit, such as {@code 1,2 MB}. */
    @JSBody(
            params = {"language", "bytes"},
            script = "let i = 0; for (; bytes >= 1000 && i < 3; i++) bytes /= 1000;"
                    + "return new Intl.NumberFormat(language, {style: 'unit', unitDisplay: 'short', "
                    + "unit: ['byte', 'kilobyte', 'megabyte', 'gigabyte'][i], "
                    + "maximumFractionDigits: bytes < 10 && i ? 1 : 0}).format(bytes);")
    public static native String bytes(String language, double bytes);
}
