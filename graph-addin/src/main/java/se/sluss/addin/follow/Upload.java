package se.sluss.addin.follow;

import org.jspecify.annotations.Nullable;
import se.sluss.browser.file.PickedFile;
import se.sluss.browser.http.Trouble;

/**
 * A file on its way to the server.
 *
 * @param trouble why it did not arrive, or nothing while it is on its way
 */
public record Upload(PickedFile file, @Nullable Trouble trouble) {}
