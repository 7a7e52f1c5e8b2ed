package se.sluss.simulators.bankid;

import java.util.Optional;

/**
 * What a relying party asked for, and the API accepted.
 *
 * @param text what the person is shown, decoded
 * @param returnUrl what the app opens when it is done, on the device that started it
 * @param personalNumber who alone may complete the order
 * @param highestRisk the highest accepted; nothing when the relying party decides for itself
 * @param returnRisk whether the risk is told
 * @param userAgent of the browser, as the relying party describes it
 */
public record AuthRequest(
        String endUserIp,
        String text,
        Optional<String> returnUrl,
        Optional<String> personalNumber,
        Optional<Risk> highestRisk,
        boolean returnRisk,
        Optional<String> userAgent) {}
