package se.sluss.simulators.http;

import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Takes one call through the gate and the faults to its handler; an empty answer means that the connection is cut. */
final class Conversation {

    private final Routes routes;
    private final Gate gate;

    Conversation(Routes routes, Gate gate) {
        this.routes = routes;
        this.gate = gate;
    }

    Mono<Answer> hold(Call call, Fault fault, Scheduler threads) {
        return Mono.fromCallable(() -> gate.enter(call))
                .flatMap(refused -> refused.map(Mono::just).orElseGet(() -> inside(call, fault, threads)))
                .subscribeOn(threads);
    }

    /** A call has left before its answer goes out: who has the answer in hand may come again at once. */
    private Mono<Answer> inside(Call call, Fault fault, Scheduler threads) {
        return Mono.using(
                () -> fault,
                striking ->
                        waited(striking).publishOn(threads).flatMap(ignored -> Mono.justOrEmpty(play(call, striking))),
                ignored -> gate.leave(call));
    }

    private static Mono<Long> waited(Fault fault) {
        return fault instanceof Fault.Late late ? Mono.delay(late.by()) : Mono.just(0L);
    }

    private Optional<Answer> play(Call call, Fault fault) {
        return switch (fault) {
            case Fault.None ignored -> Optional.of(handle(call));
            case Fault.Late ignored -> Optional.of(handle(call));
            case Fault.Refuse refuse -> Optional.of(refuse.answer());
            case Fault.CutBeforeCommit ignored -> Optional.empty();
            case Fault.CutAfterCommit ignored -> {
                handle(call);
                yield Optional.empty();
            }
            case Fault.BeforeCommit before -> {
                before.action().accept(call);
                yield Optional.of(handle(call));
            }
            case Fault.AfterCommit after -> {
                Answer answer = handle(call);
                after.action().accept(call);
                yield Optional.of(answer);
            }
        };
    }

    private Answer handle(Call call) {
        try {
            return routes.handle(call);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }
}
