package se.sluss.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MailBodyTests {

    private final Element place = new Element("div");

    @Test
    void keepsTheLooksAndLinksOfAMail() {
        MailBody.html(
                place,
                "<html><head><style>p{}</style></head><body><table bgcolor=\"#0b5d3b\"><tr><td style=\"padding:8px\">"
                        + "<a href=\"https://mote.example/m#abc\" style=\"color:#fff\">Öppna</a></td></tr></table></body>");
        Element link = place.expectFirst("a");
        assertThat(link.attr("href")).isEqualTo("https://mote.example/m#abc");
        assertThat(link.attr("style")).isEqualTo("color:#fff");
        assertThat(place.html()).contains("bgcolor").doesNotContain("<style");
    }

    @Test
    void showsNeitherTheTitleNorAHeadingAboveThatOfThePage() {
        MailBody.html(place, "<html><head><title>Inbjudan</title></head><body><h1>Välkommen</h1></body></html>");
        assertThat(place.text()).isEqualTo("Välkommen");
        assertThat(place.select("h1")).isEmpty();
        assertThat(place.select("h3")).hasSize(1);
    }

    @Test
    void leavesOutEverythingActive() {
        MailBody.html(
                place,
                "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a>"
                        + "<form action=\"/\"><button>x</button></form><iframe src=\"//evil.example\"></iframe>");
        assertThat(place.html())
                .doesNotContain("script")
                .doesNotContain("onerror")
                .doesNotContain("<form")
                .doesNotContain("<iframe");
    }

    @Test
    void makesTheLinksOfATextClickable() {
        MailBody.text(place, "Öppna http://localhost:8080/m#a-B_9. Välkommen <b>!");
        assertThat(place.select("a").eachAttr("href")).containsExactly("http://localhost:8080/m#a-B_9");
        assertThat(place.wholeText()).isEqualTo("Öppna http://localhost:8080/m#a-B_9. Välkommen <b>!");
        assertThat(place.select("b")).isEmpty();
    }
}
