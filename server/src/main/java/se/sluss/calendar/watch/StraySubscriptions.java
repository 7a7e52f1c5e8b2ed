package se.sluss.calendar.watch;

import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.sluss.calendar.MailboxAnswer;

/**
 * Ends subscriptions that tell us and that nobody knows: whoever made them died, or never got the answer, before they were
 * written down. One that is unknown now may be known in a moment, on another node; one that is unknown at two looks in a
 * row, with more time between them than an attempt to subscribe may take, is a stray.
 */
@Component
class StraySubscriptions {

    private static final Logger log = LoggerFactory.getLogger(StraySubscriptions.class);

    private final CalendarObserver observer;
    private final Watches watches;
    private final Set<String> suspects = new HashSet<>();

    StraySubscriptions(CalendarObserver observer, Watches watches) {
        this.observer = observer;
        this.watches = watches;
    }

    /** Looks once. What cannot be asked or ended now is left to the next look. */
    Mono<Void> look() {
        return observer.subscriptions()
                .flatMap(answer -> answer instanceof MailboxAnswer.Done<Set<String>>(var alive)
                        ? judge(alive)
                        : Mono.<Void>empty())
                .onErrorResume(e -> {
                    log.warn("subscriptions that nobody knows could not be looked for", e);
                    return Mono.empty();
                });
    }

    private Mono<Void> judge(Set<String> alive) {
        return watches.known(alive)
                .flatMapMany(known -> {
                    var unknown = new HashSet<>(alive);
                    unknown.removeAll(known.keySet());
                    return Flux.fromIterable(unknownTwice(unknown));
                })
                .concatMap(this::end)
                .then();
    }

    private synchronized Set<String> unknownTwice(Set<String> unknown) {
        var strays = new HashSet<>(unknown);
        strays.retainAll(suspects);
        suspects.clear();
        suspects.addAll(unknown);
        return strays;
    }

    private Mono<Void> end(String stray) {
        log.info("a subscription that nobody knows is ended");
        return observer.end(stray).then();
    }
}
