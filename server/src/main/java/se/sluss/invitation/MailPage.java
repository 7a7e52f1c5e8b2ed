package se.sluss.invitation;

import java.net.URI;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Builds the HTML of a mail: tables and inline styles for old programs, colours in attributes too for those that drop or
 * rewrite styles, no images, and readable when a dark mode turns the colours round.
 */
final class MailPage {

    private static final String FONT = "font-family:'Segoe UI',Arial,Helvetica,sans-serif;color:#1d2b24;";
    private static final String GREEN = "#17703a";

    private final StringBuilder rows = new StringBuilder();
    private final Locale language;
    private final String title;

    MailPage(Locale language, String title) {
        this.language = language;
        this.title = title;
    }

    MailPage sender(String name) {
        return row(
                "28px 32px 0",
                "<span style=\"%sfont-size:14px;color:%s;font-weight:bold;\">%s</span>"
                        .formatted(FONT, GREEN, escaped(name)));
    }

    MailPage heading(String text) {
        return row(
                "8px 32px 0",
                "<h1 style=\"%smargin:0;font-size:24px;line-height:1.3;font-weight:600;\">%s</h1>"
                        .formatted(FONT, escaped(text)));
    }

    /** A label and what it stands for, set apart from the text. */
    MailPage fact(String label, String value) {
        return row("20px 32px 0", """
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0"><tr>\
                <td bgcolor="#e9f3ec" style="background-color:#e9f3ec;border-left:4px solid %s;padding:12px 16px;">\
                <span style="%sfont-size:13px;">%s</span><br>\
                <strong style="%sfont-size:17px;line-height:1.5;">%s</strong></td></tr></table>""".formatted(GREEN, FONT, escaped(label), FONT, escaped(value)));
    }

    /** A paragraph; line breaks in it stay. */
    MailPage paragraph(String text) {
        return row(
                "16px 32px 0",
                "<p style=\"%smargin:0;font-size:16px;line-height:1.5;\">%s</p>"
                        .formatted(FONT, escaped(text).replace("\n", "<br>")));
    }

    MailPage small(String text) {
        return row(
                "12px 32px 0",
                "<p style=\"%smargin:0;font-size:13px;line-height:1.5;color:#4a5a52;\">%s</p>"
                        .formatted(FONT, escaped(text)));
    }

    /** HTML that is ready, such as a button. */
    MailPage block(String html) {
        return row("24px 32px 0", html);
    }

    /**
     * Links as buttons, side by side where there is room and below each other where there is not; the first stands out. Each
     * is a table that floats, since cells of one table would not go to the next line.
     */
    MailPage choices(Choice first, Choice second, Choice third) {
        return block(choice(first, GREEN, "#ffffff")
                + choice(second, "#ffffff", GREEN)
                + choice(third, "#ffffff", GREEN)
                + "<div style=\"clear:both;font-size:0;line-height:0;\">&nbsp;</div>");
    }

    String html() {
        return """
                <!doctype html>
                <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">\
                <title>%2$s</title></head>
                <body bgcolor="#f1f5f2" style="margin:0;padding:0;background-color:#f1f5f2;">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f1f5f2">\
                <tr><td align="center" style="padding:24px 12px;">
                <table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" \
                style="width:100%%;max-width:560px;background-color:#ffffff;border:1px solid #d5e0d9;border-radius:8px;">
                %3$s<tr><td style="padding:0 0 28px;"></td></tr>
                </table></td></tr></table></body></html>
                """.formatted(language.getLanguage(), escaped(title), rows);
    }

    private static String choice(Choice choice, String background, String colour) {
        return """
                <table role="presentation" align="left" cellpadding="0" cellspacing="0" border="0"><tr>\
                <td style="padding:0 10px 10px 0;"><table role="presentation" cellpadding="0" cellspacing="0" border="0">\
                <tr><td bgcolor="%1$s" style="background-color:%1$s;border:2px solid %2$s;border-radius:6px;\
                padding:11px 22px;"><a href="%3$s" style="font-family:'Segoe UI',Arial,Helvetica,sans-serif;\
                font-size:16px;font-weight:bold;color:%4$s;text-decoration:none;white-space:nowrap;">\
                <span style="color:%4$s;">%5$s</span></a></td></tr></table></td></tr></table>""".formatted(background, GREEN, escaped(choice.link().toString()), colour, escaped(choice.text()));
    }

    private MailPage row(String padding, String html) {
        rows.append("<tr><td style=\"padding:%s;\">%s</td></tr>\n".formatted(padding, html));
        return this;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** One link of several. */
    record Choice(URI link, String text) {}
}
