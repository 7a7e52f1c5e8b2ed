package se.sluss.identification.bankid;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.sluss.identification.Attempt;
import se.sluss.meeting.PersonalNumber;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.protocol.visit.BankIdMode;

/** Puts together what an order is asked for with, from the browser that asks and the invitation it has. */
@Component
@ConditionalOnBankId
class OrderRequests {

    private final AppText text;
    private final InstallationKey installation;

    OrderRequests(AppText text, InstallationKey installation) {
        this.text = text;
        this.installation = installation;
    }

    /**
     * The request of an attempt.
     *
     * @param returnUrl nothing where the app cannot find back to this browser, or need not
     */
    OrderRequest of(Attempt attempt, @Nullable String returnUrl) {
        UserAgent agent = userAgent(attempt);
        PersonalNumber expected = attempt.attendance().participant().person().personalNumber();
        return new OrderRequest(
                new Place(attempt.mode() == BankIdMode.SAME_DEVICE, agent.computer()),
                attempt.browser().address(),
                agent.text(),
                device(attempt, agent),
                text.in(attempt.attendance().participant().language()),
                returnUrl,
                expected == null ? null : expected.digits());
    }

    static UserAgent userAgent(Attempt attempt) {
        return UserAgent.of(Objects.requireNonNullElse(attempt.browser().userAgent(), ""));
    }

    /** The same for one person's browser each time, and for nobody else; no cookie is needed for it. */
    private String device(Attempt attempt, UserAgent agent) {
        String browser = attempt.session().invitation() + agent.text();
        byte[] name = installation.mac("bankid device", browser.getBytes(StandardCharsets.UTF_8));
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
