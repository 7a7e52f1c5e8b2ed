package se.sluss.invitation;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.sluss.organisation.Organisation;
import se.sluss.platform.error.Refusal;
import se.sluss.platform.limits.Limit;
import se.sluss.platform.limits.Limits;
import se.sluss.platform.web.ClientAddresses;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.AnswerInvitation;
import se.sluss.protocol.visit.InvitationView;
import se.sluss.protocol.visit.OpenLink;
import se.sluss.protocol.visit.OrganisationView;

/** The page behind the buttons of the mail. Only a POST changes anything: programs that check links open them too. */
@RestController
@RequestMapping("/api/invitations")
class AnswerController {

    private final Links links;
    private final Invitations invitations;
    private final Answers answers;
    private final Limits limits;
    private final ClientAddresses addresses;
    private final Organisation organisation;

    AnswerController(
            Links links,
            Invitations invitations,
            Answers answers,
            Limits limits,
            ClientAddresses addresses,
            Organisation organisation) {
        this.links = links;
        this.invitations = invitations;
        this.answers = answers;
        this.limits = limits;
        this.addresses = addresses;
        this.organisation = organisation;
    }

    /** Shows the invitation behind an answer link. */
    @PostMapping
    Mono<InvitationView> open(@RequestBody OpenLink body, ServerHttpRequest request) {
        return limits.take(Limit.LINKS_OPENED_PER_ADDRESS, addresses.limitKey(request))
                .then(invitation(body.token()))
                .flatMap(invitations::attendance)
                .map(this::view);
    }

    /** Answers the invitation. */
    @PostMapping("/answer")
    Mono<InvitationView> answer(@RequestBody AnswerInvitation body, ServerHttpRequest request) {
        return limits.take(Limit.ANSWERS_PER_ADDRESS, addresses.limitKey(request))
                .then(invitation(body.token()))
                .flatMap(id -> limits.take(Limit.ANSWERS_PER_INVITATION, id.toString())
                        .then(answers.answer(id, body.answer())))
                .map(this::view);
    }

    private Mono<InvitationId> invitation(String token) {
        return links.open(token, LinkPurpose.ANSWER)
                .switchIfEmpty(Mono.error(() -> Refusal.of(ErrorCode.LINK_NOT_VALID)));
    }

    private InvitationView view(Attendance attendance) {
        return new InvitationView(
                new OrganisationView(organisation.name(), organisation.supportPhone(), organisation.supportEmail()),
                attendance.participant().language().getLanguage(),
                attendance.occurrence().startsAt().toString(),
                attendance.occurrence().endsAt().toString(),
                attendance.meeting().zone().getId(),
                attendance.meeting().details().neutralText(),
                attendance.invitation().answer());
    }
}
