package se.sluss.addin.follow;

/** What surrounds the view of a booked meeting. */
public interface FollowFrame {

    /** Shows another heading above the view. */
    void retitle(String heading);

    /** Says something to those who listen. */
    void announce(String text);
}
