package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.vocabulary.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phases that the sections stand for.
 *
 * <p>The distinct names of the sections are looked up in each model. The model with most of the
 * names fits best; of equals that which maps them to most phases, then the first in the order of
 * {@link PhaseModels#all()}. If it has all names, it becomes the journey's model. Otherwise the
 * journey gets a model of its own with a phase per section; each covers what the phase of that name
 * in the best model covers.
 *
 * @param model the journey's phase model
 * @param kinds the phase of each section by its name
 * @param known the names that the requested model has
 * @param asked the model that was requested, or fits best; null if none has any
 */
record SectionPhases(
    PhaseModel model,
    ImmutableMap<String, PhaseKind> kinds,
    Set<String> known,
    @Nullable PhaseModel asked) {

  /** Longer names are not names of phases, and looking them up would take long. */
  private static final int LONGEST_NAME = 100;

  private static final String OWN_ID = "sections";
  private static final Text OWN = Text.en("Sections of the diagram").nl("Secties van het diagram");

  private static final Text FITS =
      Text.en("All sections are phases of \"{model}\".")
          .nl("Alle secties zijn fasen van \"{model}\".");
  private static final Text MADE =
      Text.en(
              "The phase model \"{model}\" knows {known} of the {count} different names of"
                  + " sections, so the journey has a phase model made from the sections.")
          .nl(
              "Het fasemodel \"{model}\" kent {known} van de {count} verschillende namen van"
                  + " secties, dus heeft de klantreis een fasemodel dat van de secties gemaakt"
                  + " is.");
  private static final Text NONE_OF_THESE =
      Text.en(
              "The phase model \"{model}\" knows none of the sections, so the journey has a phase"
                  + " model made from them.")
          .nl(
              "Het fasemodel \"{model}\" kent geen van de secties, dus heeft de klantreis een"
                  + " fasemodel dat ervan gemaakt is.");
  private static final Text NONE =
      Text.en("No known phase model has these sections, so the journey has one made from them.")
          .nl(
              "Geen bekend fasemodel heeft deze secties, dus heeft de klantreis een fasemodel dat"
                  + " van de secties gemaakt is.");

  static SectionPhases of(Set<String> names, Optional<PhaseModel> given) {
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
      return new SectionPhases(best, ImmutableMap.copyOf(found), found.keySet(), best);
    }
    Map<String, PhaseKind> made = named(names, found);
    Optional<PhaseModel> model = model(made);
    if (model.isEmpty()) {
      made = numbered(names, found);
      model = model(made);
    }
    return new SectionPhases(model.orElseThrow(), ImmutableMap.copyOf(made), found.keySet(), best);
  }

  /**
   * Returns whether one lookup found more names than another, or as many with more distinct phases.
   */
  private static boolean fits(Map<String, PhaseKind> one, Map<String, PhaseKind> other) {
    return one.size() > other.size()
        || (one.size() == other.size() && distinct(one) > distinct(other));
  }

  private static int distinct(Map<String, PhaseKind> kinds) {
    return new HashSet<>(kinds.values()).size();
  }

  private static Map<String, PhaseKind> named(Set<String> names, Map<String, PhaseKind> found) {
    IdMaker ids = new IdMaker("section");
    Map<String, PhaseKind> kinds = new LinkedHashMap<>();
    for (String name : names) {
      kinds.put(name, PhaseKind.of(ids.idFor(name), Text.en(shortened(name)), covers(found, name)));
    }
    return kinds;
  }

  /** If names are too similar for a model, or have no letter, they are numbered. */
  private static Map<String, PhaseKind> numbered(Set<String> names, Map<String, PhaseKind> found) {
    Map<String, PhaseKind> kinds = new LinkedHashMap<>();
    for (String name : names) {
      int number = kinds.size() + 1;
      kinds.put(
          name,
          PhaseKind.of(
              "section-" + number, Text.en(number + ". " + shortened(name)), covers(found, name)));
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

  private static Optional<PhaseModel> model(Map<String, PhaseKind> kinds) {
    PhaseModelBuilder model = PhaseModel.builder(OWN_ID, OWN);
    kinds.values().forEach(model::phase);
    try {
      return Optional.of(model.build());
    } catch (IllegalArgumentException unclear) {
      return Optional.empty();
    }
  }

  String explanation(Locale locale) {
    Map<String, Object> values = new HashMap<>();
    values.put("count", kinds.size());
    values.put("known", known.size());
    if (asked == null) {
      return NONE.get(locale);
    }
    values.put("model", asked);
    Text text = asked.equals(model) ? FITS : known.isEmpty() ? NONE_OF_THESE : MADE;
    return text.get(locale, values);
  }
}
