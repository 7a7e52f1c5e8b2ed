package se.sluss.demo.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.sluss.demo.Demo;
import se.sluss.demo.world.DemoPerson;
import se.sluss.simulators.bankid.OpenedOrder;
import se.sluss.simulators.mail.Letter;
import se.sluss.simulators.sms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo, started once and shared by everything in this JVM that needs it; each test books a meeting of its own. */
public final class DemoWorld implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/m#[\\w-]+");

    private final Demo demo;
    private final HttpClient http = HttpClient.newHttpClient();

    private DemoWorld(Demo demo) {
        this.demo = demo;
    }

    public static DemoWorld start() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "demo");
            return new DemoWorld(Demo.start(0, "--sluss.data-dir=" + data, "--management.server.port=0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the demo is, without a slash at the end. */
    public String address() {
        return demo.url().toString();
    }

    /** Books as Anna, through the public API. */
    public BookedMeeting book(int startsInMinutes, String... participants) {
        return book(startsInMinutes, List.of(participants), List.of());
    }

    /** Books somebody for whom the leader has to vouch. */
    public BookedMeeting bookVouched(String participant, String language) {
        return book(JSON.createObjectNode()
                .putPOJO("participants", List.of(participant))
                .putPOJO("vouched", List.of(participant))
                .put("language", language));
    }

    /** The same, where some of the participants lead along with Anna. */
    public BookedMeeting book(int startsInMinutes, List<String> participants, List<String> coLeaders) {
        return book(JSON.createObjectNode()
                .put("startsInMinutes", startsInMinutes)
                .putPOJO("participants", participants)
                .putPOJO("coLeaders", coLeaders));
    }

    /** A meeting of another type than the usual one. */
    public BookedMeeting bookOfType(String type, String language, String... participants) {
        return book(JSON.createObjectNode()
                .put("type", type)
                .put("language", language)
                .putPOJO("participants", List.of(participants)));
    }

    private BookedMeeting book(JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(address() + "/demo/meetings"))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new IllegalStateException("the demo could not book: " + response.body());
            }
            JsonNode booked = JSON.readTree(response.body());
            return new BookedMeeting(
                    booked.path("id").asString(), booked.path("leaderLink").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Books a meeting that one citizen is invited to by mail, and takes the personal link out of that mail. What people do
     * with the mail instead is told elsewhere.
     */
    public Invited inviteByMail(DemoPerson citizen, String type, String language) {
        return inviteByMail(
                citizen, () -> bookOfType(type, language, citizen.name().toLowerCase(Locale.ROOT)));
    }

    /** The same, with a child who sits beside them. */
    public Invited inviteWithChild(DemoPerson guardian, String child, String language) {
        return inviteByMail(
                guardian,
                () -> book(JSON.createObjectNode()
                        .putPOJO("participants", List.of(guardian.name().toLowerCase(Locale.ROOT)))
                        .put("child", child)
                        .put("language", language)));
    }

    private Invited inviteByMail(DemoPerson citizen, Supplier<BookedMeeting> booking) {
        String address = citizen.address().orElseThrow();
        List<String> before = linksMailedTo(address);
        var meeting = booking.get();
        String link = await("a mail with a link")
                .atMost(PATIENCE)
                .until(
                        () -> linksMailedTo(address).stream()
                                .filter(each -> !before.contains(each))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return new Invited(meeting, link);
    }

    private List<String> linksMailedTo(String address) {
        return demo.world().mail().program(address, address).inbox().stream()
                .map(Letter::body)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** Turns a meeting into one with sensitive data, for which everybody needs an e-identity from now on. */
    public void makeSensitive(BookedMeeting meeting, String language) {
        new MeetingsApi(address(), demo.world()).makeSensitive(meeting.id(), language);
    }

    /** Somebody scans what a screen shows and identifies at once; says whether the app knew the code. */
    public boolean identifyByScanning(String qr, DemoPerson person) {
        return demo.world()
                .bankId()
                .scan(qr, person.bankId().orElseThrow(), "127.0.0.1")
                .map(OpenedOrder::approve)
                .orElse(false);
    }

    /** The text messages that this number has got. */
    public List<String> textsTo(String number) {
        return demo.world().sms().phone(number).stream().map(Text::message).toList();
    }

    @Override
    public void close() {
        demo.close();
    }

    /** What the booking answered. */
    public record BookedMeeting(String id, String leaderLink) {}

    /** Somebody with a personal link in hand. */
    public record Invited(BookedMeeting meeting, String link) {}

    /** Gives tests the one world of this JVM as a parameter. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == DemoWorld.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(DemoWorld.class, ignored -> start(), DemoWorld.class);
        }
    }
}
