package se.sluss.identification.bankid;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.sluss.organisation.Organisation;

/**
 * What the person reads in the app before identifying: who asks, for what, and when. Made here and nowhere else, since it
 * is what tells an honest order from one that somebody passes on.
 */
@Component
@ConditionalOnBankId
class AppText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final String organisation;
    private final ZoneId zone;
    private final Clock clock;

    AppText(Organisation organisation, Clock clock) {
        this.organisation = organisation.name();
        this.zone = organisation.timeZone();
        this.clock = clock;
    }

    /** Simple Markdown. */
    String in(Locale language) {
        String time = TIME.format(clock.instant().atZone(zone));
        return language.getLanguage().equals("en")
                ? "# " + organisation + "\nYou identify yourself for a **video meeting** with " + organisation
                        + ".\n\nBegun at " + time + ". Go on only if you opened your invitation yourself just now."
                        + " Cancel if somebody else asks you to identify."
                : "# " + organisation + "\nDu identifierar dig för ett **videomöte** med " + organisation
                        + ".\n\nPåbörjat kl. " + time + ". Fortsätt bara om du själv nyss öppnade din inbjudan."
                        + " Avbryt om någon annan ber dig att identifiera dig.";
    }
}
