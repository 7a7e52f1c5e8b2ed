package se.sluss.platform.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.settings.SettingNotValid;

/**
 * Where the product is on the web.
 *
 * @param publicUrl what people have in the address field, an origin such as {@code https://mote.ekdalen.se}
 * @param trustedProxies how many proxies of ours stand before the server, each adding to {@code X-Forwarded-For}
 */
@ConfigurationProperties("sluss")
public record WebSettings(
        @Nullable URI publicUrl, @DefaultValue("0") int trustedProxies) {

    private static final String KEY = "sluss.public-url";

    public WebSettings {
        if (trustedProxies < 0) {
            throw new SettingNotValid("sluss.trusted-proxies", "must be 0 or more");
        }
        check(SettingNotValid.present(KEY, publicUrl));
    }

    /** The origin as a browser writes it in the header {@code Origin}. */
    public PublicOrigin origin() {
        return new PublicOrigin(SettingNotValid.present(KEY, publicUrl));
    }

    private static void check(URI url) {
        boolean isOrigin = url.getHost() != null
                && (url.getPath().isEmpty() || url.getPath().equals("/"))
                && url.getQuery() == null
                && url.getFragment() == null;
        if (!isOrigin) {
            throw new SettingNotValid(KEY, "must be an origin such as https://mote.example.se, without a path");
        }
        boolean local = url.getHost().equals("localhost") || url.getHost().equals("127.0.0.1");
        if (!"https".equals(url.getScheme()) && !("http".equals(url.getScheme()) && local)) {
            throw new SettingNotValid(KEY, "must begin with https:// (http:// is for localhost alone)");
        }
    }
}
