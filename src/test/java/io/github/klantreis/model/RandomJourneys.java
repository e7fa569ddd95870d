package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Structurally sound journeys drawn by lot, for tests of properties and for benchmarks. The same
 * seed gives the same journeys, on every machine. Every attribute of every element is used by some
 * of them, and so are all published phase models, own ones, own channels, kinds and moments, phases
 * whose kind occurs twice, journeys without phases and texts that somebody means harm with.
 *
 * <pre>{@code
 * Journey any = RandomJourneys.seeded(42).next();
 * Journey large = RandomJourneys.seeded(42).ofSize(10_000).withModel(PhaseModels.AIDA).next();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class RandomJourneys {
  private static final int NOT_SAID = -1;

  private final Chance chance;
  private int size = NOT_SAID;
  private List<PhaseModel> models = PhaseModels.all();
  private boolean ownModels = true;

  private RandomJourneys(long seed) {
    chance = new Chance(seed, 0);
  }

  /**
   * Journeys of any size on any phase model.
   *
   * @param seed any number
   * @return the journeys that belong to it
   */
  public static RandomJourneys seeded(long seed) {
    return new RandomJourneys(seed);
  }

  /**
   * Says how many touchpoints each of the following journeys has.
   *
   * @param touchpoints the exact number, 0 or more
   * @return this
   */
  public RandomJourneys ofSize(int touchpoints) {
    size = touchpoints;
    return this;
  }

  /**
   * Says which phase model the following journeys have.
   *
   * @param model the model
   * @return this
   */
  public RandomJourneys withModel(PhaseModel model) {
    models = List.of(requireNonNull(model, "model"));
    ownModels = false;
    return this;
  }

  /**
   * The next journey.
   *
   * @return a journey, structurally sound
   */
  public Journey next() {
    return journey(chance.split(chance.oneOf(0.05, 0.2, 0.4, 0.7, 0.95)));
  }

  /**
   * The next few journeys.
   *
   * @param howMany how many
   * @return the journeys, drawn as the stream is read
   */
  public Stream<Journey> next(int howMany) {
    return IntStream.range(0, howMany).mapToObj(each -> next());
  }

  private Journey journey(Chance drawn) {
    List<String> personas = ids(drawn, "persona", drawn.below(4));
    List<String> lanes = ids(drawn, "lane", drawn.below(3));
    int touchpointCount = size == NOT_SAID ? drawn.below(16) : size;
    List<String> touchpoints = ids(drawn, "touch", touchpointCount);
    List<String> actors = ids(drawn, "holder", drawn.below(3));
    RandomElements elements = new RandomElements(drawn, personas, actors, lanes, touchpoints);

    JourneyBuilder journey = Journey.builder(drawn.id("journey", 0), drawn.text());
    PhaseModel model =
        ownModels && drawn.in(5) ? ownModel(drawn, elements.parts()) : drawn.oneOf(models);
    journey.phaseModel(model);
    elements.heading(journey);
    personas.forEach(id -> journey.persona(id, drawn.text(), elements::persona));
    actors.forEach(
        id -> journey.actor(id, drawn.text(), drawn.oneOf(Side.values()), elements::actor));
    lanes.forEach(id -> journey.lane(id, drawn.text()));
    List<String> phases = phases(journey, drawn, model, touchpoints, elements);
    if (!phases.isEmpty()) {
      loops(journey, drawn, phases, elements);
    }
    JourneyEditor editor = new JourneyEditor(journey.assemble());
    RandomBranches.mend(editor);
    return journey.phases(editor.edited().assemble().phases()).build();
  }

  private static List<String> phases(
      JourneyBuilder journey,
      Chance drawn,
      PhaseModel model,
      List<String> touchpoints,
      RandomElements elements) {
    List<PhaseKind> kinds = kinds(drawn, model, touchpoints.isEmpty());
    Set<String> ids = new LinkedHashSet<>();
    for (PhaseKind kind : kinds) {
      String id = kind.id();
      while (ids.contains(id) || drawn.in(6)) {
        id = drawn.id(id, ids.size());
      }
      ids.add(id);
    }
    int[] ends =
        IntStream.range(0, kinds.size()).map(i -> drawn.below(touchpoints.size() + 1)).toArray();
    Arrays.sort(ends);
    if (ends.length > 0) {
      ends[ends.length - 1] = touchpoints.size();
    }
    int begin = 0;
    int position = 0;
    for (String id : ids) {
      List<String> here = touchpoints.subList(begin, ends[position]);
      journey.phase(
          id,
          kinds.get(position),
          phase -> {
            elements.phase(phase);
            List<Touchpoint> made = here.stream().map(elements::touchpoint).toList();
            if (drawn.in(3)) {
              phase.steps(elements.branches().steps("fork-" + id, made));
            } else {
              phase.touchpoints(made);
            }
          });
      begin = ends[position++];
    }
    return new ArrayList<>(ids);
  }

  /** Mostly the model's phases in order; some left out, some twice, sometimes in any order. */
  private static List<PhaseKind> kinds(Chance drawn, PhaseModel model, boolean mayBeNone) {
    if (mayBeNone && drawn.in(3)) {
      return List.of();
    }
    List<PhaseKind> kinds = new ArrayList<>();
    for (PhaseKind kind : model.phases()) {
      for (int times = drawn.in(6) ? 2 * drawn.below(2) : 1; times > 0; times--) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      kinds.add(drawn.oneOf(model.phases()));
    }
    return drawn.in(5) ? drawn.shuffled(kinds) : kinds;
  }

  private static void loops(
      JourneyBuilder journey, Chance drawn, List<String> phases, RandomElements elements) {
    Set<String> taken = new LinkedHashSet<>();
    for (int i = drawn.below(4); i > 0; i--) {
      String from = drawn.oneOf(phases);
      String to = drawn.oneOf(phases);
      LoyaltyLoopBuilder loop =
          drawn.coin()
              ? LoyaltyLoop.builder(from, to)
              : LoyaltyLoop.builder(drawn.id("loop", i), from, to);
      elements.loop(loop);
      LoyaltyLoop made = loop.assemble();
      if (taken.add(made.id())) {
        journey.loyaltyLoop(made);
      }
    }
  }

  private static PhaseModel ownModel(Chance drawn, RandomParts parts) {
    List<PhaseKind> kinds = new ArrayList<>();
    int count = 1 + drawn.below(6);
    for (int i = 0; i < count; i++) {
      // The numbers keep the spellings apart.
      kinds.add(
          PhaseKind.of(
              drawn.id("own", i),
              Text.en("step " + i + " " + drawn.text()).nl("stap " + i + " " + drawn.text()),
              List.of("also " + i + " " + drawn.text()),
              drawn
                  .<CanonicalPhase>someOf(List.of(CanonicalPhase.values()))
                  .toArray(new CanonicalPhase[0])));
    }
    var model = PhaseModel.builder(drawn.id("model", count), parts.label());
    kinds.forEach(model::phase);
    if (count > 1 && drawn.coin()) {
      model.loyaltyLoop(kinds.get(count - 1), kinds.get(0));
    }
    if (drawn.coin()) {
      model.advocacyFeedsAwareness();
    }
    if (drawn.coin()) {
      model.source(parts.source());
    }
    return model.build();
  }

  private static List<String> ids(Chance drawn, String prefix, int howMany) {
    return IntStream.range(0, howMany).mapToObj(i -> drawn.id(prefix, i)).toList();
  }
}
