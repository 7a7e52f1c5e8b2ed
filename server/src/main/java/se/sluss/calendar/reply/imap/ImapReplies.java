package se.sluss.calendar.reply.imap;

import java.util.concurrent.Callable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.sluss.calendar.reply.ReplyInbox;
import se.sluss.platform.background.Background;

/**
 * Reads the mailbox for replies for as long as the application lives: each mail in the order of arrival, at least once.
 * A mail has taken effect before it is put away, and is put away before the position is remembered; an interruption
 * anywhere repeats, and loses nothing. Several nodes may read the same mailbox.
 */
@Component
class ImapReplies implements DisposableBean {

    private static final int THREADS = 3;
    private static final int WAITING = 100;

    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, WAITING, "mail-replies", 60, true);

    private final ImapSettings settings;
    private final ReplyInbox inbox;
    private final ReadPositions positions;
    private final Background background;

    ImapReplies(ImapSettings settings, ReplyInbox inbox, ReadPositions positions, Background background) {
        this.settings = settings;
        this.inbox = inbox;
        this.positions = positions;
        this.background = background;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (settings.isConfigured()) {
            background.keep("replies by mail", Flux.usingWhen(open(), this::read, this::close));
        }
    }

    @Override
    public void destroy() {
        threads.dispose();
    }

    private Flux<Void> read(ImapFolder folder) {
        return Mono.defer(() -> step(folder)).repeat();
    }

    /** Reads one mail, or waits for one. */
    private Mono<Void> step(ImapFolder folder) {
        return blocking(folder::uidValidity)
                .flatMap(validity -> positions
                        .of(settings.mailbox(), validity)
                        .flatMap(position -> blocking(() -> folder.nextAfter(position)))
                        .flatMap(mail -> take(folder, mail)
                                .then(positions.advance(settings.mailbox(), validity, mail.uid()))
                                .thenReturn(true))
                        .switchIfEmpty(waitForNews(folder).thenReturn(true)))
                .then();
    }

    private Mono<Void> take(ImapFolder folder, ArrivedMail mail) {
        return inbox.take(mail.content()).flatMap(disposition -> switch (disposition) {
            case PUT_AWAY -> running(() -> folder.putAway(mail.uid()));
            case LEAVE -> Mono.empty();
        });
    }

    private Mono<Void> waitForNews(ImapFolder folder) {
        Mono<Void> lookAgain = Mono.delay(settings.lookAgain()).then(running(folder::stopWaiting));
        // The one waits until the other ends it, or the server does.
        return Mono.firstWithSignal(running(folder::awaitNews), lookAgain.then(Mono.never()));
    }

    private Mono<ImapFolder> open() {
        return blocking(() -> ImapFolder.open(settings));
    }

    /** Not on threads of our own: they may be going away. */
    private Mono<Void> close(ImapFolder folder) {
        return Mono.<Void>fromCallable(() -> {
                    folder.close();
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> running(MailAction action) {
        return blocking(() -> {
                    action.run();
                    return true;
                })
                .then();
    }

    private <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(threads);
    }

    /** Something that a mailbox does. */
    private interface MailAction {
        void run() throws Exception;
    }
}
