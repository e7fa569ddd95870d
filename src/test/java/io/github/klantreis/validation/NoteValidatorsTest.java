package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Validators of pain points, opportunities, solutions and ideas. */
final class NoteValidatorsTest {
  private static final Validators ALL =
      Validators.of(
          JourneyValidator.forPainPoints("pain")
              .summary(Text.en("pains are rated").nl("pijnpunten hebben een ernst"))
              .check(
                  (pain, context) -> {
                    if (pain.severity().isEmpty()) {
                      context
                          .report(Text.en("{pain} has no severity"))
                          .attribute("severity")
                          .with("pain", pain.text());
                    }
                  }),
          JourneyValidator.forOpportunities("opportunity")
              .summary(Text.en("o").nl("o"))
              .must("be owned", opportunity -> opportunity.owner().isPresent()),
          JourneyValidator.forSolutions("solution")
              .summary(Text.en("s").nl("s"))
              .inPhases(PURCHASE)
              .must("be owned", solution -> solution.owner().isPresent()),
          JourneyValidator.forIdeas("idea")
              .summary(Text.en("i").nl("i"))
              .must("be owned", idea -> idea.owner().isPresent()));

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .painPoint("All is slow")
          .solution("More staff")
          .phase(
              PURCHASE,
              f ->
                  f.opportunity("Sell on Sundays")
                      .solution("A second till")
                      .touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.painPoint("Ten fields", p -> p.suppress("pain", "known"))
                                  .painPoint("Dark", p -> p.severity(2).suppress("pain", "known"))
                                  .idea("Two fields")))
          .phase(USAGE, f -> f.solution("A manual"))
          .build();

  @Test
  void theyLookAtNotesWhereverTheyStand() {
    ValidationReport report = ALL.validate(SHOP);
    assertThat(report.findings())
        .extracting(finding -> finding.validatorId() + " " + finding.path())
        .containsExactly(
            "pain pain-point[~all-is-slow]/@severity",
            "opportunity phase[purchase]/opportunity[~sell-on-sundays]",
            "solution phase[purchase]/solution[~a-second-till]",
            "suppression-unused phase[purchase]/touchpoint[pays]/pain-point[~dark]",
            "idea phase[purchase]/touchpoint[pays]/idea[~two-fields]");
    assertThat(report.suppressed()).hasSize(1);
    assertThat(report.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("All is slow has no severity");
  }

  @Test
  void revalidatingGivesTheSameAsValidating() {
    ValidationReport report = ALL.validate(SHOP);
    Journey changed =
        SHOP.edit(
            edit ->
                edit.journey(j -> j.painPoint("All is dear").idea("A coupon"))
                    .phase("usage", f -> f.painPoint("No manual"))
                    .touchpoint("pays", t -> t.opportunity("One field")));
    assertThat(report.revalidate(changed).findings()).isEqualTo(ALL.validate(changed).findings());
    assertThat(ALL.validate(changed).findings()).hasSize(9);
  }
}
