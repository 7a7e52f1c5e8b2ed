package se.sluss.simulators.entra;

import java.util.List;
import java.util.stream.Collectors;
import se.sluss.simulators.http.Call;

/** The page where one picks whom to sign in as; one button for each person of the tenant. */
final class SignInPage {

    private SignInPage() {}

    static String of(List<EntraPerson> people, Call call) {
        boolean english = call.parameter("ui_locales").orElse("sv").startsWith("en");
        String buttons = people.stream().map(person -> button(person, english)).collect(Collectors.joining("\n"));
        return """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>
            :root { color-scheme: light dark; font: 100%%/1.5 system-ui, sans-serif }
            body { display: grid; place-items: center; min-height: 100vh; margin: 0; background: Canvas; color: CanvasText }
            main { width: min(24rem, 100%% - 2rem) }
            h1 { font-size: 1.5rem; font-weight: 600 }
            button { display: block; width: 100%%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: start;
              border: 1px solid GrayText; border-radius: .375rem; background: ButtonFace; color: ButtonText; cursor: pointer }
            button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
            </style>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <form method="post">
            %3$s
            </form>
            </main>
            </body>
            </html>
            """.formatted(english ? "en" : "sv", english ? "Sign in" : "Logga in", buttons);
    }

    private static String button(EntraPerson person, boolean english) {
        return "<button name=\"person\" value=\"%s\">%s %s</button>"
                .formatted(person.objectId(), english ? "Sign in as" : "Logga in som", escaped(person.name()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
