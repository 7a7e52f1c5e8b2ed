package se.sluss.addin.text;

import org.jspecify.annotations.Nullable;
import se.sluss.addin.signin.SignInFailure;
import se.sluss.browser.http.Trouble;

/** The pane in Swedish. */
final class Swedish implements Texts {

    static final Texts TEXTS = new Swedish();

    private final FormTexts form = new SwedishForm();
    private final FollowTexts follow = new SwedishFollow();
    private final SeriesTexts series = new SwedishSeries();

    @Override
    public FormTexts form() {
        return form;
    }

    @Override
    public FollowTexts follow() {
        return follow;
    }

    @Override
    public SeriesTexts series() {
        return series;
    }

    @Override
    public String title() {
        return "Säkert möte";
    }

    @Override
    public String introduction() {
        return "Deltagarna får en neutral inbjudan, identifierar sig och väntar i en lobby tills du släpper in dem.";
    }

    @Override
    public String start() {
        return "Gör till säkert möte";
    }

    @Override
    public String appointmentRead() {
        return "Mötet som är öppet i Outlook är ifyllt i formuläret.";
    }

    @Override
    public String appointmentUnread() {
        return "Mötet i Outlook kunde inte läsas. Fyll i formuläret själv.";
    }

    @Override
    public String draftKept() {
        return "Det du började fylla i finns kvar.";
    }

    @Override
    public String showBooking() {
        return "Visa den senaste bokningen";
    }

    @Override
    public String signingIn() {
        return "Loggar in …";
    }

    @Override
    public String loading() {
        return "Hämtar …";
    }

    @Override
    public String retry() {
        return "Försök igen";
    }

    @Override
    public String signedInAs(String name) {
        return "Inloggad som " + name;
    }

    @Override
    public String fileFailed(Trouble trouble) {
        return "Kom inte fram. " + trouble(trouble);
    }

    @Override
    public String trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Unreachable() -> "Servern svarar inte. Kontrollera anslutningen och försök igen.";
            case Trouble.Refusal(var problem) ->
                switch (problem.code()) {
                    case UNAUTHORIZED -> "Inloggningen har gått ut.";
                    case FORBIDDEN -> "Du har inte rätt att boka säkra möten.";
                    case TOO_LARGE -> "Filen är för stor.";
                    case TOO_MANY_REQUESTS -> "Det gick för fort. Vänta en stund och försök igen.";
                    case CHANGED_MEANWHILE -> "Någon annan har ändrat mötet. Titta igenom det och försök igen.";
                    case NOT_VALID -> "Tiden går inte att använda.";
                    case NOT_FOUND -> "Mötet finns inte längre.";
                    case null, default -> "Något gick fel hos oss." + incident(problem.incident());
                };
        };
    }

    @Override
    public String notSent(Trouble trouble) {
        return trouble instanceof Trouble.Unreachable
                ? "Inget svar kom. Tryck en gång till; det blir ändå bara ett möte."
                : trouble(trouble);
    }

    @Override
    public String failure(SignInFailure failure) {
        return switch (failure) {
            case REFUSED -> "Inloggningen avbröts eller nekades.";
            case NOT_OURS -> "Inloggningen hörde inte till den här sidan. Försök igen.";
            case UNREACHABLE -> "Inloggningen gick inte att genomföra just nu. Försök igen.";
        };
    }

    private static String incident(@Nullable String id) {
        return id == null ? " Försök igen." : " Ange " + id + " om du kontaktar supporten.";
    }
}
