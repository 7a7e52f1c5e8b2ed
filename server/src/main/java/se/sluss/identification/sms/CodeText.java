package se.sluss.identification.sms;

import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.sluss.organisation.Organisation;
import se.sluss.platform.web.WebSettings;

/**
 * The text message with a code: no link, nothing about the meeting. Its last line is an origin-bound one-time code, so
 * that a phone offers the code to our page alone (WICG, Origin-bound one-time codes delivered via SMS).
 */
@Component
class CodeText {

    private final String sender;
    private final String host;

    CodeText(Organisation organisation, WebSettings web) {
        this.sender = organisation.name();
        this.host = URI.create(web.origin().toString()).getHost();
    }

    String of(String code, Locale language) {
        return sentence(code, language) + "\n\n@" + host + " #" + code;
    }

    private String sentence(String code, Locale language) {
        return language.getLanguage().equals("en")
                ? code + " is your code for a video meeting with " + sender + ". Do not share the code."
                : code + " är din kod för videomöte hos " + sender + ". Lämna inte ut koden.";
    }
}
