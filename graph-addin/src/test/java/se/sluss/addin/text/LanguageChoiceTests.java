package se.sluss.addin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeStore;

class LanguageChoiceTests {

    private final LanguageChoice choice = new LanguageChoice(new FakeStore());

    @Test
    void speaksTheLanguageOfTheBrowser() {
        assertThat(choice.first(null, "en-GB")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void speaksSwedishToEverybodyElse() {
        assertThat(choice.first(null, "fi")).isEqualTo(Language.SWEDISH);
    }

    @Test
    void remembersWhatTheAddressAskedForOverASignIn() {
        choice.first("en", "sv-SE");
        assertThat(choice.first(null, "sv-SE")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void remembersTheSwitch() {
        choice.choose(Language.ENGLISH);
        assertThat(choice.first(null, "sv-SE")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void doesNotTakeALongerTagForItsOwn() {
        assertThat(Language.of("ent")).isNull();
    }
}
