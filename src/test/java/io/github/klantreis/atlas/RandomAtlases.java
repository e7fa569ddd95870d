package io.github.klantreis.atlas;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.JourneyState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Atlases of random journeys: some of them twice, as they are and as they shall be. */
public final class RandomAtlases {
  private final SplittableRandom random;
  private final RandomJourneys journeys;

  private RandomAtlases(long seed) {
    random = new SplittableRandom(seed);
    journeys = RandomJourneys.seeded(seed);
  }

  /**
   * Atlases that belong to a seed.
   *
   * @param seed any number
   * @return the atlases
   */
  public static RandomAtlases seeded(long seed) {
    return new RandomAtlases(seed);
  }

  /**
   * Several atlases.
   *
   * @param howMany how many
   * @return the atlases
   */
  public Stream<JourneyAtlas> next(int howMany) {
    return Stream.generate(this::next).limit(howMany);
  }

  /**
   * One atlas of up to five journeys.
   *
   * @return the atlas
   */
  public JourneyAtlas next() {
    int size = random.nextInt(6);
    Map<String, Persona> personas = new HashMap<>();
    Set<String> shown = new HashSet<>();
    List<Journey> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Journey linked = linked(journeys.next().toBuilder("j" + i).build(), i, size, shown);
      Journey sharing = sharing(linked, personas);
      if (random.nextInt(3) == 0) {
        made.add(sharing.toBuilder().state(JourneyState.TO_BE).name("As it shall be").build());
        made.add(sharing.toBuilder().state(JourneyState.AS_IS).build());
      } else {
        made.add(sharing);
      }
    }
    return JourneyAtlas.builder("atlas", "All \"journeys\"")
        .description(random.nextBoolean() ? Optional.of("<b>Of</b> all") : Optional.empty())
        .brand("Dakzon", brand -> brand.values(conveyed(made)))
        .journeys(made)
        .build();
  }

  private static Set<String> conveyed(List<Journey> journeys) {
    return journeys.stream()
        .flatMap(Journey::touchpoints)
        .flatMap(touchpoint -> touchpoint.conveys().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Lets a journey drill down to later ones only, each of which is shown once. */
  private Journey linked(Journey journey, int number, int size, Set<String> shown) {
    UnaryOperator<String> detail =
        any -> "j" + (number + 1 + random.nextInt(Math.max(1, size - number - 1)));
    return journey.edit(
        edit -> {
          edit.journey(
              j ->
                  j.leadsTo(
                      journey.leadsTo().stream().map(x -> "j" + random.nextInt(size)).toList()));
          for (Phase phase : journey.phases()) {
            edit.phase(
                phase.id(),
                p -> p.drillsDownTo(some(phase.drillsDownTo(), number, size, detail, shown)));
            phase.touchpoints().forEach(t -> linked(edit, t, number, size, detail, shown));
          }
        });
  }

  private static void linked(
      JourneyEditor edit,
      Touchpoint touchpoint,
      int number,
      int size,
      UnaryOperator<String> detail,
      Set<String> shown) {
    edit.touchpoint(
        touchpoint.id(),
        t -> t.drillsDownTo(some(touchpoint.drillsDownTo(), number, size, detail, shown)));
  }

  private static List<String> some(
      Set<String> drawn, int number, int size, UnaryOperator<String> detail, Set<String> shown) {
    return drawn.stream().filter(any -> number + 1 < size).map(detail).filter(shown::add).toList();
  }

  private static Journey sharing(Journey journey, Map<String, Persona> personas) {
    return journey.toBuilder()
        .personas(
            journey.personas().stream()
                .map(each -> personas.computeIfAbsent(each.id(), id -> each))
                .toList())
        .build();
  }
}
