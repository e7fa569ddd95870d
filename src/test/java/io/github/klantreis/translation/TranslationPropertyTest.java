package io.github.klantreis.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Moment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every translation between any two published models, whatever the journey. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TranslationPropertyTest {
  private static final int JOURNEYS = Extent.of(5, 12);
  private static final Set<CanonicalPhase> DELIVERY_ONLY = Set.of(CanonicalPhase.DELIVERY);

  private final Map<PhaseModel, List<Translated>> translated = new HashMap<>();

  static List<PhaseModel> models() {
    return PhaseModels.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyTouchpointIsInAnAllowedPhaseOrListedAsLost(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      PhaseModel to = each.to();
      Translation translation = each.translation();
      Crosswalk crosswalk = from.crosswalkTo(to);
      Set<ElementPath> lost = pathsOf(translation.losses());
      for (Phase phase : journey.phases()) {
        for (Touchpoint touchpoint : phase.touchpoints()) {
          Optional<Phase> now = translation.journey().phaseOf(touchpoint.id());
          ElementPath path = ElementPath.touchpoint(phase.id(), touchpoint.id());
          assertThat(lost.contains(path)).as("%s is lost", path).isEqualTo(now.isEmpty());
          now.ifPresent(
              there ->
                  assertThat(crosswalk.targetsOf(phase.kind()))
                      .as("%s", path)
                      .contains(there.kind()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void thereAndBackStaysWithinWhatBothCrosswalksAllow(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      PhaseModel to = each.to();
      Translation translation = each.translation();
      Journey back = Translation.of(translation.journey(), from).journey();
      Crosswalk there = from.crosswalkTo(to);
      Crosswalk andBack = to.crosswalkTo(from);
      for (Touchpoint touchpoint : back.touchpoints().toList()) {
        PhaseKind before = journey.phaseOf(touchpoint.id()).orElseThrow().kind();
        Set<PhaseKind> allowed =
            there.targetsOf(before).stream()
                .flatMap(kind -> andBack.targetsOf(kind).stream())
                .collect(Collectors.toSet());
        assertThat(allowed)
            .as("%s via %s", touchpoint.id(), to)
            .contains(back.phaseOf(touchpoint.id()).orElseThrow().kind());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void theOtherJourneyHasOnePhaseAKindInOrderAndTouchpointsInOrder(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      PhaseModel to = each.to();
      Translation translation = each.translation();
      if (to.equals(from)) {
        continue;
      }
      Journey other = translation.journey();
      assertThat(other.phases())
          .extracting(phase -> to.indexOf(phase.kind()))
          .isSorted()
          .doesNotHaveDuplicates()
          .doesNotContain(-1);
      List<String> order = journey.touchpoints().map(Touchpoint::id).toList();
      for (Phase phase : other.phases()) {
        assertThat(phase.id()).isEqualTo(phase.kind().id());
        assertThat(phase.touchpoints())
            .extracting(touchpoint -> order.indexOf(touchpoint.id()))
            .isSorted();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void touchpointsChangeInNothingButWaysToLostOnes(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      Translation translation = each.translation();
      Set<ElementPath> lost = pathsOf(translation.losses());
      for (Touchpoint now : translation.journey().touchpoints().toList()) {
        Touchpoint before = journey.touchpoint(now.id()).orElseThrow();
        ElementPath path = journey.pathOf(now.id()).orElseThrow();
        if (lost.stream().anyMatch(other -> other.isWithin(path))) {
          assertThat(before.nextSteps()).containsAll(now.nextSteps());
          assertThat(before.nextSteps().size() > now.nextSteps().size())
              .isEqualTo(lost.contains(path.attribute("nextSteps")));
          assertThat(
                  now.toBuilder()
                      .concernedPersonas(before.concernedPersonas())
                      .nextSteps(before.nextSteps())
                      .opportunities(before.opportunities())
                      .solutions(before.solutions())
                      .build())
              .isEqualTo(before);
        } else {
          assertThat(
                  now.concernedPersonas().equals(before.concernedPersonas())
                      ? now
                      : now.toBuilder().concernedPersonas(before.concernedPersonas()).build())
              .isEqualTo(before);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noDeliveryPhaseIsInvented(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      Translation translation = each.translation();
      for (Phase phase : translation.journey().phases()) {
        if (phase.kind().covers().equals(DELIVERY_ONLY)) {
          assertThat(phase.touchpoints())
              .allMatch(
                  touchpoint ->
                      touchpoint.hasMoment(Moment.DELIVERY)
                          || journey
                              .phaseOf(touchpoint.id())
                              .orElseThrow()
                              .kind()
                              .covers()
                              .equals(DELIVERY_ONLY));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingAPhaseOrLoopSaysDisappearsInSilence(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      Translation translation = each.translation();
      Set<ElementPath> lost = pathsOf(translation.losses());
      Set<Object> kept = new HashSet<>();
      translation.journey().phases().forEach(phase -> kept.addAll(said(phase).toList()));
      for (Phase phase : journey.phases()) {
        ElementPath path = ElementPath.phase(phase.id());
        said(phase)
            .filter(fact -> !kept.contains(fact))
            .forEach(
                fact ->
                    assertThat(lost)
                        .as("%s of %s", fact, path)
                        .contains(path.attribute(fact.attribute())));
      }
      journey
          .walk(Note.class)
          .filter(note -> note.touchpoint().isEmpty())
          .filter(note -> !isThere(note, translation.journey()))
          .forEach(
              note ->
                  assertThat(lost)
                      .as("%s", note)
                      .containsAnyOf(
                          note.path(), note.path().parent().orElseThrow().attribute(field(note))));
      for (LoyaltyLoop loop : journey.loyaltyLoops()) {
        assertThat(translation.journey().loyaltyLoop(loop.id()).isEmpty())
            .isEqualTo(
                lost.contains(ElementPath.journey().child(ElementKind.LOYALTY_LOOP, loop.id())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noTouchpointIsReadOtherwiseInSilence(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      Translation translation = each.translation();
      Set<ElementPath> remarks = pathsOf(translation.remarks());
      for (Touchpoint now : translation.journey().touchpoints().toList()) {
        Phase phase = journey.phaseOf(now.id()).orElseThrow();
        Reading before = phase.reading(journey.touchpoint(now.id()).orElseThrow());
        Reading after = translation.journey().phaseOf(now.id()).orElseThrow().reading(now);
        ElementPath path = ElementPath.phase(phase.id());
        assertThat(after.concernedPersonas()).isEqualTo(before.concernedPersonas());
        if (!before.emotion().equals(after.emotion())) {
          assertThat(remarks).as("%s", now).contains(path.attribute("emotion"));
        }
        if (!after.customerNeeds().containsAll(before.customerNeeds())) {
          assertThat(remarks).as("%s", now).contains(path.attribute("customerNeeds"));
        }
        if (!after.evidence().containsAll(before.evidence())) {
          assertThat(remarks).as("%s", now).contains(path.attribute("evidence"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void theSameModelChangesNothingAndAllOthersNothingOfTheHeading(PhaseModel from) {
    for (Translated each : translated(from)) {
      Journey journey = each.journey();
      PhaseModel to = each.to();
      Translation translation = each.translation();
      if (to.equals(from)) {
        assertThat(translation.journey()).isSameAs(journey);
        assertThat(translation.remarks()).isEmpty();
      }
      assertThat(
              translation.journey().toBuilder()
                  .phaseModel(from)
                  .phases(List.of())
                  .loyaltyLoops(List.of())
                  .build()
                  .heading())
          .isEqualTo(journey.heading());
      assertThat(translation.toText(Locale.ENGLISH)).isNotBlank();
      assertThat(translation.remarks())
          .allSatisfy(
              remark -> {
                assertThat(journey.element(remark.path())).isPresent();
                assertThat(remark.values().keySet()).containsAll(remark.text().placeholders());
                remark.target().ifPresent(kind -> assertThat(to.contains(kind)).isTrue());
                if (remark.kind() == RemarkKind.AMBIGUOUS) {
                  assertThat(remark.alternatives())
                      .hasSizeGreaterThan(1)
                      .contains(remark.target().orElseThrow());
                }
              });
    }
  }

  /** Whether a note is anywhere, whatever it refers to. */
  private static boolean isThere(Located<Note> note, Journey journey) {
    return journey
        .walk(Note.class)
        .map(Located::element)
        .filter(each -> each.elementKind() == note.element().elementKind())
        .filter(each -> each.text().equals(note.element().text()))
        .filter(each -> each.owner().equals(note.element().owner()))
        .anyMatch(each -> each.givenId().equals(note.element().givenId()));
  }

  private static String field(Located<Note> note) {
    return switch (note.element().elementKind()) {
      case PAIN_POINT -> "painPoints";
      case OPPORTUNITY -> "opportunities";
      case SOLUTION -> "solutions";
      default -> "ideas";
    };
  }

  /** One thing that a phase says, wherever the phase is. */
  private record Fact(String attribute, Object value) {}

  private static Stream<Fact> said(Phase phase) {
    return Stream.of(
            phase.name().stream().map(value -> new Fact("name", value)),
            phase.description().stream().map(value -> new Fact("description", value)),
            phase.owner().stream().map(value -> new Fact("owner", value)),
            phase.goals().stream().map(value -> new Fact("goals", value)),
            phase.customerGoals().stream().map(value -> new Fact("customerGoals", value)),
            phase.customerNeeds().stream().map(value -> new Fact("customerNeeds", value)),
            phase.successCriteria().stream().map(value -> new Fact("successCriteria", value)),
            phase.emotion().stream().map(value -> new Fact("emotion", value)),
            phase.participantEmotions().entrySet().stream()
                .map(value -> new Fact("participantEmotions", value)),
            phase.measuredEmotion().stream().map(value -> new Fact("measuredEmotion", value)),
            phase.measuredParticipantEmotions().entrySet().stream()
                .map(value -> new Fact("measuredParticipantEmotions", value)),
            phase.thoughts().stream().map(value -> new Fact("thoughts", value)),
            phase.quotes().stream().map(value -> new Fact("quotes", value)),
            phase.metrics().stream().map(value -> new Fact("metrics", value)),
            phase.laneTexts().entrySet().stream().map(value -> new Fact("laneTexts", value)),
            phase.pictures().stream().map(value -> new Fact("pictures", value)),
            phase.branchings().stream().map(value -> new Fact("branchings", value)),
            phase.attributes().entrySet().stream().map(value -> new Fact("attributes", value)),
            phase.suppressions().stream().map(value -> new Fact("suppressions", value)))
        .flatMap(facts -> facts);
  }

  private static Set<ElementPath> pathsOf(List<TranslationRemark> remarks) {
    return remarks.stream().map(TranslationRemark::path).collect(Collectors.toSet());
  }

  private record Translated(Journey journey, PhaseModel to, Translation translation) {}

  /** Returns journeys of a model in all models, itself among them. */
  private List<Translated> translated(PhaseModel from) {
    return translated.computeIfAbsent(
        from,
        model ->
            RandomJourneys.seeded(model.id().hashCode())
                .withModel(model)
                .next(JOURNEYS)
                .flatMap(
                    journey ->
                        PhaseModels.all().stream()
                            .map(to -> new Translated(journey, to, Translation.of(journey, to))))
                .toList());
  }
}
