package se.sluss.invitation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.meeting.Channel;
import se.sluss.sms.SmsGateway;
import se.sluss.sms.SmsReceipt;
import se.sluss.sms.TextMessage;

/** To a phone: text messages, with the link where there is something to go to. */
@Component
class TextInvitation implements InvitationChannel {

    private final SmsGateway gateway;
    private final TextMessages messages;
    private final PersonalUrls urls;

    TextInvitation(SmsGateway gateway, TextMessages messages, PersonalUrls urls) {
        this.gateway = gateway;
        this.messages = messages;
        this.urls = urls;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Mono<Sending> send(Attendance attendance, LinkToken token, int attempt) {
        // Its delivery is reported; that of later messages tells nothing that the timeline has a word for.
        UUID reference = attendance.invitation().id().value();
        return send(attendance, messages.invitation(attendance, urls.meeting(token)), reference);
    }

    /** A phone has no calendar that must follow: another text alone is on the page behind the link. */
    @Override
    public Mono<Sending> update(Attendance attendance, LinkToken token, int attempt) {
        return attendance.invitation().isMoved()
                ? send(attendance, messages.change(attendance, urls.meeting(token)), null)
                : Mono.just(new Sending.Unneeded());
    }

    @Override
    public Mono<Sending> cancel(Attendance attendance, int attempt) {
        return send(attendance, messages.cancellation(attendance), null);
    }

    /** Reminds of the meeting. */
    Mono<Sending> remind(Attendance attendance, LinkToken token) {
        return send(attendance, messages.reminder(attendance, urls.meeting(token)), null);
    }

    private Mono<Sending> send(Attendance attendance, String text, @Nullable UUID reference) {
        String number = attendance.participant().person().mobile();
        var message = new TextMessage(Objects.requireNonNull(number), text, reference);
        return Mono.defer(() -> gateway.send(message)).map(TextInvitation::sending);
    }

    private static Sending sending(SmsReceipt receipt) {
        return switch (receipt) {
            case SmsReceipt.Accepted ignored -> new Sending.Sent();
            case SmsReceipt.TryLater(var delay, var problem) -> new Sending.Later(delay, problem);
            case SmsReceipt.Refused(var problem) -> new Sending.NotSent("NOT_TAKEN", problem);
        };
    }
}
