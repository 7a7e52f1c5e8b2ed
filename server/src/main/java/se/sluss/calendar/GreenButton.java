package se.sluss.calendar;

import java.net.URI;
import org.springframework.web.util.HtmlUtils;

/**
 * A green button for mail programs and calendars: a table cell with its colour in the old attribute as well, so that it
 * is a button with images off, in Outlook, and where a dark mode rewrites the styles.
 */
public final class GreenButton {

    private static final String GREEN = "#17703a";

    private GreenButton() {}

    /** The button as HTML. */
    public static String html(URI link, String text) {
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>\
                <td bgcolor="%1$s" style="background-color:%1$s;border-radius:6px;padding:14px 24px;">\
                <a href="%2$s" style="color:#ffffff;font-family:Arial,Helvetica,sans-serif;font-size:16px;\
                font-weight:bold;line-height:1.4;text-decoration:none;"><span style="color:#ffffff;">%3$s</span></a>\
                </td></tr></table>""".formatted(
                        GREEN, HtmlUtils.htmlEscape(link.toString(), "UTF-8"), HtmlUtils.htmlEscape(text, "UTF-8"));
    }
}
