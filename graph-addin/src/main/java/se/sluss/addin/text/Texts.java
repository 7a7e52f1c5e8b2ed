package se.sluss.addin.text;

import se.sluss.addin.signin.SignInFailure;
import se.sluss.browser.http.Trouble;

/** Everything the pane says, one language per implementation. */
public interface Texts {

    FormTexts form();

    FollowTexts follow();

    SeriesTexts series();

    String title();

    String introduction();

    String start();

    String draftKept();

    /** The form begins with what Outlook told. */
    String appointmentRead();

    String appointmentUnread();

    String showBooking();

    String signingIn();

    String loading();

    String retry();

    String signedInAs(String name);

    String fileFailed(Trouble trouble);

    String trouble(Trouble trouble);

    /** Why a draft did not become a meeting, as far as is known. */
    String notSent(Trouble trouble);

    String failure(SignInFailure failure);
}
