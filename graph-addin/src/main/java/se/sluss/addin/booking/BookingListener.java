package se.sluss.addin.booking;

import java.util.List;
import se.sluss.addin.draft.FieldFlaw;
import se.sluss.browser.http.Trouble;

/** Is told how the sending of a draft goes, as long as it is a draft. */
public interface BookingListener {

    /** Does nothing. */
    BookingListener NOBODY = new BookingListener() {

        @Override
        public void sending() {}

        @Override
        public void flawed(List<FieldFlaw> flaws) {}

        @Override
        public void failed(Trouble trouble) {}
    };

    /** It is on its way. */
    void sending();

    /** It cannot be sent like this. */
    void flawed(List<FieldFlaw> flaws);

    /** It was not taken, or nobody knows; it may be sent again as it is. */
    void failed(Trouble trouble);
}
