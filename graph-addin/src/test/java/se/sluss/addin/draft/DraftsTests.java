package se.sluss.addin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeStore;

class DraftsTests {

    private final FakeStore store = new FakeStore();
    private final Drafts drafts = new Drafts(store);

    @Test
    void findsTheDraftAgain() {
        drafts.keep(DraftSamples.complete());
        assertThat(new Drafts(store).kept()).isEqualTo(DraftSamples.complete());
    }

    @Test
    void leavesNothingBehindWhenItForgets() {
        drafts.keep(DraftSamples.complete());
        drafts.forget();
        assertThat(store.isEmpty()).isTrue();
    }

    @Test
    void beginsAnewWhenAnotherVersionWroteTheDraft() {
        store.put("sluss-draft", "{\"key\":\"k\"}");
        assertThat(drafts.kept()).isNull();
    }
}
