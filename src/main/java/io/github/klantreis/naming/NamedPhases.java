package io.github.klantreis.naming;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.vocabulary.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phases that names stand for.
 *
 * <p>The distinct names are looked up in each model. The model with most of the names fits best; of
 * equals that which maps them to most phases, then the first in the order of {@link
 * PhaseModels#all()}. If it has all names, it is the model. Otherwise a model is made with a phase
 * per name; each covers what the phase of that name in the best model covers.
 *
 * @param model the phase model
 * @param kinds the phase of each name
 * @param known the names that the requested model has
 * @param asked the model that was requested, or fits best; null if none has any
 */
public record NamedPhases(
    PhaseModel model,
    ImmutableMap<String, PhaseKind> kinds,
    Set<String> known,
    @Nullable PhaseModel asked) {

  /** Longer names are not names of phases, and looking them up would take long. */
  private static final int LONGEST_NAME = 100;

  /**
   * Finds the phases.
   *
   * @param names the distinct names
   * @param given the model in which they are looked up; empty for all published ones
   * @param ownId the id of the model that is made, if one is
   * @param ownName its name
   * @param kindId the id of a phase whose name has no letter or digit
   */
  public static NamedPhases of(
      Set<String> names, Optional<PhaseModel> given, String ownId, Text ownName, String kindId) {
    if (names.isEmpty()) {
      PhaseModel model = given.orElse(PhaseModels.SEVEN_PHASES);
      return new NamedPhases(model, ImmutableMap.of(), Set.of(), null);
    }
    return new Search(ownId, ownName, kindId).of(names, given);
  }

  /**
   * Finds the phases in a published model that has them all; otherwise makes a model whose phases
   * cover nothing, as a crosswalk of mixed origin would be none.
   *
   * @param names the distinct names
   * @param ownId the id of the model that is made, if one is
   * @param ownName its name
   * @param kindId the id of a phase whose name has no letter or digit
   */
  public static NamedPhases plain(Set<String> names, String ownId, Text ownName, String kindId) {
    NamedPhases named = of(names, Optional.empty(), ownId, ownName, kindId);
    if (names.isEmpty() || PhaseModels.all().contains(named.model())) {
      return named;
    }
    Map<String, PhaseKind> kinds = new LinkedHashMap<>(named.kinds());
    kinds.replaceAll((name, kind) -> PhaseKind.of(kind.id(), kind.label()));
    PhaseModel model = PhaseModel.of(ownId, ownName, kinds.values().toArray(new PhaseKind[0]));
    return new NamedPhases(model, ImmutableMap.copyOf(kinds), Set.of(), null);
  }

  /** Looks names up for one kind of document. */
  private record Search(String ownId, Text ownName, String kindId) {
    NamedPhases of(Set<String> names, Optional<PhaseModel> given) {
      PhaseModel best = null;
      Map<String, PhaseKind> found = Map.of();
      for (PhaseModel model : given.map(List::of).orElseGet(PhaseModels::all)) {
        Map<String, PhaseKind> kinds = new LinkedHashMap<>();
        for (String name : names) {
          if (name.length() <= LONGEST_NAME) {
            model.find(name).ifPresent(kind -> kinds.put(name, kind));
          }
        }
        if (fits(kinds, found) || given.isPresent()) {
          best = model;
          found = kinds;
        }
      }
      if (best != null && found.size() == names.size()) {
        return new NamedPhases(best, ImmutableMap.copyOf(found), found.keySet(), best);
      }
      Map<String, PhaseKind> made = named(names, found);
      Optional<PhaseModel> model = model(made);
      if (model.isEmpty()) {
        made = numbered(names, found);
        model = model(made);
      }
      return new NamedPhases(model.orElseThrow(), ImmutableMap.copyOf(made), found.keySet(), best);
    }

    /**
     * Returns whether one lookup found more names than another, or as many with more distinct
     * phases.
     */
    private static boolean fits(Map<String, PhaseKind> one, Map<String, PhaseKind> other) {
      return one.size() > other.size()
          || (one.size() == other.size() && distinct(one) > distinct(other));
    }

    private static int distinct(Map<String, PhaseKind> kinds) {
      return new HashSet<>(kinds.values()).size();
    }

    private Map<String, PhaseKind> named(Set<String> names, Map<String, PhaseKind> found) {
      IdMaker ids = new IdMaker(kindId);
      Map<String, PhaseKind> kinds = new LinkedHashMap<>();
      for (String name : names) {
        kinds.put(
            name, PhaseKind.of(ids.idFor(name), Text.en(shortened(name)), covers(found, name)));
      }
      return kinds;
    }

    /** If names are too similar for a model, or have no letter, they are numbered. */
    private Map<String, PhaseKind> numbered(Set<String> names, Map<String, PhaseKind> found) {
      Map<String, PhaseKind> kinds = new LinkedHashMap<>();
      for (String name : names) {
        int number = kinds.size() + 1;
        kinds.put(
            name,
            PhaseKind.of(
                kindId + "-" + number,
                Text.en(number + ". " + shortened(name)),
                covers(found, name)));
      }
      return kinds;
    }

    private static CanonicalPhase[] covers(Map<String, PhaseKind> found, String name) {
      PhaseKind known = found.get(name);
      return known == null ? new CanonicalPhase[0] : known.covers().toArray(new CanonicalPhase[0]);
    }

    private static String shortened(String name) {
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private Optional<PhaseModel> model(Map<String, PhaseKind> kinds) {
      PhaseModelBuilder model = PhaseModel.builder(ownId, ownName);
      kinds.values().forEach(model::phase);
      try {
        return Optional.of(model.build());
      } catch (IllegalArgumentException unclear) {
        return Optional.empty();
      }
    }
  }
}
