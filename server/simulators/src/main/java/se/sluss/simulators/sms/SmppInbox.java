package se.sluss.simulators.sms;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.jspecify.annotations.Nullable;

/** Takes submissions, puts long messages together, and sends receipts. */
final class SmppInbox extends SubmissionsOnly {

    /** Operators do not begin anew when somebody binds. */
    private final int firstId = ThreadLocalRandom.current().nextInt(0x1000, Integer.MAX_VALUE / 2);

    private final Clock clock;
    private final Executor threads;
    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private final Map<String, Map<Integer, String>> unfinished = new ConcurrentHashMap<>();
    private final Set<String> unreachable = ConcurrentHashMap.newKeySet();
    private final AtomicInteger submissions = new AtomicInteger();
    private final AtomicReference<@Nullable ProcessRequestException> refusal = new AtomicReference<>();
    private volatile ReceiptStyle style = ReceiptStyle.TEXT;

    SmppInbox(Clock clock, Executor threads) {
        this.clock = clock;
        this.threads = threads;
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    int submissions() {
        return submissions.get();
    }

    void unreachable(String number) {
        unreachable.add(number);
    }

    void style(ReceiptStyle now) {
        style = now;
    }

    void refuseNext(ProcessRequestException next) {
        refusal.set(next);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submitted, SMPPServerSession source)
            throws ProcessRequestException {
        ProcessRequestException refused = refusal.getAndSet(null);
        if (refused != null) {
            throw refused;
        }
        String id = Integer.toHexString(firstId + submissions.getAndIncrement()).toUpperCase(Locale.ROOT);
        String number = "+" + submitted.getDestAddress();
        boolean reached = !unreachable.contains(number);
        if (reached) {
            deliver(id, number, submitted);
        }
        if (submitted.getRegisteredDelivery() != 0) {
            report(source, number, id, reached);
        }
        return new SubmitSmResult(messageId(id), new OptionalParameter[0]);
    }

    private synchronized void deliver(String id, String number, SubmitSm submitted) {
        ShortMessage message = ShortMessage.of(submitted);
        var parts = unfinished.computeIfAbsent(message.set(), ignored -> new TreeMap<>());
        parts.put(message.position(), message.text());
        if (parts.size() == message.parts()) {
            unfinished.remove(message.set());
            texts.add(new Text(
                    id,
                    submitted.getSourceAddr(),
                    number,
                    String.join("", parts.values()),
                    clock.instant(),
                    Optional.empty()));
        }
    }

    private void report(SMPPServerSession session, String number, String id, boolean reached) {
        ReceiptStyle now = style;
        if (now == ReceiptStyle.EARLY_AND_TWICE) {
            SmppReceipts.send(session, number, id, now, reached);
        }
        threads.execute(() -> SmppReceipts.send(session, number, id, now, reached));
    }

    private static MessageId messageId(String id) throws ProcessRequestException {
        try {
            return new MessageId(id);
        } catch (PDUStringException impossible) {
            throw new ProcessRequestException("no name", SMPPConstant.STAT_ESME_RSYSERR, impossible);
        }
    }
}
