package se.sluss.client.text;

import se.sluss.client.visit.Countdown;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;

/** From the link to the information about the meeting. */
public interface VisitTexts {

    String openingLink();

    String identifyHeading();

    String identifyLead(MethodView chosen);

    String chooseMethod();

    /** What people call it; the name comes from the server where the method alone does not tell. */
    String method(MethodView offered);

    String methodMore(Method method);

    /** Where the code would go; the hint is masked, such as {@code •• •• 06}. */
    String toNumber(String hint);

    String startIdentification();

    String goingToSignIn();

    String awaitWord();

    String awaitWordMore();

    String codeHeading();

    String codeSent();

    String codeField();

    String identify();

    String resendCode();

    String resendIn(int seconds);

    String codeResent();

    String cancel();

    String codeIncomplete();

    String codeWrong(int attemptsLeft);

    String when();

    String timeZone(String zone);

    String leader();

    String shownAs();

    String aboutMeeting();

    /** Those who come along and do not identify. */
    String companions();

    String companionsMore();

    String isBeside(String name);

    String attachments();

    String addToCalendar();

    String download(String name);

    String connect();

    String connectEarliest();

    String opensIn(Countdown left);

    String openNow();

    String permissionAhead();

    String testDevices();

    String cancelled();

    String over();
}
