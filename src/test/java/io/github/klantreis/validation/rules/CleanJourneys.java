package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Evidence;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Variations of a clean journey, drawn by lot, that are as clean as it: other names, further
 * evidence and ideas, copies of touchpoints that are nothing special. The order of what was there
 * stays, so that an edit made for the base fits each of them. The same seed gives the same
 * variations.
 */
final class CleanJourneys {
  private static final List<String> PLACES = List.of("Delft", "Zwolle", "Sneek", "Hulst", "Ede");
  private static final int MOST_CHANGES = 6;

  private final Journey base;
  private final Random random;

  private CleanJourneys(Journey base, long seed) {
    this.base = base;
    random = new Random(seed);
  }

  static CleanJourneys of(Journey base, long seed) {
    return new CleanJourneys(base, seed);
  }

  Journey next() {
    Journey journey = base;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      journey = change(i).apply(journey);
    }
    return journey;
  }

  private UnaryOperator<Journey> change(int number) {
    String place = PLACES.get(random.nextInt(PLACES.size()));
    int which = random.nextInt(base.phases().size());
    return switch (random.nextInt(7)) {
      case 0 -> journey -> journey.toBuilder().name(journey.name() + ", " + place).build();
      case 1 ->
          journey ->
              journey.toBuilder()
                  .evidence(Evidence.qualitative((5 + which) + " interviews in " + place))
                  .build();
      case 2 ->
          journey -> journey.toBuilder().idea("Ask people in " + place + ", " + number).build();
      case 3 ->
          journey ->
              journey.withPhase(
                  journey.phases().get(which).id(),
                  phase -> phase.opportunity("Try it in " + place + ", " + number));
      case 4 -> journey -> journey.edit(edit -> rename(journey, which, place, edit));
      case 5 -> journey -> journey.toBuilder().attribute("region-" + number, place).build();
      default -> journey -> journey.edit(edit -> copy(journey, which, number, edit));
    };
  }

  private static void rename(Journey journey, int which, String place, JourneyEditor edit) {
    Phase phase = journey.phases().get(which);
    if (!phase.touchpoints().isEmpty()) {
      Touchpoint touchpoint = phase.touchpoints().get(0);
      edit.touchpoint(touchpoint.id(), t -> t.name(touchpoint.name() + " in " + place));
    }
  }

  /** Puts a plain copy of a touchpoint behind it: one without actions, moments and branches. */
  private static void copy(Journey journey, int which, int number, JourneyEditor edit) {
    List<Touchpoint> plain =
        journey.phases().get(which).touchpoints().stream()
            .filter(
                touchpoint ->
                    touchpoint.actions().isEmpty()
                        && touchpoint.moments().isEmpty()
                        && touchpoint.momentOfTruth().isEmpty()
                        && touchpoint.nextSteps().isEmpty()
                        && touchpoint.startsAfter().isEmpty()
                        && touchpoint.dropOffPoints().isEmpty())
            .toList();
    if (!plain.isEmpty()) {
      Touchpoint origin = plain.get(0);
      edit.insert(copyOf(origin, number), Place.after(origin.id()));
    }
  }

  private static Touchpoint copyOf(Touchpoint origin, int number) {
    return Touchpoint.builder(origin.id() + "-again-" + number, origin.name() + " once more")
        .channels(origin.channels())
        .interaction(origin.interaction())
        .initiator(origin.initiator())
        .receiver(origin.receiver())
        .senses(origin.senses())
        .concernedPersonas(origin.concernedPersonas())
        .state(origin.state())
        .owner(origin.owner())
        .goals(origin.goals())
        .customerGoals(origin.customerGoals())
        .customerNeeds(origin.customerNeeds())
        .emotion(origin.emotion())
        .participantEmotions(origin.participantEmotions())
        .thoughts(origin.thoughts())
        .painPoints(origin.painPoints())
        .opportunities(origin.opportunities())
        .solutions(origin.solutions())
        .metrics(origin.metrics())
        .build();
  }
}
