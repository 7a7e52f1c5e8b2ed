package se.sluss.client;

import se.sluss.browser.page.Document;
import se.sluss.client.view.AnswerPage;
import se.sluss.client.view.MeetingPage;
import se.sluss.client.view.StartPage;

/** Entry point of the compiled client: starts the page that the HTML file names. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        switch (Document.pageName()) {
            case "meeting" -> new MeetingPage().start();
            case "answer" -> new AnswerPage().start();
            default -> new StartPage().start();
        }
    }
}
