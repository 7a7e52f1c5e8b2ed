package se.sluss.official;

import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sluss.platform.security.FramedPages;

/** Lets Outlook on the web show the booking form in a frame, and lets the form reach the directory it signs in at. */
@Configuration(proxyBeanMethods = false)
class FormPages {

    private static final List<String> OUTLOOK =
            List.of("https://outlook.office.com", "https://outlook.office365.com", "https://outlook.cloud.microsoft");

    @Bean
    FramedPages bookingForm(EntraSettings entra) {
        return new FramedPages("/addin/", OUTLOOK, List.of(origin(entra.authority())));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
