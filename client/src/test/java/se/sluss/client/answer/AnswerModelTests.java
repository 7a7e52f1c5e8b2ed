package se.sluss.client.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Trouble;
import se.sluss.client.answer.AnswerStage.Answered;
import se.sluss.client.answer.AnswerStage.Asking;
import se.sluss.client.answer.AnswerStage.Stopped;
import se.sluss.protocol.ErrorCode;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.InvitationView;
import se.sluss.protocol.visit.OrganisationView;

class AnswerModelTests implements AnswerApi {

    private final List<String> calls = new ArrayList<>();
    private final List<Consumer<Reply<InvitationView>>> waiting = new ArrayList<>();

    @Test
    void answersNothingUntilThePersonDoes() {
        var model = opened("t1&accept", null);
        assertThat(calls).containsExactly("open t1");
        assertThat(model.stage()).isEqualTo(new Asking(invitation(null), Answer.ACCEPTED, false, null));
    }

    @Test
    void sendsTheAnswerOnce() {
        var model = opened("t1", null);
        model.answer(Answer.DECLINED);
        model.answer(Answer.ACCEPTED);
        assertThat(calls).containsExactly("open t1", "answer t1 DECLINED");
        reply(new Reply.Received<>(invitation(Answer.DECLINED)));
        assertThat(model.stage()).isEqualTo(new Answered(invitation(Answer.DECLINED), Answer.DECLINED));
    }

    @Test
    void showsAnAnswerThatWasGivenBefore() {
        assertThat(opened("t1&decline", Answer.ACCEPTED).stage())
                .isEqualTo(new Answered(invitation(Answer.ACCEPTED), Answer.ACCEPTED));
    }

    @Test
    void keepsAskingWhenTheAnswerDidNotArrive() {
        var model = opened("t1", null);
        model.answer(Answer.TENTATIVE);
        reply(new Reply.Failed<>(new Trouble.Unreachable()));
        assertThat(model.stage())
                .isEqualTo(new Asking(invitation(null), Answer.TENTATIVE, false, new Trouble.Unreachable()));
    }

    @Test
    void stopsAtALinkThatIsNotValid() {
        var model = new AnswerModel(this, AnswerLink.of("guess"), stage -> {});
        model.open();
        reply(new Reply.Failed<>(Trouble.of(ErrorCode.LINK_NOT_VALID)));
        assertThat(model.stage()).isEqualTo(new Stopped(Trouble.of(ErrorCode.LINK_NOT_VALID)));
    }

    @Override
    public void open(String token, Consumer<Reply<InvitationView>> then) {
        calls.add("open " + token);
        waiting.add(then);
    }

    @Override
    public void answer(String token, Answer answer, Consumer<Reply<InvitationView>> then) {
        calls.add("answer " + token + " " + answer);
        waiting.add(then);
    }

    private AnswerModel opened(String fragment, @Nullable Answer given) {
        var model = new AnswerModel(this, AnswerLink.of(fragment), stage -> {});
        model.open();
        reply(new Reply.Received<>(invitation(given)));
        return model;
    }

    private void reply(Reply<InvitationView> reply) {
        waiting.remove(0).accept(reply);
    }

    private static InvitationView invitation(@Nullable Answer answer) {
        var organisation = new OrganisationView("Ekdalens kommun", null, null);
        return new InvitationView(
                organisation, "sv", "2026-11-24T08:00:00Z", "2026-11-24T08:45:00Z", "Europe/Stockholm", null, answer);
    }
}
