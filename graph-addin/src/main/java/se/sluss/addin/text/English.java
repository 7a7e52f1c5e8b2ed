package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.addin.signin.SignInFailure;
import se.sluss.browser.http.Trouble;

/** The pane in English. */
final class English implements Texts {

    static final Texts TEXTS = new English();

    private final FormTexts form = new EnglishForm();
    private final FollowTexts follow = new EnglishFollow();
    private final SeriesTexts series = new EnglishSeries();

    @Override
    public FormTexts form() {
        return form;
    }

    @Override
    public FollowTexts follow() {
        return follow;
    }

    @Override
    public SeriesTexts series() {
        return series;
    }

    @Override
    public String title() {
        return "Secure meeting";
    }

    @Override
    public String introduction() {
        return "Participants get a neutral invitation, identify themselves and wait in a lobby until you let them in.";
    }

    @Override
    public String start() {
        return "Make this a secure meeting";
    }

    @Override
    public String appointmentRead() {
        return "The appointment that is open in Outlook is filled in for you.";
    }

    @Override
    public String appointmentUnread() {
        return "The appointment in Outlook could not be read. Fill in the form yourself.";
    }

    @Override
    public String draftKept() {
        return "What you had started to fill in is still here.";
    }

    @Override
    public String showBooking() {
        return "Show the last booking";
    }

    @Override
    public String signingIn() {
        return "Signing in …";
    }

    @Override
    public String loading() {
        return "Loading …";
    }

    @Override
    public String retry() {
        return "Try again";
    }

    @Override
    public String signedInAs(String name) {
        return "Signed in as " + name;
    }

    @Override
    public String fileFailed(Trouble trouble) {
        return "Did not arrive. " + trouble(trouble);
    }

    @Override
    public String trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Unreachable() -> "The server does not answer. Check your connection and try again.";
            case Trouble.Refusal(var problem) ->
                switch (problem.code()) {
                    case UNAUTHORIZED -> "You have been signed out.";
                    case FORBIDDEN -> "You may not book secure meetings.";
                    case TOO_LARGE -> "The file is too large.";
                    case TOO_MANY_REQUESTS -> "That was too fast. Wait a moment and try again.";
                    case CHANGED_MEANWHILE -> "Somebody else has changed the meeting. Look it over and try again.";
                    case NOT_VALID -> "That time cannot be used.";
                    case NOT_FOUND -> "The meeting no longer exists.";
                    case null, default -> "Something went wrong on our side." + incident(problem.incident());
                };
        };
    }

    @Override
    public String notSent(Trouble trouble) {
        return trouble instanceof Trouble.Unreachable
                ? "No answer came. Press once more; it will still be only one meeting."
                : trouble(trouble);
    }

    @Override
    public String failure(SignInFailure failure) {
        return switch (failure) {
            case REFUSED -> "The sign-in was cancelled or refused.";
            case NOT_OURS -> "The sign-in did not belong to this page. Try again.";
            case UNREACHABLE -> "The sign-in is not possible right now. Try again.";
        };
    }

    private static String incident(@Nullable String id) {
        return id == null ? " Try again." : " Quote " + id + " if you contact support.";
    }
}
