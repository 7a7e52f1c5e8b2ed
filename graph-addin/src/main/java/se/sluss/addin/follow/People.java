package se.sluss.addin.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.addin.text.FollowTexts;
import se.sluss.addin.text.SeriesTexts;
import se.sluss.addin.text.Texts;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.protocol.booking.ParticipantView;
import se.sluss.protocol.signal.Role;

/** The list of everybody who is invited. A person keeps the same item, so that reading it is not disturbed. */
final class People implements Part {

    private final FollowTexts texts;
    private final SeriesTexts series;
    private final Moments moments;
    private final Map<String, PersonStatus> items = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Tag<HTMLElement> list;
    private final FollowModel model;
    private final Tag<HTMLElement> heading;

    /**
     * @param model does what can be done about a participant
     * @param heading above the list; whoever uses a keyboard goes on there when an item goes
     */
    People(Texts texts, Moments moments, FollowModel model, Tag<HTMLElement> heading) {
        this.heading = heading;
        this.model = model;
        this.texts = texts.follow();
        this.series = texts.series();
        this.moments = moments;
        this.list =
                Html.list("pane-people").aria("labelledby", heading.element().getId());
    }

    @Override
    public Node node() {
        return list.node();
    }

    /** Shows how everybody is now, and answers what is new since the last time, for those who listen. */
    String show(List<ParticipantView> participants, FollowState state) {
        forgetWhoHasGone(participants);
        var news = new ArrayList<String>();
        for (ParticipantView person : participants) {
            // The leader knows; unless something is to be decided about the own calendar.
            if (person.role() != Role.LEADER || person.repairable() || items.containsKey(person.id())) {
                item(person.id()).show(person, nameOf(person.companionOf(), participants), state);
                addNews(person, news);
            }
        }
        return String.join(". ", news);
    }

    private static @Nullable String nameOf(@Nullable String id, List<ParticipantView> participants) {
        for (ParticipantView person : participants) {
            if (person.id().equals(id)) {
                return person.name();
            }
        }
        return null;
    }

    private PersonStatus item(String id) {
        return items.computeIfAbsent(id, ignored -> {
            var item = new PersonStatus(texts, moments, () -> model.repair(id), () -> model.unlock(id), removal(id));
            list.add(item);
            return item;
        });
    }

    private RemovePerson removal(String id) {
        return new RemovePerson(series, id, following -> {
            heading.element().focus();
            model.remove(id, following);
        });
    }

    private void forgetWhoHasGone(List<ParticipantView> participants) {
        for (String id : List.copyOf(items.keySet())) {
            if (nameOf(id, participants) == null) {
                items.remove(id).remove();
                told.remove(id);
            }
        }
    }

    private void addNews(ParticipantView person, List<String> news) {
        var timeline = person.timeline();
        Integer before = told.put(person.id(), timeline.size());
        if (before != null && before < timeline.size()) {
            news.add(person.name() + ": " + texts.event(timeline.getLast().event()));
        }
    }
}
