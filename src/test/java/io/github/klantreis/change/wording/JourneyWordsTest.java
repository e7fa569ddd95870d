package io.github.klantreis.change.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class JourneyWordsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Journey HIP =
      Journey.builder("hip", "A new hip")
          .people(People.PATIENTS)
          .phase(
              "consult",
              CanonicalPhase.CONSIDERATION,
              phase -> phase.touchpoint("talk", "Talk", talk -> talk.initiator(Side.CUSTOMER)))
          .build();

  private static Journey called(String goal, Side initiator) {
    return HIP.edit(
        editor ->
            editor.touchpoint(
                "talk", talk -> talk.initiator(initiator).customerGoals(List.of(goal))));
  }

  @Test
  void noLabelSaysCustomerOrSaleToPatientsWhoBuyNothing() {
    JourneyWords words = JourneyWords.of(HIP);
    List<Text> labels = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      if (kind != ElementKind.JOURNEY) { // named after its people
        labels.add(words.label(kind));
        labels.add(words.pluralLabel(kind));
      }
      kind.attributes().forEach(attribute -> labels.add(words.label(attribute)));
    }
    for (Side side : Side.values()) {
      labels.add(words.label(side));
    }
    assertThat(labels)
        .allSatisfy(
            label -> {
              assertThat(label.placeholders()).isEmpty();
              assertThat(label.get(Locale.ENGLISH))
                  .doesNotContain("customer", "company", "marketing");
              assertThat(label.get(DUTCH)).doesNotContain("klant", "bedrijf", "marketing");
            });
  }

  @Test
  void customersToWhomSomethingIsSoldHaveTheLabelsThemselves() {
    assertThat(JourneyWords.USUAL.label(ElementKind.ACTION)).isEqualTo(ElementKind.ACTION.label());
    assertThat(JourneyWords.USUAL.label(Side.COMPANY)).isEqualTo(Side.COMPANY.label());
    assertThat(JourneyWords.USUAL.label(Side.CUSTOMER)).isEqualTo(Side.CUSTOMER.label());
    ElementKind.TOUCHPOINT
        .attributes()
        .forEach(
            attribute ->
                assertThat(JourneyWords.USUAL.label(attribute)).isEqualTo(attribute.label()));
  }

  @Test
  void differencesSayWhoseJourneyItIs() {
    JourneyDiff diff = JourneyDiff.between(HIP, called("walk", Side.COMPANY));
    assertThat(diff.toText(DUTCH).lines())
        .contains(
            "~ phase[consult]/touchpoint[talk] doelen van patiënten: + \"walk\"",
            "~ phase[consult]/touchpoint[talk] initiatiefnemer: patiënt → eigen organisatie");
    assertThat(diff.toText(Locale.ENGLISH).lines())
        .contains(
            "~ phase[consult]/touchpoint[talk] patient goals: + \"walk\"",
            "~ phase[consult]/touchpoint[talk] initiator: patient → own organisation");
  }

  @Test
  void conflictsSayWhoseJourneyItIs() {
    JourneyMerge merge =
        JourneyMerge.of(HIP, called("walk", Side.COMPANY), called("walk", Side.PARTNER));
    assertThat(merge.toText(DUTCH))
        .contains("initiatiefnemer: patiënt, mijn versie eigen organisatie, de andere partner");
    assertThat(merge.conflicts().get(0).toText(Locale.ENGLISH)).contains("mine own organisation");
  }

  @Test
  void lossesSayWhoseJourneyItIs() {
    Journey journey = called("walk", Side.COMPANY);
    assertThat(JourneyLosses.between(journey, HIP).toText(DUTCH))
        .contains("doelen van patiënten: 1 contactmoment");
  }
}
