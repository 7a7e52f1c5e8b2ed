package se.sluss.calendar.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.watch.Watches.Known;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what Graph tells. Only what carries the secret of its subscription counts, and even that is a reason to look, not
 * something to believe.
 */
@Component
class Webhooks {

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

    private final Watches watches;
    private final NoticedEntries noticed;
    private final Watching watching;
    private final ReplyWatch replies;
    private final TransactionalOperator transaction;
    private final JsonMapper json;
    private final Counter rejected;

    Webhooks(
            Watches watches,
            NoticedEntries noticed,
            Watching watching,
            ReplyWatch replies,
            TransactionalOperator transaction,
            JsonMapper json,
            MeterRegistry meters) {
        this.watches = watches;
        this.noticed = noticed;
        this.watching = watching;
        this.replies = replies;
        this.transaction = transaction;
        this.json = json;
        this.rejected = Counter.builder("sluss.graph.notifications.rejected")
                .description("notifications that did not carry the secret of a subscription")
                .register(meters);
    }

    /** Notices the entries that have changed, or that replies have arrived. */
    Mono<Void> changes(String body) {
        return take(
                body,
                (known, items) -> known.share().equals(ReplyWatch.SHARE)
                        ? replies.announce()
                        : noticed.add(known.share(), changed(items)));
    }

    private static List<String> changed(List<JsonNode> items) {
        return items.stream()
                .map(item -> item.path("resourceData").path("id").asString(""))
                .toList();
    }

    /** Sees to subscriptions that have come to something. */
    Mono<Void> lifecycle(String body) {
        return take(body, (known, items) -> Flux.fromIterable(items)
                .map(item -> item.path("lifecycleEvent").asString(""))
                .distinct()
                .concatMap(event -> lifecycle(known, event))
                .then());
    }

    private Mono<Void> lifecycle(Known known, String event) {
        String which = event + " " + known.subscription();
        return switch (event) {
            case "missed" -> watching.sweepSoon(known.share());
            case "subscriptionRemoved" ->
                watches.unsubscribed(known.share())
                        .then(watching.keep(known.share(), which))
                        .then(watching.sweep(known.share(), which));
            case "reauthorizationRequired" -> watching.keepSoon(known.share());
            default -> Mono.empty();
        };
    }

    private Mono<Void> take(String body, BiFunction<Known, List<JsonNode>, Mono<Void>> effect) {
        Map<String, List<JsonNode>> bySubscription = items(body).stream()
                .collect(Collectors.groupingBy(
                        item -> item.path("subscriptionId").asString("")));
        return watches.known(bySubscription.keySet())
                .flatMapMany(known -> Flux.fromIterable(bySubscription.entrySet())
                        .concatMap(told -> take(known.get(told.getKey()), told.getValue(), effect)))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> take(
            @Nullable Known known, List<JsonNode> items, BiFunction<Known, List<JsonNode>, Mono<Void>> effect) {
        List<JsonNode> genuine = known == null
                ? List.of()
                : items.stream()
                        .filter(item ->
                                ClientState.isThat(item.path("clientState").asString(""), known.stateHash()))
                        .toList();
        int wrong = items.size() - genuine.size();
        if (wrong > 0) {
            rejected.increment(wrong);
            log.warn("{} notifications were not of a subscription of ours", wrong);
        }
        return known == null || genuine.isEmpty() ? Mono.empty() : effect.apply(known, genuine);
    }

    private List<JsonNode> items(String body) {
        try {
            return json.readTree(body).path("value").valueStream().toList();
        } catch (JacksonException e) {
            rejected.increment();
            log.warn("a notification could not be read");
            return List.of();
        }
    }
}
