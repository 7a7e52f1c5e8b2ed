package se.sluss.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the key and what to do at a failed start instead of a stack trace. */
final class SettingNotValidAnalyzer extends AbstractFailureAnalyzer<SettingNotValid> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingNotValid cause) {
        return new FailureAnalysis(
                "The setting " + cause.getMessage() + ".",
                "Set " + cause.key() + " in application.yaml, in the environment or on the command line;"
                        + " docs/configuration.md describes it.",
                cause);
    }
}
