package se.sluss.calendar.watch;

import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is watched.
 *
 * @param share names the mailbox in the database
 * @param subscription nothing while there is none
 * @param delta the link to ask for changes with
 */
record Watch(
        String share,
        String mailbox,
        @Nullable String subscription,
        @Nullable String delta) {

    WatchedFor what() {
        return share.equals(ReplyWatch.SHARE) ? WatchedFor.REPLIES : WatchedFor.ENTRIES;
    }

    /** Cannot be printed: it names a mailbox. */
    @Override
    public String toString() {
        return "Watch " + share;
    }
}
