package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A small edit that puts exactly one flaw into a clean journey, for the test that injects them all.
 *
 * @param ruleId the rule that has to find it
 * @param base which clean journey it is made for
 * @param path where the rule has to find it
 * @param edit puts it in
 * @param consequences the ids of rules that find something too, because the flaw brings it about
 */
record Flaw(
    String ruleId, Base base, String path, UnaryOperator<Journey> edit, Set<String> consequences) {

  /** The clean journeys that flaws are put into. */
  enum Base {
    /** {@code io.github.klantreis.example.SolarPanels.asIs()}: B2C, the seven phases. */
    B2C,
    /**
     * {@code io.github.klantreis.example.HeatPumpMaintenance.asIs()}: a service, another phase
     * model, actors.
     */
    B2B
  }

  static Flaw of(String ruleId, Base base, String path, UnaryOperator<Journey> edit) {
    return new Flaw(ruleId, base, path, edit, Set.of());
  }

  Flaw bringing(String... furtherRuleIds) {
    return new Flaw(ruleId, base, path, edit, Set.of(furtherRuleIds));
  }

  /** A journey of its own, as no clean one can be turned into it; it has next to nothing. */
  static Flaw bare(Flaw flaw, String... furtherRuleIds) {
    return flaw.bringing(
        Stream.concat(
                Stream.of(
                    "journey-evidence-missing",
                    "journey-goal-missing",
                    "journey-is-touchpoint-list",
                    "journey-metric-missing",
                    "journey-not-reviewed",
                    "journey-persona-missing",
                    "phase-goal-missing",
                    "phase-owner-missing"),
                Stream.of(furtherRuleIds))
            .toArray(String[]::new));
  }
}
