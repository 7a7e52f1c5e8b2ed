package se.sluss.sms.elks46;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.sluss.platform.secrets.Secret;

/**
 * The account at 46elks.
 *
 * @param endpoint the API with its version, without a slash at the end
 * @param username of the API, not of the web page
 */
@ConfigurationProperties("sluss.sms.elks46")
record Elks46Settings(
        @DefaultValue("https://api.46elks.com/a1") URI endpoint,
        @DefaultValue("") String username,
        @DefaultValue("") Secret password) {}
