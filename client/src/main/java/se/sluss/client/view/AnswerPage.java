package se.sluss.client.view;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.page.Address;
import se.sluss.browser.page.Document;
import se.sluss.browser.time.ServerTime;
import se.sluss.client.answer.AnswerLink;
import se.sluss.client.answer.AnswerModel;
import se.sluss.client.answer.AnswerStage;
import se.sluss.client.answer.HttpAnswerApi;
import se.sluss.client.text.Language;
import se.sluss.client.text.Texts;
import se.sluss.protocol.visit.InvitationView;
import se.sluss.protocol.visit.OrganisationView;

/** The page behind the buttons of the invitation mail. */
public final class AnswerPage {

    private final LanguageChoice languages = new LanguageChoice();
    private final AnswerModel model =
            new AnswerModel(new HttpAnswerApi(), AnswerLink.of(Address.fragment()), ignored -> changed());
    private @Nullable View view;
    private @Nullable Class<?> shown;

    public void start() {
        Address.onChange(Address::reload);
        model.open();
    }

    private void changed() {
        InvitationView invitation = invitation();
        if (invitation != null) {
            languages.invite(invitation.language());
        }
        Class<?> now = model.stage().getClass();
        if (view != null && now == shown) {
            view.update();
        } else {
            shown = now;
            replaceView();
        }
    }

    private void replaceView() {
        Language language = languages.now();
        Texts texts = language.texts();
        Document.setTitle(texts.invitationHeading() + " – Sluss");
        view = view(language, texts);
        InvitationView invitation = invitation();
        OrganisationView organisation = invitation == null ? null : invitation.organisation();
        new Frame(language, this::changeLanguage).show(view, null, organisation);
        view.heading().element().focus();
    }

    private View view(Language language, Texts texts) {
        return switch (model.stage()) {
            case AnswerStage.Opening() -> new WaitView(texts.waiting());
            case AnswerStage.Asking asking ->
                new AskingView(model, When.of(asking.invitation(), language, new ServerTime()), asking, texts);
            case AnswerStage.Answered answered ->
                new StoppedView(texts.answered(answered.answer()), texts.answeredMore(answered.answer()), null);
            case AnswerStage.Stopped stopped ->
                new StoppedView(texts.stopHeading(stopped.trouble().code()), texts.trouble(stopped.trouble()), null);
        };
    }

    private @Nullable InvitationView invitation() {
        return switch (model.stage()) {
            case AnswerStage.Asking asking -> asking.invitation();
            case AnswerStage.Answered answered -> answered.invitation();
            default -> null;
        };
    }

    private void changeLanguage() {
        languages.change();
        replaceView();
    }
}
