package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.FieldValues;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.Valence;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part is taken apart into the attributes of its description, and made from them again. */
final class PartDescriptionsTest {
  private record Sample<V>(PartKind<V> kind, V value) {
    V remade() {
      return kind.description().make(valuesOf(value));
    }
  }

  static Stream<Sample<?>> samples() {
    return Stream.of(
        new Sample<>(
            PartDescriptions.BRANCHING,
            Branching.of(
                "moment",
                "When is the match?",
                BranchingKind.CHOICE,
                List.of(
                    Branch.of("before", "before the match")
                        .withShare(30)
                        .withConcernedPersonas(List.of("sharp"))
                        .withEvidence(List.of(Evidence.quantitative("2,300 sessions"))),
                    Branch.of("during", "during the match").withEndsJourney(true)))),
        new Sample<>(PartDescriptions.EMOTION, Emotion.of(Valence.NEGATIVE, "cold")),
        new Sample<>(PartDescriptions.EMOTION, Emotion.of(7, Scale.of(1, 10), "hopeful")),
        new Sample<>(
            PartDescriptions.EXPECTATION,
            Expectation.builder("An answer the same day")
                .importance(5)
                .fulfilment(Fulfilment.PARTLY_MET)
                .build()),
        new Sample<>(PartDescriptions.NEED, Need.latent("warmth").withTrigger("first frost")),
        new Sample<>(
            PartDescriptions.MOTIVATION, Motivation.of(MotivationKind.RATIONAL, "lower bills")),
        new Sample<>(
            PartDescriptions.EMPATHY_MAP,
            EmpathyMap.builder().sees(List.of("panels next door")).pains(List.of("dust")).build()),
        new Sample<>(
            PartDescriptions.MESSAGE,
            Message.builder().sender("Sun & Co").personalisation(List.of("first name")).build()),
        new Sample<>(
            PartDescriptions.BLUEPRINT,
            ServiceBlueprint.builder().frontstage(List.of("adviser")).build()),
        new Sample<>(PartDescriptions.NEXT_STEP, NextStep.to("pays")),
        new Sample<>(PartDescriptions.METRIC, Metric.nps().valued(31).aimingAt(50)),
        new Sample<>(
            PartDescriptions.PICTURE, new Picture(URI.create("roof.svg"), "A roof with panels")),
        new Sample<>(
            PartDescriptions.SUPPRESSION, new Suppression("acme.*", "reviewed by the team")),
        new Sample<>(
            PartDescriptions.TIME_INTERVAL,
            TimeInterval.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1))),
        new Sample<>(
            PartDescriptions.CONSIDERATION_SET,
            ConsiderationSet.builder()
                .initialBrands(List.of("Sun & Co", "Roofs"))
                .addedBrands(List.of("Ray"))
                .build()),
        new Sample<>(
            PartDescriptions.BRAND,
            Brand.builder("Sun & Co").vision("Energy comes home").values(List.of("plain")).build()),
        new Sample<>(PartDescriptions.TEAM_MEMBER, TeamMember.of("Ann", "Sales")),
        new Sample<>(
            PartDescriptions.EVIDENCE,
            Evidence.of(EvidenceKind.QUALITATIVE, "twelve talks").withSource("research")),
        new Sample<>(
            PartDescriptions.AFFINITY_GROUP, AffinityGroup.of("Trust", List.of("show reviews"))),
        new Sample<>(PartDescriptions.LANE, new Lane("risks", "Risks")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPartIsMadeFromItsAttributes(Sample<?> sample) {
    assertThat(sample.remade()).isEqualTo(sample.value());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueIsOfTheKindOfItsAttribute(Sample<?> sample) {
    assertThat(sample.value()).isInstanceOf(sample.kind().type());
    assertEachIsAccepted(sample);
  }

  private static <V> void assertEachIsAccepted(Sample<V> sample) {
    for (Attribute<V, ?> attribute : sample.kind().description().attributes()) {
      attribute
          .value(sample.value())
          .ifPresent(value -> assertThat(attribute.accepts(value)).as(attribute.name()).isTrue());
    }
  }

  @Test
  void allDescriptionsHaveNamesOfTheirOwn() {
    Set<String> names = new HashSet<>();
    assertThat(PartDescriptions.ALL).allMatch(description -> names.add(description.name()));
    assertThat(PartDescriptions.ALL)
        .containsAll(samples().<Description<?>>map(s -> s.kind().description()).toList())
        .containsAll(TermDescriptions.ALL);
  }

  @Test
  void lengthsOfTimeAreOfOneKind() {
    assertThat(PartDescriptions.TIME_SPAN.type()).isEqualTo(TimeSpan.class);
    assertThat(PartDescriptions.TIME_SPAN.isPositive()).isFalse();
    assertThat(PartDescriptions.POSITIVE_TIME_SPAN.isPositive()).isTrue();
  }

  @Test
  void aPartIsNotMadeWithoutWhatItNeeds() {
    FieldValues none =
        new FieldValues() {
          @Override
          public <V> Optional<V> find(Attribute<?, V> attribute) {
            return Optional.empty();
          }
        };
    assertThatThrownBy(() -> PartDescriptions.LANE.description().make(none))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("id");
  }

  private static <T> FieldValues valuesOf(T part) {
    return new FieldValues() {
      @Override
      @SuppressWarnings("unchecked") // Only attributes of the part are asked for.
      public <V> Optional<V> find(Attribute<?, V> attribute) {
        return ((Attribute<T, V>) attribute).value(part);
      }
    };
  }
}
