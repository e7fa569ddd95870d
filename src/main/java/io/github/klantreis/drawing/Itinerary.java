package io.github.klantreis.drawing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ChangeKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyChange;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is drawn of one journey: columns, travellers, and what is said about its elements. */
final class Itinerary {
  /** The key of the journey itself. */
  static final String JOURNEY = "j";

  private static final Text CUSTOMER = Text.en("Customer").nl("Klant");

  final Journey journey;

  /** What it is called beside another journey; empty where it is alone. */
  final String called;

  final ImmutableList<NumberedFinding> findings;

  /** Set before all keys, so that two journeys can stand on one map. */
  final String side;

  /** The journey with which this one is compared. */
  final Optional<Journey> before;

  /** What customers did on it, where that is known. */
  final Optional<Observed> observed;

  final ImmutableList<Traveller> travellers;
  final ImmutableList<Stop> stops;
  private final ImmutableMap<String, String> keys;
  private final ImmutableListMultimap<String, NumberedFinding> findingsByKey;
  private final ImmutableMap<String, ChangeKind> changes;

  Itinerary(
      Subject subject,
      String called,
      Collection<String> personas,
      List<NumberedFinding> findings,
      Collection<JourneyChange> changes,
      Optional<Journey> before,
      Optional<Observed> observed,
      String side,
      MapWords words) {
    this.journey = subject.journey();
    this.called = called;
    this.before = before;
    this.observed = observed;
    this.side = side;
    this.travellers = travellers(journey, personas, words);
    this.stops = stops(journey, personas);
    this.keys = keys();
    ImmutableListMultimap.Builder<String, NumberedFinding> found = ImmutableListMultimap.builder();
    findings.forEach(finding -> found.put(keyOf(finding.finding().path()), finding));
    this.findings = ImmutableList.copyOf(findings);
    this.findingsByKey = found.build();
    this.changes = changes(changes);
  }

  private static ImmutableList<Traveller> travellers(
      Journey journey, Collection<String> personas, MapWords words) {
    ImmutableList.Builder<Traveller> travellers = ImmutableList.builder();
    int index = 0;
    for (Persona persona : journey.personas()) {
      if (personas.isEmpty() || personas.contains(persona.id())) {
        travellers.add(new Traveller(Optional.of(persona), persona.name(), index));
      }
      index++;
    }
    if (index == 0) {
      travellers.add(new Traveller(Optional.empty(), words.of(CUSTOMER), 0));
    }
    return travellers.build();
  }

  private static ImmutableList<Stop> stops(Journey journey, Collection<String> personas) {
    ImmutableList.Builder<Stop> stops = ImmutableList.builder();
    int index = 0;
    int phaseIndex = 0;
    for (Phase phase : journey.phases()) {
      int before = index;
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (personas.isEmpty() || personas.stream().anyMatch(touchpoint::concerns)) {
          stops.add(new Stop(index++, before, phaseIndex, phase, Optional.of(touchpoint)));
        }
      }
      if (index == before) {
        stops.add(new Stop(index++, before, phaseIndex, phase, Optional.empty()));
      }
      phaseIndex++;
    }
    return stops.build();
  }

  /** Short keys by position, as ids may hold what a fragment of an address may not. */
  private ImmutableMap<String, String> keys() {
    Map<String, String> made = new LinkedHashMap<>();
    for (int i = 0; i < journey.phases().size(); i++) {
      made.put(ElementKind.PHASE.id() + " " + journey.phases().get(i).id(), side + "p" + (i + 1));
    }
    for (Stop stop : stops) {
      stop.touchpoint()
          .ifPresent(
              touchpoint ->
                  made.put(
                      ElementKind.TOUCHPOINT.id() + " " + touchpoint.id(),
                      side + "t" + (stop.index() + 1)));
    }
    for (int i = 0; i < journey.loyaltyLoops().size(); i++) {
      made.put(
          ElementKind.LOYALTY_LOOP.id() + " " + journey.loyaltyLoops().get(i).id(),
          side + "l" + (i + 1));
    }
    for (Traveller traveller : travellers) {
      traveller
          .persona()
          .ifPresent(
              persona ->
                  made.put(
                      ElementKind.PERSONA.id() + " " + persona.id(),
                      side + "c" + (traveller.index() + 1)));
    }
    return ImmutableMap.copyOf(made);
  }

  /** The key of the innermost element of a path that is drawn. */
  String keyOf(ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      String key = keys.get(steps.get(i).kind().id() + " " + steps.get(i).id());
      if (key != null) {
        return key;
      }
    }
    return side + JOURNEY;
  }

  String keyOf(ElementKind kind, String id) {
    return keys.getOrDefault(kind.id() + " " + id, side + JOURNEY);
  }

  String key(Phase phase) {
    return keyOf(ElementKind.PHASE, phase.id());
  }

  String key(Touchpoint touchpoint) {
    return keyOf(ElementKind.TOUCHPOINT, touchpoint.id());
  }

  /** Whether an element is drawn. */
  boolean isKeyed(ElementKind kind, String id) {
    return keys.containsKey(kind.id() + " " + id);
  }

  /**
   * The numbers of the travellers that a touchpoint concerns, from 1; none where it concerns all
   * that are drawn.
   */
  List<Integer> audience(Touchpoint touchpoint) {
    if (touchpoint.concernedPersonas().isEmpty() || travellers.size() < 2) {
      return List.of();
    }
    List<Integer> audience = new ArrayList<>();
    for (Traveller traveller : travellers) {
      if (traveller.isAt(touchpoint)) {
        audience.add(traveller.index() + 1);
      }
    }
    return audience.size() == travellers.size() ? List.of() : audience;
  }

  /** The class by which a page makes step back what concerns no persona that it shows. */
  String audienceClass(Touchpoint touchpoint) {
    List<Integer> audience = audience(touchpoint);
    return audience.isEmpty() ? "" : "only-" + Joiner.on('-').join(audience);
  }

  List<NumberedFinding> findingsAt(String key) {
    return findingsByKey.get(key);
  }

  private ImmutableMap<String, ChangeKind> changes(Collection<JourneyChange> all) {
    Map<String, ChangeKind> kinds = new LinkedHashMap<>();
    Set<String> elements = new HashSet<>(keys.values());
    for (JourneyChange change : all) {
      String key = keyOf(change.path());
      // An action that was added changes its touchpoint.
      boolean isWhole =
          change.kind() == ChangeKind.CHANGED
              || change.path().kind() == ElementKind.ACTION
              || !isDrawn(change.path());
      ChangeKind kind = isWhole ? ChangeKind.CHANGED : change.kind();
      if (elements.contains(key)) {
        kinds.merge(key, kind, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    return ImmutableMap.copyOf(kinds);
  }

  /** Whether the element of a path has a key of its own. */
  boolean isDrawn(ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    if (steps.isEmpty()) {
      return true;
    }
    ElementPath.Step last = steps.get(steps.size() - 1);
    return keys.containsKey(last.kind().id() + " " + last.id());
  }

  Optional<ChangeKind> changeAt(String key) {
    return Optional.ofNullable(changes.get(key));
  }

  /** Whether any touchpoint or phase has something. */
  boolean any(Predicate<ExperienceElement> wanted) {
    for (Phase phase : journey.phases()) {
      if (wanted.test(phase)) {
        return true;
      }
    }
    for (Stop stop : stops) {
      if (wanted.test(stop.element())) {
        return true;
      }
    }
    return false;
  }

  /** An itinerary's words of who travels, for tests and titles. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    travellers.forEach(traveller -> names.add(traveller.name()));
    return names;
  }
}
