package se.sluss.invitation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.sms.SmsGateway;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/** To a phone: a text message with the link. */
@Component
class TextInvitation implements InvitationChannel {

    private final SmsGateway gateway;
    private final InvitationLetters letters;
    private final PersonalUrls urls;

    TextInvitation(SmsGateway gateway, InvitationLetters letters, PersonalUrls urls) {
        this.gateway = gateway;
        this.letters = letters;
        this.urls = urls;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Mono<Sending> send(Attendance attendance, LinkToken token, int attempt) {
        return Mono.defer(() -> gateway.send(message(attendance, token))).map(TextInvitation::sending);
    }

    @Override
    public Mono<Sending> update(Attendance attendance, LinkToken token, int attempt) {
        return attendance.invitation().isMoved()
                ? Mono.just(new Sending.NotSent("NOT_POSSIBLE", "changes by text message are not there"))
                : Mono.just(new Sending.Unneeded());
    }

    @Override
    public Mono<Sending> cancel(Attendance attendance, int attempt) {
        return Mono.just(new Sending.NotSent("NOT_POSSIBLE", "cancellation by text message is not there"));
    }

    private TextMessage message(Attendance attendance, LinkToken token) {
        String number = attendance.participant().person().mobile();
        return new TextMessage(
                Objects.requireNonNull(number),
                letters.textMessage(attendance, urls.meeting(token)),
                attendance.invitation().id().value());
    }

    private static Sending sending(SmsReceipt receipt) {
        return switch (receipt) {
            case SmsReceipt.Accepted ignored -> new Sending.Sent();
            case SmsReceipt.TryLater(var delay, var problem) -> new Sending.Later(delay, problem);
            case SmsReceipt.Refused(var problem) -> new Sending.NotSent("NOT_TAKEN", problem);
        };
    }
}
