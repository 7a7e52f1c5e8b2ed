package se.sluss.client.answer;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.InvitationView;

/** What the server offers to somebody with an answer link. */
public interface AnswerApi {

    /** Shows the invitation; changes nothing. */
    void open(String token, Consumer<Reply<InvitationView>> then);

    void answer(String token, Answer answer, Consumer<Reply<InvitationView>> then);
}
