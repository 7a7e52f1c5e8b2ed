package se.sluss.identification;

import org.jspecify.annotations.Nullable;
import se.sluss.meeting.Assurance;
import se.sluss.protocol.visit.Method;
import se.sluss.protocol.visit.MethodView;

/**
 * One entry in the choice of ways to identify.
 *
 * @param provider which of several providers of the method it is
 * @param name what people call it, where the method alone does not tell
 * @param hint where a code would go, masked; it tells nothing that the link alone may not
 * @param reaches the highest assurance that can come of it
 */
public record Offer(
        Method method,
        @Nullable String provider,
        @Nullable String name,
        @Nullable String hint,
        Assurance reaches) {

    /** The only entry of a method. */
    public static Offer only(Method method, @Nullable String hint, Assurance reaches) {
        return new Offer(method, null, null, hint, reaches);
    }

    MethodView view() {
        return new MethodView(method, provider, name, hint);
    }
}
