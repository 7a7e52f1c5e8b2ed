package se.sluss.client.answer;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.answer.AnswerStage.Answered;
import se.sluss.client.answer.AnswerStage.Asking;
import se.sluss.client.answer.AnswerStage.Opening;
import se.sluss.client.answer.AnswerStage.Stopped;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.InvitationView;

/**
 * Answers an invitation. The button in the mail only proposes the answer: programs that look for viruses follow links,
 * and must not answer for anybody.
 */
public final class AnswerModel {

    private final AnswerApi api;
    private final AnswerLink link;
    private final Consumer<AnswerStage> listener;
    private AnswerStage stage = new Opening();

    public AnswerModel(AnswerApi api, AnswerLink link, Consumer<AnswerStage> listener) {
        this.api = api;
        this.link = link;
        this.listener = listener;
    }

    public AnswerStage stage() {
        return stage;
    }

    public void open() {
        become(new Opening());
        api.open(link.token(), reply -> {
            switch (reply) {
                case Reply.Received<InvitationView>(InvitationView invitation) -> show(invitation);
                case Reply.Failed<InvitationView>(Trouble trouble) -> become(new Stopped(trouble));
            }
        });
    }

    public void answer(Answer answer) {
        if (stage instanceof Asking(InvitationView invitation, var ignored, boolean busy, var trouble) && !busy) {
            become(new Asking(invitation, answer, true, null));
            api.answer(link.token(), answer, reply -> answered(invitation, answer, reply));
        }
    }

    private void answered(InvitationView invitation, Answer answer, Reply<InvitationView> reply) {
        switch (reply) {
            case Reply.Received<InvitationView>(InvitationView view) -> become(new Answered(view, answer));
            case Reply.Failed<InvitationView>(Trouble trouble) ->
                become(new Asking(invitation, answer, false, trouble));
        }
    }

    private void show(InvitationView invitation) {
        Answer given = invitation.answer();
        become(given == null ? new Asking(invitation, link.pressed(), false, null) : new Answered(invitation, given));
    }

    private void become(AnswerStage next) {
        stage = next;
        listener.accept(next);
    }
}
