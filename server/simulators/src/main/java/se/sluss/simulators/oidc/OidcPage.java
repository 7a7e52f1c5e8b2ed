package se.sluss.simulators.oidc;

import java.util.List;
import java.util.stream.Collectors;

/** The page where one picks whom to sign in as. */
final class OidcPage {

    private OidcPage() {}

    static String of(String name, List<EidHolder> holders) {
        String buttons = holders.stream()
                .map(holder -> "<button name=\"person\" value=\"%s\">Legitimera som %s</button>"
                        .formatted(holder.subject(), holder.name()))
                .collect(Collectors.joining("\n"));
        return """
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font: 100%%/1.5 system-ui, sans-serif }
            body { display: grid; place-items: center; min-height: 100vh; margin: 0; background: Canvas; color: CanvasText }
            main { width: min(24rem, 100%% - 2rem) }
            button { display: block; width: 100%%; margin: .5rem 0; padding: .75rem 1rem; font: inherit; text-align: start;
              border: 1px solid GrayText; border-radius: .375rem; background: ButtonFace; color: ButtonText; cursor: pointer }
            button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <form method="post">
            %2$s
            <button name="person" value="">Avbryt</button>
            </form>
            </main>
            </body>
            </html>
            """.formatted(name, buttons);
    }
}
