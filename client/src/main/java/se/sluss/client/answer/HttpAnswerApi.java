package se.sluss.client.answer;

import java.util.function.Consumer;
import se.sluss.browser.http.Reply;
import se.sluss.browser.http.Request;
import se.sluss.protocol.visit.Answer;
import se.sluss.protocol.visit.AnswerInvitation;
import se.sluss.protocol.visit.InvitationView;
import se.sluss.protocol.visit.OpenLink;

/** The server's answers over HTTP. */
public final class HttpAnswerApi implements AnswerApi {

    @Override
    public void open(String token, Consumer<Reply<InvitationView>> then) {
        Request.post("/api/invitations").json(new OpenLink(token).json()).send(InvitationView::read, then);
    }

    @Override
    public void answer(String token, Answer answer, Consumer<Reply<InvitationView>> then) {
        Request.post("/api/invitations/answer")
                .outlivingThePage()
                .json(new AnswerInvitation(token, answer).json())
                .send(InvitationView::read, then);
    }
}
