package se.sluss.identification.bankid;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the header {@code User-Agent} tells about the device: where the app runs, and how it finds back. */
record UserAgent(String text) {

    /** BankID takes no more. */
    private static final int MOST = 256;

    /** Browsers of iOS that call themselves Safari too, and views inside other apps: BankID cannot open them. */
    private static final List<String> NOT_SAFARI =
            List.of("OPT/", "OPiOS/", "OPR/", "DuckDuckGo/", "YaBrowser/", "GSA/", "FBAN", "FBAV", "Instagram");

    private static final List<String> IOS = List.of("iPhone", "iPad", "iPod", "CriOS/", "FxiOS/", "EdgiOS/");

    /** What a browser said, or did not say. */
    static UserAgent of(String header) {
        String text = header.isBlank() ? "unknown" : header;
        return new UserAgent(text.length() > MOST ? text.substring(0, MOST) : text);
    }

    boolean computer() {
        return !iOs() && !text.contains("Android") && !text.contains("Mobile");
    }

    /** An address of ours as the app must open it to get back to this very browser; nothing where it cannot. */
    Optional<String> wayBack(String url) {
        if (!iOs()) {
            return Optional.of(url);
        }
        if (text.contains("CriOS/")) {
            return Optional.of(url.replaceFirst("^http", "googlechrome"));
        }
        if (text.contains("FxiOS/")) {
            return Optional.of("firefox://open-url?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
        }
        if (text.contains("EdgiOS/")) {
            return Optional.of("microsoft-edge-" + url);
        }
        return safari() ? Optional.of(url) : Optional.empty();
    }

    /** An iPad asks for pages of computers and calls itself a Mac, but its other browsers give themselves away. */
    private boolean iOs() {
        return IOS.stream().anyMatch(text::contains);
    }

    private boolean safari() {
        return text.contains("Version/")
                && text.contains("Safari/")
                && NOT_SAFARI.stream().noneMatch(text::contains);
    }
}
