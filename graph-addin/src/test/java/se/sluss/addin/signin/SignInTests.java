package se.sluss.addin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sluss.addin.fake.FakeStore;
import se.sluss.addin.signin.SignInResult.Failed;
import se.sluss.addin.signin.SignInResult.SignedIn;

class SignInTests {

    private final FakeDirectory directory = new FakeDirectory();
    private final FakeStore tab = new FakeStore();
    private final List<SignInFailure> failures = new ArrayList<>();
    private final List<SignInResult> results = new ArrayList<>();

    @Test
    void asksForACodeWithAProofThatOnlyThisTabHas() {
        leave();

        assertThat(directory.wentTo).isEqualTo("https://login.example/t1/oauth2/v2.0/authorize");
        assertThat(directory.asked())
                .containsEntry("client_id", "form")
                .containsEntry("response_type", "code")
                .containsEntry("redirect_uri", FakeDirectory.PAGE)
                .containsEntry("scope", "api://a/Book openid profile")
                .containsEntry("state", "secret-1")
                .containsEntry("nonce", "secret-2")
                .containsEntry("code_challenge", FakeSecrets.hash("secret-3"))
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("login_hint", "anna.lind@ekdalen.example")
                .doesNotContainValue("secret-3");
    }

    @Test
    void turnsTheCodeIntoAToken() {
        leave();
        directory.comeBack();
        assertThat(page().returned()).isTrue();
        page().finish(results::add);

        assertThat(results).containsExactly(new SignedIn(new Official("Anna Lind", "token-1")));
        assertThat(directory.redeemed())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "code-1")
                .containsEntry("code_verifier", "secret-3")
                .containsEntry("redirect_uri", FakeDirectory.PAGE);
    }

    @Test
    void leavesNothingOfItInTheTabOrTheAddress() {
        leave();
        directory.comeBack();
        page().finish(results::add);

        assertThat(tab.isEmpty()).isTrue();
        assertThat(page().returned()).isFalse();
    }

    @Test
    void refusesAReturnWithAnotherState() {
        leave();
        directory.comeBack("somebody else's", "secret-2");
        page().finish(results::add);

        assertThat(results).containsExactly(new Failed(SignInFailure.NOT_OURS));
        assertThat(directory.redeemed()).isEmpty();
    }

    @Test
    void refusesAReturnThatNobodyLeftFor() {
        directory.comeBack("secret-1", "secret-2");
        page().finish(results::add);
        assertThat(results).containsExactly(new Failed(SignInFailure.NOT_OURS));
    }

    @Test
    void usesAReturnOnce() {
        leave();
        directory.comeBack();
        page().finish(results::add);
        directory.comeBack();
        page().finish(results::add);

        assertThat(results).last().isEqualTo(new Failed(SignInFailure.NOT_OURS));
    }

    @Test
    void refusesTheIdTokenOfAnotherSignIn() {
        leave();
        directory.comeBack("secret-1", "of another sign-in");
        page().finish(results::add);
        assertThat(results).containsExactly(new Failed(SignInFailure.NOT_OURS));
    }

    @Test
    void tellsThatThePersonSaidNo() {
        leave();
        directory.comeBackRefused();
        assertThat(page().returned()).isTrue();
        page().finish(results::add);
        assertThat(results).containsExactly(new Failed(SignInFailure.REFUSED));
    }

    @Test
    void staysWhenTheServerDoesNotSayWhereToGo() {
        directory.breakDown();
        leave();
        assertThat(failures).containsExactly(SignInFailure.UNREACHABLE);
        assertThat(directory.wentTo).isEmpty();
    }

    @Test
    void neverPrintsAToken() {
        assertThat(new SignedIn(new Official("Anna Lind", "token-1")).toString())
                .doesNotContain("token-1");
    }

    private void leave() {
        page().leave("anna.lind@ekdalen.example", failures::add);
    }

    /** Each page begins with nothing but what the tab keeps. */
    private SignIn page() {
        return new SignIn(directory, directory, tab, new FakeSecrets());
    }
}
