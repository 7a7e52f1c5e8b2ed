package se.sluss.invitation;

import java.util.function.Consumer;
import se.sluss.invitation.HistoryModel.Place;
import se.sluss.invitation.HistoryModel.Span;
import se.sluss.meeting.Meeting;
import se.sluss.simulators.graph.EventView;
import se.sluss.simulators.graph.GraphSimulator;
import se.sluss.simulators.http.Refusal;

/**
 * What people do by hand in their own mailboxes. The product may be quicker, and take away what they reach for; each
 * answers whether there was something to do it to.
 */
final class HistoryByHand {

    private final HistoryModel model;
    private final HistoryCheck check;
    private final GraphSimulator graph;

    HistoryByHand(HistoryModel model, HistoryCheck check, GraphSimulator graph) {
        this.model = model;
        this.check = check;
        this.graph = graph;
    }

    boolean drag(Place place, Span to, boolean amidWork) {
        return toEntry(place, event -> {
            graph.user(place.person()).moveEvent(event.id(), to.start(), to.end());
            model.dragged(place, to, amidWork);
        });
    }

    boolean delete(Place place) {
        return toEntry(place, event -> {
            graph.user(place.person()).deleteEvent(event.id());
            model.deleted(place);
        });
    }

    boolean throwMailAway(Place place, Meeting meeting, boolean archive) {
        return check.askingMails(place.person()).stream()
                .filter(mail -> check.isAbout(mail, place, meeting))
                .findFirst()
                .filter(mail -> isInTime(() -> {
                    throwAway(place.person(), mail.id(), archive);
                    model.mailThrownAway(place);
                }))
                .isPresent();
    }

    private boolean toEntry(Place place, Consumer<EventView> work) {
        return check.entries(place).stream()
                .findFirst()
                .filter(event -> isInTime(() -> work.accept(event)))
                .isPresent();
    }

    private void throwAway(String person, String mail, boolean archive) {
        if (archive) {
            graph.user(person).archiveMail(mail);
        } else {
            graph.user(person).deleteMail(mail);
        }
    }

    private static boolean isInTime(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal gone) {
            return false;
        }
    }
}
