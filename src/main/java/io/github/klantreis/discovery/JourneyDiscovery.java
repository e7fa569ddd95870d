package io.github.klantreis.discovery;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a journey from what customers did: touchpoints in their order, phases, choices, what
 * goes on in any order, where it ends early, ways back, loyalty loops, measured emotions and
 * waiting times.
 *
 * <pre>{@code
 * DiscoveredJourney found =
 *     JourneyDiscovery.of("web-shop", "Web shop").withPurchasesAt("paid").discover(trails);
 * found.journey();                  // a draft, all of it marked as assumed
 * found.toText(Locale.ENGLISH);     // what it rests on, and what was left out
 * }</pre>
 *
 * <p>The proposal is a start for those who know the customers. All that is guessed has evidence of
 * the kind assumption, with the counts on which it rests, and {@link DiscoveredJourney#basis()}
 * says what the phases rest on. Where phases leave no trace in time or order, they are taken from
 * the names of the events, or there is one phase only.
 *
 * <p>The same customers give an equal journey, in whatever order they come. All encounters are held
 * as numbers during the discovery, 13 bytes each.
 *
 * <p>Immutable and thread-safe; the methods return changed copies.
 */
public final class JourneyDiscovery implements NoBean {
  private static final double LEAST_SHARE = 0.05;
  private static final int MOST_TOUCHPOINTS = 40;
  private static final double MOST_GOING_ON = 0.05;

  final String id;
  final String name;
  final People people;
  final PhaseModel model;
  final Map<PhaseKind, List<String>> words;
  final Set<String> ignored;
  final Set<String> purchases;
  final Map<String, String> names;
  final double leastShare;
  final int mostTouchpoints;
  final double mostGoingOn;
  final Locale language;
  final @Nullable Journey map;
  final @Nullable ObservationPlan plan;

  private JourneyDiscovery(Draft draft) {
    id = draft.id;
    name = draft.name;
    people = draft.people;
    model = draft.model;
    words = draft.words;
    ignored = draft.ignored;
    purchases = draft.purchases;
    names = draft.names;
    leastShare = draft.leastShare;
    mostTouchpoints = draft.mostTouchpoints;
    mostGoingOn = draft.mostGoingOn;
    language = draft.language;
    map = draft.map;
    plan = draft.plan;
  }

  /**
   * Returns a discovery with the phases of {@link PhaseModels#SEVEN_PHASES}, in English.
   *
   * @param id the id of the proposed journey: letters, digits and {@code . _ : -}
   * @param name its name, not blank
   * @return the discovery
   */
  public static JourneyDiscovery of(String id, String name) {
    return new JourneyDiscovery(new Draft(requireNonNull(id, "id"), requireNonNull(name, "name")));
  }

  /**
   * Sets whose journey it is. Without it, it is that of customers.
   *
   * @param people the proposed journey's people, for whom its evidence has the words
   * @return the changed discovery
   */
  public JourneyDiscovery withPeople(People people) {
    Draft draft = new Draft(this);
    draft.people = requireNonNull(people, "people");
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets the phase model by which phases are named.
   *
   * @param model the model, with at least one phase
   * @return the changed discovery; words of phases that the model does not have are dropped
   */
  public JourneyDiscovery withPhaseModel(PhaseModel model) {
    Draft draft = new Draft(this);
    draft.model = requireNonNull(model, "model");
    draft.words.keySet().removeIf(kind -> !model.contains(kind));
    return new JourneyDiscovery(draft);
  }

  /**
   * Holds the log against an existing map: events that the plan maps to its touchpoints have the
   * ids and names of those, what the plan ignores is ignored, phases are named by where the map has
   * their touchpoints, and customers buy where the plan says. The order, the phases and all else
   * are still found in the log, so that {@link io.github.klantreis.change.JourneyDiff} between the
   * map and the proposal shows where they differ; what only the map has because not one event is of
   * it, {@link DiscoveredJourney#notInLog()} tells. Sets the map's phase model and people.
   *
   * @param map the journey
   * @param plan says which event is which touchpoint of the journey
   * @return the changed discovery
   */
  public JourneyDiscovery withMap(Journey map, ObservationPlan plan) {
    requireNonNull(map, "map");
    Draft draft = new Draft(withPhaseModel(map.phaseModel()));
    draft.people = map.people();
    draft.map = map;
    draft.plan = requireNonNull(plan, "plan");
    draft.purchases.addAll(plan.purchasesAt());
    return new JourneyDiscovery(draft);
  }

  /**
   * Adds words by which a phase is recognised in the names of events. The words of its name and the
   * usual words of the phases that it covers, in English and Dutch, are recognised anyway. Case
   * does not matter; a word of five letters or more also stands for words that start with it.
   *
   * @param kind one of the phase model's
   * @param words the words, each of letters only
   * @return the changed discovery
   * @throws IllegalArgumentException if the phase is not in the model, or a word has other
   *     characters than letters
   */
  public JourneyDiscovery withWords(PhaseKind kind, String... words) {
    if (!model.contains(requireNonNull(kind, "kind"))) {
      throw new IllegalArgumentException(
          "the phase model " + model.id() + " has no phase " + kind.id());
    }
    List<String> more = new ArrayList<>();
    for (String word : words) {
      List<String> parts = PhaseWords.split(word);
      if (parts.size() != 1 || parts.get(0).length() != word.length()) {
        throw new IllegalArgumentException(
            "a word of the phase " + kind.id() + " consists of letters only, but was: " + word);
      }
      more.add(parts.get(0));
    }
    Draft draft = new Draft(this);
    more.addAll(0, draft.words.getOrDefault(kind, List.of()));
    draft.words.put(kind, List.copyOf(more));
    return new JourneyDiscovery(draft);
  }

  /**
   * Ignores events that are no contact with customers, such as a heartbeat.
   *
   * @param events the log's names of them
   * @return the changed discovery
   */
  public JourneyDiscovery withIgnored(String... events) {
    requireNonNull(events, "events");
    Draft draft = new Draft(this);
    draft.ignored.addAll(Arrays.asList(events));
    return new JourneyDiscovery(draft);
  }

  /**
   * Declares at which events customers buy. Without it, they buy at the last touchpoint of a phase
   * that is recognised by its words as one of buying. Only a way back after a purchase can be a
   * loyalty loop. Where something is sold to the people, these touchpoints have the moment of
   * payment.
   *
   * @param events the log's names of them
   * @return the changed discovery
   */
  public JourneyDiscovery withPurchasesAt(String... events) {
    requireNonNull(events, "events");
    Draft draft = new Draft(this);
    draft.purchases.addAll(Arrays.asList(events));
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets the name of the touchpoint that is made of an event. Without it, the name is the event's,
   * with blanks between its words.
   *
   * @param event the log's name of it
   * @param touchpoint the touchpoint's name, not blank
   * @return the changed discovery
   */
  public JourneyDiscovery withName(String event, String touchpoint) {
    Draft draft = new Draft(this);
    draft.names.put(requireNonNull(event, "event"), requireNonNull(touchpoint, "touchpoint"));
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets which share of the customers must have met an event for it to be a touchpoint, and which
   * share of a phase's customers must take a way back or over a phase. It is 0.05 by default.
   *
   * @param share above 0, at most 1
   * @return the changed discovery
   * @throws IllegalArgumentException if it is out of range
   */
  public JourneyDiscovery withLeastShare(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the least share must be above 0 and at most 1, but was " + share);
    }
    Draft draft = new Draft(this);
    draft.leastShare = share;
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets how many touchpoints the journey may have, those that most customers met. It is 40 by
   * default.
   *
   * @param most from 1 to 200
   * @return the changed discovery
   * @throws IllegalArgumentException if it is out of range
   */
  public JourneyDiscovery withMostTouchpoints(int most) {
    if (most < 1 || most > 200) {
      throw new IllegalArgumentException(
          "the number of touchpoints must be from 1 to 200, but was " + most);
    }
    Draft draft = new Draft(this);
    draft.mostTouchpoints = most;
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets which share of the customers who came to a touchpoint at which the journey ends for them,
   * such as a refusal, may go on all the same. It is 0.05 by default: if more go on, the touchpoint
   * is no ending. Whether they go on is asked of those who came there long enough before the end of
   * the log.
   *
   * @param share from 0 to 0.5; with 0 nobody may go on
   * @return the changed discovery
   * @throws IllegalArgumentException if it is out of range
   */
  public JourneyDiscovery withMostGoingOn(double share) {
    if (!(share >= 0 && share <= 0.5)) {
      throw new IllegalArgumentException(
          "the share that may go on must be from 0 to 0.5, but was " + share);
    }
    Draft draft = new Draft(this);
    draft.mostGoingOn = share;
    return new JourneyDiscovery(draft);
  }

  /**
   * Sets the language of the evidence and of the names that are made.
   *
   * @param language English unless Dutch; the journey says that it is written in it
   * @return the changed discovery
   */
  public JourneyDiscovery withLanguage(Locale language) {
    Draft draft = new Draft(this);
    draft.language = requireNonNull(language, "language");
    return new JourneyDiscovery(draft);
  }

  /**
   * Proposes a journey.
   *
   * @param trails the complete trails of customers, each customer once; read to the end, not closed
   * @return the journey, with what it rests on
   * @throws IllegalArgumentException if no event was met by enough customers, so that there would
   *     be no touchpoint
   */
  public DiscoveredJourney discover(Stream<Trail> trails) {
    return new Proposal(this, EventTable.of(requireNonNull(trails, "trails"), this)).discovered();
  }

  /**
   * Proposes a journey.
   *
   * @param trails the complete trails of customers, each customer once
   * @return the journey, with what it rests on
   * @throws IllegalArgumentException if no event was met by enough customers
   */
  public DiscoveredJourney discover(List<Trail> trails) {
    requireNonNull(trails, "trails");
    return discover(trails.stream());
  }

  /** Whether what happened is no contact: as the discovery says, or the plan of the map. */
  boolean isIgnored(Encounter encounter) {
    return ignored.contains(encounter.event()) || (plan != null && plan.isIgnored(encounter));
  }

  /** Returns the name of what happened: of the map's touchpoint, or else the log's. */
  String nameOf(Encounter encounter) {
    return plan == null
        ? encounter.event()
        : plan.touchpointOf(encounter).orElseGet(encounter::event);
  }

  @Nullable String givenName(String event) {
    String given = names.get(event);
    return given != null || map == null
        ? given
        : map.touchpoint(event).map(Touchpoint::name).orElse(null);
  }

  /** Returns the phase in which the map has a touchpoint. */
  Optional<Phase> phaseOnMap(String event) {
    return map == null ? Optional.empty() : map.phaseOf(event);
  }

  /** Returns the touchpoints of the map that are none of the names of what happened. */
  List<Touchpoint> onMapOnly(Collection<String> happened) {
    Set<String> met = new HashSet<>(happened);
    return map == null
        ? List.of()
        : map.touchpoints().filter(each -> !met.contains(each.id())).toList();
  }

  /** The settings of the next discovery. */
  private static final class Draft {
    final String id;
    final String name;
    People people = People.CUSTOMERS;
    PhaseModel model = PhaseModels.SEVEN_PHASES;
    final Map<PhaseKind, List<String>> words;
    final Set<String> ignored;
    final Set<String> purchases;
    final Map<String, String> names;
    double leastShare = LEAST_SHARE;
    int mostTouchpoints = MOST_TOUCHPOINTS;
    double mostGoingOn = MOST_GOING_ON;
    Locale language = Locale.ENGLISH;
    @Nullable Journey map;
    @Nullable ObservationPlan plan;

    Draft(String id, String name) {
      this.id = id;
      this.name = name;
      words = new LinkedHashMap<>();
      ignored = new TreeSet<>(Collections.emptySet());
      purchases = new TreeSet<>();
      names = new LinkedHashMap<>();
    }

    Draft(JourneyDiscovery before) {
      id = before.id;
      name = before.name;
      people = before.people;
      model = before.model;
      words = new LinkedHashMap<>(before.words);
      ignored = new TreeSet<>(before.ignored);
      purchases = new TreeSet<>(before.purchases);
      names = new LinkedHashMap<>(before.names);
      leastShare = before.leastShare;
      mostTouchpoints = before.mostTouchpoints;
      mostGoingOn = before.mostGoingOn;
      language = before.language;
      map = before.map;
      plan = before.plan;
    }
  }
}
