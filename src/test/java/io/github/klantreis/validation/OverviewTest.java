package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What validators of single elements see of the whole journey. */
final class OverviewTest {
  private static final Overview<Set<String>> OWNERS =
      Overview.of(
          phase ->
              phase.touchpoints().stream()
                  .flatMap(touchpoint -> touchpoint.owner().stream())
                  .collect(Collectors.toSet()),
          (journey, owners) -> {
            Set<String> all = new TreeSet<>();
            owners.forEach(all::addAll);
            return all;
          });

  private static Journey journey() {
    return Journey.builder("bed", "Buying a bed")
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays").touchpoint("asks", "Asks"))
        .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps", t -> t.owner("care")))
        .build();
  }

  @Test
  void aTouchpointIsJudgedByWhatStandsElsewhereAndCheckedAnewOnlyWhenThatChanges() {
    int[] checked = new int[1];
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("owner")
                .seeing(OWNERS)
                .that(
                    Text.en("have no owner"), (touchpoint, around) -> touchpoint.owner().isEmpty())
                .check(
                    (touchpoint, context) -> {
                      checked[0]++;
                      context
                          .report(Text.en("\"{name}\" has no owner; there are {owners}"))
                          .with("name", touchpoint)
                          .with("owners", String.join(", ", context.overview(OWNERS)));
                    }));
    ValidationReport report = validators.validate(journey());
    Journey renamed = journey().withTouchpoint("asks", t -> t.name("Asks twice"));
    Journey further = renamed.withTouchpoint("sleeps", t -> t.owner("night shift"));

    assertThat(report.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "\"Pays\" has no owner; there are care", "\"Asks\" has no owner; there are care");
    checked[0] = 0;
    ValidationReport next =
        report.revalidate(report.journeys().get(0).withTouchpoint("asks", t -> t.name("Asks 2")));
    assertThat(checked[0]).as("only the changed one").isEqualTo(1);
    assertThat(next.findings()).hasSize(2);
    assertThat(validators.validate(renamed).revalidate(further))
        .isEqualTo(validators.validate(further));
    assertThat(validators.validate(further).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("\"Pays\" has no owner; there are night shift");
  }

  @Test
  void aThresholdIsAnOptionThatTheOverviewReadsSoThatNumbersBelowItChangeNothing() {
    Option<Integer> many = Option.ofInt("crowd.from", 4);
    Overview<Boolean> crowded =
        Overview.withOptions(
            PhaseFact.of(phase -> phase.touchpoints().size()),
            (journey, sizes, options) ->
                sizes.stream().mapToInt(Integer::intValue).sum() >= options.value(many));
    int[] checked = new int[1];
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("crowd")
                .option(many)
                .seeing(crowded)
                .check(
                    (touchpoint, context) -> {
                      checked[0]++;
                      if (context.overview(crowded)) {
                        context.report(Text.en("one of many"));
                      }
                    }));
    Journey whole = journey();
    Journey smaller = whole.edit(edit -> edit.remove(ElementPath.touchpoint("purchase", "asks")));
    ValidationReport report = validators.validate(whole);
    checked[0] = 0;

    assertThat(report.findings()).isEmpty();
    assertThat(report.revalidate(smaller).findings()).isEmpty();
    assertThat(checked[0]).as("below the threshold all is kept").isEqualTo(0);
    assertThat(validators.withOption(many, 3).validate(whole).findings()).hasSize(3);
    assertThat(validators.withOption(many, 3).validate(whole).revalidate(smaller).findings())
        .isEmpty();
  }

  @Test
  void anOverviewThatCannotBeMadeIsAFindingOfTheValidatorsThatSeeIt() {
    JourneyValidator<Touchpoint> other =
        JourneyValidator.forTouchpoints("other")
            .check((touchpoint, context) -> context.report(Text.en("here")));
    Overview<String> badFact =
        Overview.of(
            phase -> {
              throw new IllegalStateException("no fact");
            },
            (journey, facts) -> "");
    Overview<String> badValue =
        Overview.<String, String>of(
            phase -> "",
            (journey, facts) -> {
              throw new IllegalStateException("no value");
            });

    assertThat(failures(badFact, other))
        .containsExactlyInAnyOrder("phase[purchase] no fact", "phase[usage] no fact");
    assertThat(failures(badValue, other)).containsExactly("journey no value");
  }

  private static Set<String> failures(Overview<?> overview, JourneyValidator<?> other) {
    ValidationReport report =
        Validators.of(
                JourneyValidator.forTouchpoints("sees")
                    .seeing(overview)
                    .check((touchpoint, context) -> context.report(Text.en("seen"))),
                other)
            .validate(journey());
    assertThat(report.ofValidator("other")).hasSize(3);
    assertThat(report.ofValidator("sees")).isEmpty();
    return report.ofValidator("validator-failed").stream()
        .map(finding -> finding.path() + " " + finding.cause().orElseThrow().getMessage())
        .collect(Collectors.toSet());
  }

  @Test
  void anOverviewIsReadOnlyWhereADefinitionNamesIt() {
    ValidationReport report =
        Validators.of(
                JourneyValidator.forPhases("blind")
                    .check((phase, context) -> context.overview(OWNERS)))
            .validate(journey());

    assertThat(report.findings())
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(finding.message(Locale.ENGLISH))
                    .contains("no definition() names it by seeing(…)"));
  }

  @Test
  void anOverviewIsReadOnlyByValidatorsThatNameIt() {
    ValidationReport report =
        Validators.of(
                JourneyValidator.forPhases("sees").seeing(OWNERS).check((phase, context) -> {}),
                JourneyValidator.forPhases("sneaks")
                    .check((phase, context) -> context.overview(OWNERS)))
            .validate(journey());

    assertThat(report.findings())
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(finding.message(Locale.ENGLISH))
                    .contains("only other validators' definition() names"));
  }
}
