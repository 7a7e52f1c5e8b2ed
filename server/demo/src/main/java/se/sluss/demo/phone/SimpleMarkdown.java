package se.sluss.demo.phone;

import org.jsoup.nodes.Element;

/** Shows the Markdown that BankID knows as {@code simpleMarkdownV1}, as far as relying parties use it here. */
final class SimpleMarkdown {

    private SimpleMarkdown() {}

    static void render(Element place, String text) {
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("# ")) {
                place.appendElement("h3").text(line.substring(2));
            } else if (!line.isBlank()) {
                paragraph(place.appendElement("p"), line);
            }
        }
    }

    /** Every second part between the stars is strong. */
    private static void paragraph(Element paragraph, String line) {
        String[] parts = line.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                paragraph.appendText(parts[i]);
            } else {
                paragraph.appendElement("strong").text(parts[i]);
            }
        }
    }
}
