package se.sluss.official;

import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sluss.platform.security.FramedPages;

/** Lets Outlook show the booking form, and the form sign in at Entra ID. */
@Configuration(proxyBeanMethods = false)
class AddinPages {

    /** Where Outlook on the web lives; our own pages may frame the form too. */
    private static final List<String> OUTLOOK = List.of(
            "'self'",
            "https://outlook.office.com",
            "https://outlook.office365.com",
            "https://outlook.live.com",
            "https://outlook.cloud.microsoft");

    /** Where Office.js is; the form loads it when Outlook has opened it, and at no other time. */
    private static final List<String> OFFICE = List.of("https://appsforoffice.microsoft.com");

    @Bean
    FramedPages bookingForm(EntraSettings entra) {
        return new FramedPages("/addin/", OUTLOOK, OFFICE, List.of(origin(entra.authority())));
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
