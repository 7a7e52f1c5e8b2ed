package se.sluss.client.meeting;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import se.sluss.browser.socket.Sockets;
import se.sluss.browser.time.Timers;
import se.sluss.client.bankid.BankIdListener;
import se.sluss.client.bankid.BankIdModel;
import se.sluss.client.call.PeerLinks;
import se.sluss.client.media.Capture;
import se.sluss.client.visit.LinkMemory;
import se.sluss.client.visit.VisitApi;

/**
 * Everything outside that a meeting needs.
 *
 * @param bankId leads through BankID
 * @param departure goes to the given address of another page
 * @param page names this page as long as it is open
 * @param random numbers from 0 to 1
 */
public record Surroundings(
        VisitApi api,
        LinkMemory memory,
        Function<BankIdListener, BankIdModel> bankId,
        Consumer<String> departure,
        Capture capture,
        PeerLinks links,
        Sockets sockets,
        Timers timers,
        String page,
        DoubleSupplier random) {}
