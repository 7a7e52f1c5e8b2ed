package se.sluss.client;

import org.teavm.jso.dom.html.HTMLDocument;

/** Entry point of the compiled client. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        HTMLDocument.current().getBody().appendChild(HTMLDocument.current().createTextNode("Sluss"));
    }
}
