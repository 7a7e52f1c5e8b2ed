package se.sluss.identification.sms;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.identification.IdentificationMethod;
import se.sluss.identification.Session;
import se.sluss.invitation.Attendance;
import se.sluss.platform.error.Refusal;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;
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
    public MethodView offer(Attendance attendance) {
        String mobile = attendance.participant().person().mobile();
        return new MethodView(Method.SMS, mobile == null ? null : MaskedNumber.of(mobile));
    }

    @Override
    public Mono<StartedIdentification> start(Session session, Attendance attendance) {
        String mobile = attendance.participant().person().mobile();
        if (mobile == null) {
            return Mono.error(Refusal.of(ErrorCode.METHOD_NOT_ALLOWED));
        }
        return challenges.begin(session, mobile).flatMap(challenge -> send(challenge, mobile, attendance)
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
