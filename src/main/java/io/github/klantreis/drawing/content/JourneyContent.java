package io.github.klantreis.drawing.content;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.EmbeddedPicture;
import io.github.klantreis.part.Picture;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Extent;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The content of one journey on the map: columns, customers, and the findings and changes of its
 * elements.
 */
public final class JourneyContent {
  /** The key of the journey itself. */
  public static final String JOURNEY = "j";

  private static final Text ONLY = Text.en("only {names}").nl("alleen {names}");
  private static final Text CUSTOMER = Text.en("{Person}").nl("{Person}");

  public final Journey journey;

  /** Distinguishes the journey from the one beside it; empty if it is alone. */
  public final String sideName;

  public final ImmutableList<NumberedFinding> findings;

  /** Starts all keys, so that two journeys fit on one map. */
  public final String keyPrefix;

  /** The same view of the journey with which this one is compared. */
  public final Optional<PersonaView> before;

  /** What customers did, if that is known. */
  public final Optional<ObservedPhrases> observed;

  public final ImmutableList<MapCustomer> customers;
  public final ImmutableList<MapColumn> columns;

  /** Whose view it is. */
  final PersonaView view;

  /** What depends on whose journey it is. */
  final JourneyWords labels;

  /** What actions are called: they are marketing only where something is sold. */
  public final Text actions;

  /** Where the journey divides. */
  public final ImmutableList<MapBranching> branchings;

  private final ImmutableMap<String, String> keys;
  private final ImmutableListMultimap<String, NumberedFinding> findingsByKey;
  private final ImmutableMap<String, ChangeKind> changes;

  /** Found as they are needed, as checking an image takes a while. */
  private final Map<Picture, Optional<EmbeddedPicture>> images = new HashMap<>();

  JourneyContent(
      MapInput input,
      MapSide side,
      PersonaView view,
      List<NumberedFinding> findings,
      MapWords words) {
    this.journey = input.journey();
    this.sideName = side.name();
    this.before = side.before();
    this.observed =
        Optional.ofNullable(input.statistics())
            .map(counted -> ObservedPhrases.of(counted, journey, view.personas, words));
    this.keyPrefix = side.keyPrefix();
    this.labels = JourneyWords.of(journey);
    this.actions = this.labels.isSelling() ? Labels.ACTIONS : Labels.ACTIONS_WITHOUT_SALE;
    this.view = view;
    this.customers = customers(journey, view, words);
    this.columns = columns(journey, view);
    this.branchings = MapBranching.of(columns, view);
    this.keys = keys();
    ImmutableListMultimap.Builder<String, NumberedFinding> found = ImmutableListMultimap.builder();
    Set<Integer> drawn = new HashSet<>();
    for (NumberedFinding finding : findings) {
      if (finding.group().extent() != Extent.ALL) {
        found.put(keyOf(finding.finding().path()), finding);
      } else if (drawn.add(finding.number())) {
        found.put(keyOf(finding.group().path()), finding); // once, not at each place
      }
    }
    this.findings = ImmutableList.copyOf(findings);
    this.findingsByKey = found.build();
    this.changes = changes(side.changes());
  }

  /**
   * Returns the content of a journey as seen by all its personas, without findings and
   * observations.
   */
  public static JourneyContent whole(Journey journey, MapWords words) {
    PersonaView view = new PersonaView(journey, List.of());
    return new JourneyContent(MapInput.of(journey), MapSide.ALONE, view, List.of(), words);
  }

  private static ImmutableList<MapCustomer> customers(
      Journey journey, PersonaView view, MapWords words) {
    ImmutableList.Builder<MapCustomer> customers = ImmutableList.builder();
    int index = 0;
    for (Persona persona : journey.personas()) {
      if (view.isSeen(persona)) {
        customers.add(MapCustomer.of(persona, index, view));
      }
      index++;
    }
    if (index == 0) {
      customers.add(MapCustomer.any(words.of(CUSTOMER)));
    }
    return customers.build();
  }

  private static ImmutableList<MapColumn> columns(Journey journey, PersonaView view) {
    ImmutableList.Builder<MapColumn> columns = ImmutableList.builder();
    int index = 0;
    int phaseIndex = 0;
    for (Phase phase : journey.phases()) {
      int before = index;
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (view.isSeen(touchpoint)) {
          columns.add(new MapColumn(index++, before, phaseIndex, phase, Optional.of(touchpoint)));
        }
      }
      if (index == before) {
        columns.add(new MapColumn(index++, before, phaseIndex, phase, Optional.empty()));
      }
      phaseIndex++;
    }
    return columns.build();
  }

  /** Returns short keys by position, as ids may contain characters that a URI fragment may not. */
  private ImmutableMap<String, String> keys() {
    Map<String, String> made = new LinkedHashMap<>();
    for (int i = 0; i < journey.phases().size(); i++) {
      made.put(
          ElementKind.PHASE.id() + " " + journey.phases().get(i).id(), keyPrefix + "p" + (i + 1));
    }
    for (MapColumn column : columns) {
      column
          .touchpoint()
          .ifPresent(
              touchpoint ->
                  made.put(
                      ElementKind.TOUCHPOINT.id() + " " + touchpoint.id(),
                      keyPrefix + "t" + (column.index() + 1)));
    }
    for (int i = 0; i < journey.loyaltyLoops().size(); i++) {
      made.put(
          ElementKind.LOYALTY_LOOP.id() + " " + journey.loyaltyLoops().get(i).id(),
          keyPrefix + "l" + (i + 1));
    }
    for (MapCustomer customer : customers) {
      customer
          .persona()
          .ifPresent(
              persona ->
                  made.put(
                      ElementKind.PERSONA.id() + " " + persona.id(),
                      keyPrefix + "c" + (customer.index() + 1)));
    }
    return ImmutableMap.copyOf(made);
  }

  /** Returns the key of the innermost element of a path that is drawn. */
  public String keyOf(ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      String key = keys.get(steps.get(i).kind().id() + " " + steps.get(i).id());
      if (key != null) {
        return key;
      }
    }
    return keyPrefix + JOURNEY;
  }

  public String keyOf(ElementKind kind, String id) {
    return keys.getOrDefault(kind.id() + " " + id, keyPrefix + JOURNEY);
  }

  public String key(Phase phase) {
    return keyOf(ElementKind.PHASE, phase.id());
  }

  public String key(Touchpoint touchpoint) {
    return keyOf(ElementKind.TOUCHPOINT, touchpoint.id());
  }

  /** Returns those notes of an element that concern any customer who is drawn. */
  public <N extends Note> List<N> seen(List<N> notes) {
    return notes.stream().filter(note -> view.isSeen(note)).toList();
  }

  /** Returns whom of the customers that are drawn a note concerns; empty if all of them. */
  public String whose(Note note, MapWords words) {
    return whose(
        note, customers.stream().flatMap(customer -> customer.persona().stream()).toList(), words);
  }

  /** Returns whom of some personas a note concerns; empty if all of them. */
  static String whose(Note note, List<Persona> personas, MapWords words) {
    List<String> names =
        personas.stream()
            .filter(persona -> note.concerns(persona.id()))
            .map(Persona::name)
            .toList();
    return names.size() == personas.size()
        ? ""
        : words.of(ONLY, Map.of("names", words.list(names)));
  }

  /**
   * Returns the numbers, from 1, of the customers that a touchpoint concerns; empty if it concerns
   * all that are drawn.
   */
  public List<Integer> audience(Touchpoint touchpoint) {
    Reading reading = journey.phaseOf(touchpoint.id()).orElseThrow().reading(touchpoint);
    if (customers.size() < 2) {
      return List.of();
    }
    List<Integer> audience = new ArrayList<>();
    for (MapCustomer customer : customers) {
      if (customer.isAt(reading)) {
        audience.add(customer.index() + 1);
      }
    }
    return audience.size() == customers.size() ? List.of() : audience;
  }

  /** Returns the CSS class by which a page fades touchpoints that concern no visible persona. */
  public String audienceClass(Touchpoint touchpoint) {
    List<Integer> audience = audience(touchpoint);
    return audience.isEmpty() ? "" : "only-" + Joiner.on('-').join(audience);
  }

  /**
   * Returns what stands beside the name of the journey: which of two it is, where neither name nor
   * state tells them apart, and its state.
   */
  public List<String> marks(MapWords words) {
    boolean isNamedByItsPlace =
        !sideName.isEmpty()
            && !sideName.equals(journey.name())
            && !sideName.equals(words.of(journey.state()));
    List<String> marks = new ArrayList<>();
    if (isNamedByItsPlace) {
      marks.add(sideName);
    }
    journey.state().map(words::of).ifPresent(marks::add);
    return marks;
  }

  public List<NumberedFinding> findingsAt(String key) {
    return findingsByKey.get(key);
  }

  private ImmutableMap<String, ChangeKind> changes(Collection<JourneyChange> all) {
    Map<String, ChangeKind> kinds = new LinkedHashMap<>();
    Set<String> elements = new HashSet<>(keys.values());
    for (JourneyChange change : all) {
      String key = keyOf(change.path());
      // An added action is a change of its touchpoint.
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

  /** Returns the image of a picture, if the picture has it itself. */
  public Optional<EmbeddedPicture> imageOf(Picture picture) {
    return images.computeIfAbsent(picture, Picture::embedded);
  }

  /** Returns the name of a participant, in the words of the map where it is a side. */
  public String nameOf(Participant participant, MapWords words) {
    return participant instanceof Side side
        ? words.of(labels.label(side))
        : journey.nameOf(participant, words.locale);
  }

  /** Returns the name of the innermost element of a path that is drawn. */
  public String nameOf(ElementPath path, MapWords words) {
    ElementPath drawn = path.element();
    while (!isDrawn(drawn)) {
      drawn = drawn.parent().orElseThrow();
    }
    return words.called(journey.element(drawn).orElseThrow());
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

  public Optional<ChangeKind> changeAt(String key) {
    return Optional.ofNullable(changes.get(key));
  }

  /** Whether any touchpoint or phase has something. */
  public boolean any(Predicate<ExperienceElement> wanted) {
    for (Phase phase : journey.phases()) {
      if (wanted.test(phase)) {
        return true;
      }
    }
    for (MapColumn column : columns) {
      if (wanted.test(column.element())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody feels something somewhere, planned or measured. */
  public boolean hasEmotions() {
    return any(
        element ->
            customers.stream()
                .anyMatch(
                    customer ->
                        customer.emotionOf(element).isPresent()
                            || customer.measuredOf(element).isPresent()));
  }

  /** Whether advocates make others aware, and the journey has the phases in which they do. */
  public boolean feedsAwareness() {
    return journey.advocacyFeedsAwareness()
        && !journey.phases(CanonicalPhase.ADVOCACY).isEmpty()
        && !journey.phases(CanonicalPhase.AWARENESS).isEmpty();
  }

  /**
   * Whether the phase model alone says that advocates make others aware: nobody in the journey
   * recommends anything.
   */
  public boolean isFedByModelAlone() {
    return journey.phaseModel().advocacyFeedsAwareness()
        && journey.phases(CanonicalPhase.ADVOCACY).stream()
            .flatMap(phase -> phase.touchpoints().stream())
            .allMatch(touchpoint -> touchpoint.advocacy().isEmpty());
  }

  /** Returns the names of the phases that a loop skips: the journey's own, else the model's. */
  public List<String> skipped(LoyaltyLoop loop, MapWords words) {
    List<String> names = new ArrayList<>();
    for (PhaseKind kind : journey.skippedBy(loop)) {
      names.add(
          journey.phases().stream()
              .filter(phase -> phase.kind().equals(kind))
              .findFirst()
              .map(phase -> words.nameOf(phase))
              .orElseGet(() -> words.of(kind)));
    }
    return names;
  }
}
