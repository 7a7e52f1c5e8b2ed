package se.sluss.client.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.sluss.protocol.visit.Answer;

class AnswerLinkTests {

    @Test
    void knowsTheButtonThatWasPressed() {
        assertThat(AnswerLink.of("t1&accept")).isEqualTo(new AnswerLink("t1", Answer.ACCEPTED));
        assertThat(AnswerLink.of("t1&tentative")).isEqualTo(new AnswerLink("t1", Answer.TENTATIVE));
        assertThat(AnswerLink.of("t1&decline")).isEqualTo(new AnswerLink("t1", Answer.DECLINED));
    }

    @Test
    void proposesNothingForAnythingElse() {
        assertThat(AnswerLink.of("t1")).isEqualTo(new AnswerLink("t1", null));
        assertThat(AnswerLink.of("t1&whatever")).isEqualTo(new AnswerLink("t1", null));
    }
}
