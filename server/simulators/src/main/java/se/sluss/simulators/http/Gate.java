package se.sluss.simulators.http;

import java.util.Optional;

/** Counts the calls under way and turns away those that are too many. */
public interface Gate {

    /** Lets everything in. */
    Gate OPEN = new Gate() {
        @Override
        public Optional<Answer> enter(Call call) {
            return Optional.empty();
        }

        @Override
        public void leave(Call call) {}
    };

    /** Nothing when the call may go on; it then leaves later. Otherwise what it is told. */
    Optional<Answer> enter(Call call);

    /** The call is answered or cut. */
    void leave(Call call);
}
