package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.phase;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeRulesTest {
  @Test
  void aServiceTellsHowLongItTakes() {
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("applies", "Applies", t -> {})
                        .touchpoint("calls", "Calls", t -> {})
                        .touchpoint("hears", "Hears the result", t -> {})
                        .touchpoint("signs", "Signs", t -> {})
                        .touchpoint("starts", "Starts", t -> {})),
            INFO,
            "journey/@horizon",
            "Nowhere is it noted when something happens, or how long it takes",
            "Nergens staat wanneer iets gebeurt of hoe lang het duurt")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("applies", "Applies", t -> {})
                        .touchpoint("calls", "Calls", t -> {})
                        .touchpoint(
                            "hears", "Hears the result", t -> t.waitBefore(Period.ofWeeks(2)))
                        .touchpoint("signs", "Signs", t -> {})
                        .touchpoint("starts", "Starts", t -> {})));
    Journey untold = untold();
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .silent(
            untold.toBuilder().horizon(Period.ofWeeks(2)).build(),
            untold.toBuilder().description("It takes two weeks").build(),
            untold.toBuilder().metric(metric("waiting time")).build(),
            untold.withPhase("usage", p -> p.description("Within two weeks")),
            untold.withTouchpoint("calls", t -> t.quote("It took many months!")),
            untold.withTouchpoint("calls", t -> t.waitBeforeAtMost(Period.ofWeeks(6))),
            untold.withTouchpoint("calls", t -> t.lastsAtMost(Period.ofDays(6))),
            untold.edit(e -> e.removeTouchpoint("signs")));
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .withOption(TimeRules.TIME_UNTOLD_FROM, 4)
        .firesAt(untold.edit(e -> e.removeTouchpoint("signs")), "journey/@horizon");
    ValidatorTester.of(Validators.of(TimeRules.TIME_UNTOLD, WaitRules.WAIT_IN_WORDS))
        .firesAt(
            untold.withTouchpoint("hears", t -> t.painPoint("They wait for it")),
            "phase[usage]/touchpoint[hears]/@waitBefore");
    Journey slow = untold.withTouchpoint("hears", t -> t.painPoint("It drags on"));
    Validators both = Validators.of(TimeRules.TIME_UNTOLD, WaitRules.WAIT_IN_WORDS);
    ValidatorTester.of(both)
        .firesAt(slow, "journey/@horizon")
        .withOption(WaitRules.WAIT_IN_WORDS_WORDS, List.of("drags on"))
        .firesAt(slow, "phase[usage]/touchpoint[hears]/@waitBefore");
    ValidatorTester.of(both)
        .withOption(WaitRules.WAIT_IN_WORDS_WORDS, List.of("drags on"))
        .firesAt(
            untold.withTouchpoint("hears", t -> t.painPoint("They wait for it")),
            "journey/@horizon");
    Journey long6 =
        untold
            .withPhase("usage", p -> further(p, "one"))
            .withTouchpoint("calls", t -> t.lasts(Period.ofDays(1)));
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .on(long6)
        .finds(
            "journey/@horizon",
            "Only at \"Calls\" is it noted when something happens, or how long it takes")
        .andNothingElse();
    Journey long11 = long6;
    for (int i = 0; i < 5; i++) {
      String id = "step-" + i;
      long11 = long11.withPhase("usage", p -> p.touchpoint(id, id, t -> {}));
    }
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .on(long11.withTouchpoint("signs", t -> t.recurs(Period.ofYears(1))))
        .finds(
            "journey/@horizon",
            "At only 2 of 11 touchpoints is it noted when something happens, or how long it takes")
        .andNothingElse();
  }

  @Test
  void whereOnlyASeasonIsToldTheLengthsAreMissed() {
    Journey untold = untold();
    for (Journey dated :
        List.of(
            untold.toBuilder().description("Complaints surge every August").build(),
            untold.toBuilder().evidence(Evidence.quantitative("A surge in september")).build(),
            untold.withPhase("usage", p -> p.description("Kort daarna zeggen klanten op")),
            untold.withTouchpoint("calls", t -> t.quote("Het was vlak voor kerst")),
            untold.toBuilder().name("Een paasweekend met tien man").build(),
            untold.withTouchpoint("calls", t -> t.painPoint("Het zoeken duurt lang")),
            untold.withTouchpoint("calls", t -> t.dropOffPoint("Soon after they leave")))) {
      ValidatorTester.of(TimeRules.TIME_UNTOLD)
          .on(dated)
          .finds(
              INFO,
              "journey/@horizon",
              "Hardly anywhere is it noted how long something takes",
              "Bijna nergens staat hoe lang iets duurt")
          .andNothingElse();
    }
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .on(untold.withTouchpoint("calls", t -> t.quote("May I spring this on you?")))
        .finds(
            "journey/@horizon", "Nowhere is it noted when something happens, or how long it takes")
        .andNothingElse();
    ValidatorTester.of(TimeRules.TIME_UNTOLD)
        .on(
            untold
                .withPhase("usage", p -> further(p, "one").description("In the autumn"))
                .withTouchpoint("calls", t -> t.lasts(Period.ofDays(1))))
        .finds("journey/@horizon", "Hardly anywhere is it noted how long something takes")
        .andNothingElse();
  }

  private static PhaseBuilder further(PhaseBuilder phase, String id) {
    return phase.touchpoint("more-" + id, "Does more", t -> {});
  }

  private static Journey untold() {
    return phase(
        USAGE,
        p ->
            p.touchpoint("applies", "Applies", t -> {})
                .touchpoint("calls", "Calls", t -> {})
                .touchpoint("hears", "Hears the result", t -> {})
                .touchpoint("signs", "Signs", t -> {})
                .touchpoint("starts", "Starts", t -> {}));
  }

  private static Metric metric(String label) {
    return Metric.of("time", Text.en(label), Scale.of(0, 100));
  }
}
