package se.sluss.sms;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.platform.settings.SettingNotValid;

/** Sends through the operator of the settings, only to allowed numbers, and no more than the installation may spend. */
@Component
class OperatorGateway implements SmsGateway {

    private static final Logger log = LoggerFactory.getLogger(OperatorGateway.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final @Nullable SmsOperator operator;
    private final AllowedNumbers numbers;
    private final SpendingCaps caps;
    private final String sender;

    OperatorGateway(List<SmsOperator> operators, AllowedNumbers numbers, SpendingCaps caps, SmsSettings settings) {
        this.operator = settings.gateway().equals(SmsSettings.NONE) ? null : named(settings.gateway(), operators);
        this.numbers = numbers;
        this.caps = caps;
        this.sender = settings.sender();
    }

    @Override
    public Mono<SmsReceipt> send(TextMessage message) {
        if (operator == null) {
            return Mono.just(new SmsReceipt.Refused("no gateway configured"));
        }
        if (numbers.normalised(message.to()).isEmpty()) {
            return Mono.just(new SmsReceipt.Refused("number not allowed"));
        }
        int parts = SmsParts.of(message.text()).count();
        return caps.take(parts)
                .flatMap(wait -> wait.isZero()
                        ? send(operator, message, parts)
                        : Mono.just(new SmsReceipt.TryLater(wait, "the cap of the installation is reached")));
    }

    private Mono<SmsReceipt> send(SmsOperator to, TextMessage message, int parts) {
        return to.send(message, sender)
                .timeout(PATIENCE)
                .flatMap(receipt -> receipt instanceof SmsReceipt.Accepted
                        ? Mono.just(receipt)
                        : caps.giveBack(parts).thenReturn(receipt))
                // It may have been taken, and be charged for.
                .onErrorResume(OperatorGateway::unanswered);
    }

    private static Mono<SmsReceipt> unanswered(Throwable error) {
        String problem = error.getClass().getSimpleName();
        // Its message may hold the address that was called, with the number in it.
        log.warn("the SMS operator did not answer: {}", problem);
        return Mono.just(new SmsReceipt.TryLater(PAUSE, problem));
    }

    private static SmsOperator named(String name, List<SmsOperator> operators) {
        return operators.stream()
                .filter(operator -> operator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingNotValid(
                        "sluss.identification.sms.gateway",
                        "must be none or one of "
                                + operators.stream().map(SmsOperator::name).toList()));
    }
}
