package se.sluss.testing.visit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import se.sluss.sms.SmsGateway;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/** All phones at once: keeps what was sent, or is out of reach. */
public final class Phone implements SmsGateway {

    private final List<TextMessage> messages = new CopyOnWriteArrayList<>();
    private volatile boolean reachable = true;

    @Override
    public Mono<SmsReceipt> send(TextMessage message) {
        return Mono.fromSupplier(() -> {
            if (!reachable) {
                return new SmsReceipt.TryLater(Duration.ofSeconds(10), "out of reach");
            }
            messages.add(message);
            return new SmsReceipt.Accepted("1");
        });
    }

    public void reachable(boolean now) {
        reachable = now;
    }

    /** The texts sent to a number, oldest first. */
    public List<String> texts(String number) {
        return messages.stream()
                .filter(message -> message.to().equals(number))
                .map(TextMessage::text)
                .toList();
    }

    /** The code of the last message to a number. */
    public String code(String number) {
        return texts(number).getLast().substring(0, 6);
    }
}
