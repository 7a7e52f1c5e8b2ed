package se.sluss.simulators.signin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One button for each person, which posts who was chosen to the address that the page was shown at.
 *
 * @param heading what people know the provider by
 * @param lead what they are asked
 */
public record SignInPage(PageLanguage language, String heading, String lead, List<Choice> choices) {

    /** A button; its value comes as {@code person}. */
    public record Choice(String person, String label) {}

    public String html() {
        return """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>
            :root { color-scheme: light dark; font: 100%%/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
              --desk: light-dark(#eef1f5, #14171a); --paper: light-dark(#fff, #1d2126); --ink: light-dark(#1b2027, #eceff3);
              --quiet: light-dark(#56606d, #a9b3bf); --line: light-dark(#8a94a1, #6b7683); --accent: light-dark(#1a5fb4, #8ebcf7) }
            * { box-sizing: border-box }
            body { display: grid; place-items: center; min-height: 100dvh; margin: 0; padding: 1rem;
              background: var(--desk); color: var(--ink) }
            main { width: min(26rem, 100%%); padding: clamp(1.25rem, 6vw, 2.25rem); border-radius: .75rem; background: var(--paper);
              box-shadow: 0 .5rem 2rem rgb(0 0 0 / .12) }
            h1 { margin: 0 0 .25rem; font-size: 1.625rem; line-height: 1.25; letter-spacing: -.01em }
            p { margin: 0 0 1.25rem; color: var(--quiet) }
            form { display: grid; gap: .625rem }
            button { padding: .8125rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper);
              color: inherit; font: inherit; text-align: start; cursor: pointer }
            button:hover { border-color: var(--accent); color: var(--accent) }
            button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
            button[value=""] { border-color: transparent; color: var(--accent); text-align: center }
            </style>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <form method="post">
            %4$s
            </form>
            </main>
            </body>
            </html>
            """.formatted(language.tag(), escaped(heading), escaped(lead), buttons());
    }

    private String buttons() {
        return choices.stream()
                .map(choice -> "<button name=\"person\" value=\"%s\">%s</button>"
                        .formatted(escaped(choice.person()), escaped(choice.label())))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
