package se.sluss.client.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import se.sluss.browser.dom.Html;
import se.sluss.browser.dom.Part;
import se.sluss.browser.dom.Tag;
import se.sluss.client.call.RtcPeerLinks;
import se.sluss.client.media.BrowserCapture;
import se.sluss.client.media.LocalMedia;
import se.sluss.client.room.RoomModel;
import se.sluss.client.text.Texts;
import se.sluss.protocol.signal.Peer;
import se.sluss.protocol.signal.Role;

/** Everybody in the room, oneself last. */
final class TilesView implements Part {

    private final RoomModel room;
    private final LocalMedia media;
    private final RtcPeerLinks links;
    private final String name;
    private final String ownLabel;
    private final Texts texts;
    private final Map<String, Tile> tiles = new HashMap<>();
    private final Tile own;
    private final Tag<HTMLElement> alone;
    private final Tag<HTMLElement> list;

    /** @param beside those who sit beside oneself */
    TilesView(
            RoomModel room,
            LocalMedia media,
            BrowserCapture capture,
            RtcPeerLinks links,
            String name,
            List<String> beside,
            Texts texts) {
        this.room = room;
        this.media = media;
        this.links = links;
        this.name = name;
        this.texts = texts;
        this.ownLabel = texts.you() + with(beside, texts);
        own = new Tile(texts).own();
        own.play(capture.stream());
        alone = Html.item(Html.tag("p").role("status").text(texts.alone())).css("alone");
        list = Html.list("tiles", alone, own).aria("label", texts.participants());
        update();
    }

    @Override
    public Node node() {
        return list.node();
    }

    void update() {
        List<Peer> others = room.others();
        removeGone(others);
        for (Peer peer : others) {
            show(peer);
        }
        alone.hidden(!others.isEmpty());
        own.person(name, ownLabel, media.microphone().on(), media.camera().on());
        own.condition(null);
        list.data("count", String.valueOf(others.size()));
    }

    private void removeGone(List<Peer> others) {
        var present = new HashSet<String>();
        others.forEach(peer -> present.add(peer.id()));
        for (String id : List.copyOf(tiles.keySet())) {
            Tile tile = tiles.get(id);
            if (!present.contains(id) && tile != null) {
                tile.remove();
                tiles.remove(id);
            }
        }
    }

    private void show(Peer peer) {
        Tile tile = tiles.get(peer.id());
        if (tile == null) {
            tile = new Tile(texts);
            tiles.put(peer.id(), tile);
            list.element().insertBefore(tile.node(), own.node());
        }
        tile.person(peer.name(), label(peer), peer.microphone(), peer.camera());
        tile.play(links.stream(peer.id()));
        tile.condition(condition(peer));
    }

    private String label(Peer peer) {
        String role = peer.role() == Role.PARTICIPANT ? "" : " · " + texts.role(peer.role());
        return peer.name() + role + with(peer.companions(), texts);
    }

    private static String with(List<String> beside, Texts texts) {
        return beside.isEmpty() ? "" : " · " + texts.beside(beside);
    }

    private @Nullable String condition(Peer peer) {
        return switch (room.link(peer)) {
            case CONNECTED -> null;
            case CONNECTING -> texts.connectingMedia();
            case INTERRUPTED, FAILED -> texts.mediaInterrupted();
        };
    }
}
