package se.sluss.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import se.sluss.calendar.watch.WatchRounds;

/** A mailbox is subscribed to as long as it is watched, and nothing else is. */
class SubscriptionsIntegrationTests extends WithWatchedMailbox {

    @Test
    void watchesAMailboxAsOftenAsEntriesComeIntoItAgain() {
        for (int i = 0; i < 3; i++) {
            watched();
            WORLD.graph().subscriptions().alive().forEach(WORLD.graph().subscriptions()::lose);
            execute("delete from mailbox_watch");
        }
    }

    /** Whoever asked for it has died, or its answer was lost. */
    @Test
    void endsASubscriptionThatNobodyKnowsAndNoOther() {
        WORLD.graph().subscriptions().alive().forEach(WORLD.graph().subscriptions()::lose);
        execute("delete from mailbox_watch");
        WORLD.graph().faults().on("POST", "/v1.0/subscriptions").nth(1).cutAfterCommit();
        journey.accepted();
        await().atMost(Journey.SOON)
                .until(() -> WORLD.graph().subscriptions().alive().size() == 2
                        && count("mailbox_watch where subscription_id is not null") == 1);

        WatchRounds.lookForStrays(server).block(Journey.SOON);
        assertThat(WORLD.graph().subscriptions().alive()).hasSize(2);
        WatchRounds.lookForStrays(server).block(Journey.SOON);

        assertThat(WORLD.graph().subscriptions().alive()).singleElement().isEqualTo(known());
    }

    @Test
    void leavesASubscriptionAloneThatIsKnownAtTheNextLook() {
        watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();
        execute("update mailbox_watch set subscription_id = 'not yet'");
        WatchRounds.lookForStrays(server).block(Journey.SOON);
        execute("update mailbox_watch set subscription_id = '" + subscription + "'");

        WatchRounds.lookForStrays(server).block(Journey.SOON);

        assertThat(WORLD.graph().subscriptions().alive()).contains(subscription);
    }

    @Test
    void subscribesAnewWhenTheSubscriptionWasRemoved() {
        watched();
        String subscription = WORLD.graph().subscriptions().alive().getFirst();

        WORLD.graph().subscriptions().remove(subscription);

        await().atMost(Journey.SOON)
                .untilAsserted(() -> assertThat(WORLD.graph().subscriptions().alive())
                        .hasSize(1)
                        .doesNotContain(subscription));
    }

    private String known() {
        return server.getBean(DatabaseClient.class)
                .sql("select subscription_id from mailbox_watch")
                .mapValue(String.class)
                .one()
                .blockOptional(Journey.SOON)
                .orElseThrow();
    }
}
