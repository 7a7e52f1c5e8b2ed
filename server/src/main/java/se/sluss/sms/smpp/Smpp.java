package se.sluss.sms.smpp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.session.SMPPSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import se.sluss.sms.SmsOperator;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/**
 * Sends with {@code submit_sm}. When one part of a long message is lost, all of them are sent again: the phone shows a
 * message when it has every part, and then once.
 */
final class Smpp implements SmsOperator {

    static final String NAME = "smpp";

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final OperatorLink link;
    private final SentParts parts;
    private final Receipts receipts;
    private final MessageIds ids;
    private final Scheduler threads;
    private final AtomicInteger longMessages = new AtomicInteger();

    Smpp(OperatorLink link, SentParts parts, Receipts receipts, MessageIds ids, Scheduler threads) {
        this.link = link;
        this.parts = parts;
        this.receipts = receipts;
        this.ids = ids;
        this.threads = threads;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Mono<SmsReceipt> send(TextMessage message, String sender) {
        return link.session()
                .flatMap(session -> submit(session, message, sender))
                .switchIfEmpty(Mono.just(new SmsReceipt.TryLater(PAUSE, "no SMPP session")));
    }

    private Mono<SmsReceipt> submit(SMPPSession session, TextMessage message, String sender) {
        return Flux.fromStream(() -> Submission.of(message, (byte) longMessages.incrementAndGet()))
                .concatMap(part -> submit(session, part, sender))
                .last()
                .<SmsReceipt>map(SmsReceipt.Accepted::new)
                .onErrorResume(NegativeResponseException.class, e -> Mono.just(refusal(e.getCommandStatus())));
    }

    private Mono<String> submit(SMPPSession session, Submission part, String sender) {
        return Mono.fromCallable(() -> submitted(session, part, sender))
                .subscribeOn(threads)
                .map(ids::submitted)
                .flatMap(id -> note(id, part).thenReturn(id));
    }

    private Mono<Void> note(String id, Submission part) {
        return Mono.justOrEmpty(part.reference())
                .flatMap(reference -> parts.submitted(id, reference, part.parts()))
                .flatMap(receipts::tell);
    }

    private static String submitted(SMPPSession session, Submission part, String sender) throws Exception {
        boolean named = !sender.startsWith("+");
        boolean receipt = part.reference() != null;
        return session.submitShortMessage(
                        null,
                        named ? TypeOfNumber.ALPHANUMERIC : TypeOfNumber.INTERNATIONAL,
                        named ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN,
                        named ? sender : sender.substring(1),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        part.to(),
                        part.esmClass(),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(
                                receipt ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                        (byte) 0,
                        part.coding(),
                        (byte) 0,
                        part.octets())
                .getMessageId();
    }

    /** By the {@code command_status} (SMPP 3.4, 5.1.3). */
    private static SmsReceipt refusal(int status) {
        String problem = String.format("SMPP status 0x%08x", status);
        return switch (status) {
            case SMPPConstant.STAT_ESME_RTHROTTLED,
                    SMPPConstant.STAT_ESME_RMSGQFUL,
                    SMPPConstant.STAT_ESME_RSYSERR,
                    SMPPConstant.STAT_ESME_RX_T_APPN -> new SmsReceipt.TryLater(PAUSE, problem);
            default -> new SmsReceipt.Refused(problem);
        };
    }
}
