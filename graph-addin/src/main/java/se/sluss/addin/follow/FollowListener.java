package se.sluss.addin.follow;

/** Is told what is known about a booked meeting. */
@FunctionalInterface
public interface FollowListener {

    void changed(FollowState state);
}
