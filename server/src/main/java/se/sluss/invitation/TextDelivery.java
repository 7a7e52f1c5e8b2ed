package se.sluss.invitation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.sluss.record.Timeline;
import se.sluss.record.TimelineEvent;
import se.sluss.sms.DeliveryListener;

/** Writes in the timeline whether an invitation by text message reached the phone. */
@Component
class TextDelivery implements DeliveryListener {

    private final Invitations invitations;
    private final Timeline timeline;

    TextDelivery(Invitations invitations, Timeline timeline) {
        this.invitations = invitations;
        this.timeline = timeline;
    }

    @Override
    public Mono<Void> delivered(UUID reference) {
        return invitation(reference)
                .flatMap(invitation ->
                        timeline.addOnce(invitation.participant(), invitation.occurrence(), TimelineEvent.DELIVERED));
    }

    @Override
    public Mono<Void> notDelivered(UUID reference) {
        return invitation(reference)
                .flatMap(invitation -> timeline.addOnceUnless(
                        invitation.participant(),
                        invitation.occurrence(),
                        TimelineEvent.NOT_SENT,
                        TimelineEvent.DELIVERED));
    }

    private Mono<Invitation> invitation(UUID reference) {
        return invitations.find(new InvitationId(reference));
    }
}
