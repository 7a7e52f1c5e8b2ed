package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.invitation.Attendance;
import se.sluss.protocol.visit.BankIdMode;

/**
 * What starts an identification.
 *
 * @param chosen one of the entries that were offered
 * @param mode where the app is, if the method asks
 * @param session of the browser that asks
 */
public record Attempt(
        Offer chosen, @Nullable BankIdMode mode, Session session, Attendance attendance, BrowserFacts browser) {}
