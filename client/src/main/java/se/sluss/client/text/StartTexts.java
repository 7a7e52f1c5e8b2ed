package se.sluss.client.text;

/** The front page. */
public interface StartTexts {

    String startHeading();

    String startLead();

    String startHowHeading();

    String startOpenBooking();

    String startIdentify();

    String startMeet();

    String startNoLink();

    String startPrivacyHeading();

    String startPrivacy();
}
