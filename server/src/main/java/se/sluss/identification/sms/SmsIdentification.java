package se.sluss.identification.sms;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.Attempt;
import se.sluss.identification.IdentificationMethod;
import se.sluss.identification.Offer;
import se.sluss.identification.Session;
import se.sluss.invitation.Attendance;
import se.sluss.meeting.Assurance;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.StartedIdentification;
import se.sluss.sms.SmsGateway;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/**
 * Sends a code to the number in the invitation. The visitor never names a number: nobody can make us send to others, and
 * a code says that whoever opened the link also has the invited person's phone.
 */
@Component
class SmsIdentification implements IdentificationMethod {

    private final Challenges challenges;
    private final CodeText text;
    private final SmsGateway gateway;

    SmsIdentification(Challenges challenges, CodeText text, SmsGateway gateway) {
        this.challenges = challenges;
        this.text = text;
        this.gateway = gateway;
    }

    @Override
    public Method method() {
        return Method.SMS;
    }

    @Override
    public List<Offer> offers(Attendance attendance) {
        String mobile = attendance.participant().person().mobile();
        return mobile == null ? List.of() : List.of(Offer.only(Method.SMS, MaskedNumber.of(mobile), Assurance.SMS));
    }

    @Override
    public Mono<StartedIdentification> start(Attempt attempt) {
        Attendance attendance = attempt.attendance();
        String mobile = Objects.requireNonNull(attendance.participant().person().mobile(), "offered without a number");
        return challenges.begin(attempt.session(), mobile).flatMap(challenge -> send(challenge, mobile, attendance)
                .thenReturn(new StartedIdentification(
                        Method.SMS,
                        MaskedNumber.of(mobile),
                        challenge.expiresAt().toString(),
                        challenge.resendAt().toString(),
                        null)));
    }

    @Override
    public Mono<Void> cancel(Session session) {
        return challenges.close(session);
    }

    private Mono<Void> send(NewChallenge challenge, String mobile, Attendance attendance) {
        var message = new TextMessage(
                mobile, text.of(challenge.code(), attendance.participant().language()));
        return gateway.send(message)
                .flatMap(receipt -> switch (receipt) {
                    case SmsReceipt.Accepted ignored -> Mono.<Void>empty();
                    case SmsReceipt.Refused ignored -> Mono.<Void>error(Refusal.of(ErrorCode.SMS_NOT_SENT));
                    case SmsReceipt.TryLater later ->
                        Mono.<Void>error(Refusal.of(ErrorCode.SMS_NOT_SENT).retryAfter(later.delay()));
                })
                // A code that was not sent must not keep the person from asking for another.
                .onErrorResume(e -> challenges.withdraw(challenge).then(Mono.error(e)));
    }
}
