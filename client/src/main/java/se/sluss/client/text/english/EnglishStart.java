package se.sluss.client.text.english;

import se.sluss.client.text.StartTexts;

/** The front page, in English. */
interface EnglishStart extends StartTexts {

    @Override
    default String startHeading() {
        return "Secure video meetings with your authority";
    }

    @Override
    default String startLead() {
        return "Here you meet the people you are going to talk to, and nobody else can come in. You "
                + "need no account and nothing to install.";
    }

    @Override
    default String startHowHeading() {
        return "How to join";
    }

    @Override
    default String startOpenBooking() {
        return "Open the booking in your calendar and click the green button.";
    }

    @Override
    default String startIdentify() {
        return "Identify yourself, for example with a code by text message.";
    }

    @Override
    default String startMeet() {
        return "Wait in the lobby until the meeting leader lets you in.";
    }

    @Override
    default String startNoLink() {
        return "The link is personal and is found only in your booking. If you cannot find it, contact "
                + "the person who invited you.";
    }

    @Override
    default String startPrivacyHeading() {
        return "Only those invited";
    }

    @Override
    default String startPrivacy() {
        return "What the meeting is about is shown only when you have identified yourself, and nobody "
                + "comes in unless the leader admits them.";
    }
}
