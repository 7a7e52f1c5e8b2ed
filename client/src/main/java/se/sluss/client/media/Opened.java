package se.sluss.client.media;

import org.jspecify.annotations.Nullable;

/** How the opening of one device went. */
public sealed interface Opened {

    /** It is open; the id says which device it became. */
    record Live(@Nullable String id) implements Opened {}

    record Failed(DeviceTrouble trouble) implements Opened {}
}
