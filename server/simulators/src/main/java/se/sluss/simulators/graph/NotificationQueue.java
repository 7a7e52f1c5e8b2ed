package se.sluss.simulators.graph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sends what is due, several notifications in one POST, in no order; tries again what was not taken, for four hours. */
final class NotificationQueue implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOOK_EVERY_MS = 5;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notifications").factory());
    private final List<Notification> waiting = new ArrayList<>();
    private final HttpClient http;
    private final Clock clock;
    private final Random random;
    private final Future<?> ticking;
    private final List<Notification> underWay = new ArrayList<>();
    private int dropped;

    NotificationQueue(HttpClient http, Clock clock, Random random) {
        this.http = http;
        this.clock = clock;
        this.random = random;
        ticking = clockwork.scheduleWithFixedDelay(this::sendDue, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    synchronized void add(Notification notification) {
        waiting.add(notification);
    }

    /** How many are not taken yet. */
    synchronized int pending() {
        return waiting.size() + underWay.size();
    }

    /** How many that tell of this mailbox are not taken yet. */
    synchronized int pending(Mailbox about) {
        return (int) Stream.concat(waiting.stream(), underWay.stream())
                .filter(notification -> notification.about() == about)
                .count();
    }

    /** How many were given up. */
    synchronized int dropped() {
        return dropped;
    }

    @Override
    public void close() {
        ticking.cancel(true);
        clockwork.shutdown();
    }

    private void sendDue() {
        takeDue().forEach((webhook, together) -> Thread.startVirtualThread(() -> send(webhook, together)));
    }

    private synchronized Map<URI, List<Notification>> takeDue() {
        var now = clock.instant();
        List<Notification> due = waiting.stream()
                .filter(notification -> !notification.due().isAfter(now))
                .collect(Collectors.toCollection(ArrayList::new));
        waiting.removeAll(due);
        underWay.addAll(due);
        Collections.shuffle(due, random);
        return due.stream().collect(Collectors.groupingBy(Notification::webhook));
    }

    private void send(URI webhook, List<Notification> together) {
        var body = JsonNodeFactory.instance.objectNode();
        var value = body.putArray("value");
        together.forEach(notification -> value.add(notification.json()));
        var request = HttpRequest.newBuilder(webhook)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        settle(together, isTaken(request));
    }

    private boolean isTaken(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void settle(List<Notification> sent, boolean taken) {
        underWay.removeAll(sent);
        if (!taken) {
            sent.forEach(
                    notification -> notification.again(clock.instant()).ifPresentOrElse(waiting::add, () -> dropped++));
        }
    }
}
