package se.sluss.client.text;

/** Every text for people, by what it says. A language that lacks one does not compile. */
public interface Texts
        extends PageTexts, StartTexts, AnswerTexts, VisitTexts, BankIdTexts, DeviceTexts, RoomTexts, TroubleTexts {}
