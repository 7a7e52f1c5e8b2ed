package se.sluss.attachment;

import reactor.core.publisher.Flux;

/**
 * A file as it can be sent out.
 *
 * @param content in the order of the file, read from the database as it is asked for
 */
record StoredFile(String name, String mediaType, int size, Flux<byte[]> content) {

    /** Cannot be printed: names of files tell. */
    @Override
    public String toString() {
        return "StoredFile";
    }
}
