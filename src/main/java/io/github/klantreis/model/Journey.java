package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Side;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A customer journey: the whole experience of prospects and customers with a company, over time and
 * across channels, seen from the perspective of an individual. It consists of a heading (name,
 * goal, personas, evidence …), phases with touchpoints, and loyalty loops.
 *
 * <p>Built by {@link #builder}, changed by {@link #withTouchpoint}, {@link #edit} and {@link
 * #toBuilder}; each returns a new journey that shares all unchanged objects with this one. The
 * structure of every journey has been checked: ids are unique, references resolve, and phases
 * belong to the declared phase model. Validators judge the content.
 *
 * <p>Immutable, equal by value (the hash is computed once) and thread-safe.
 */
public final class Journey extends Marked implements JourneyHeading, NotedElement {
  /** From so many phases on, an index finds the phase of a touchpoint; fewer are looked through. */
  private static final int MANY_PHASES = 64;

  private final JourneyHeading heading;
  private final Notes notes;
  private final ImmutableList<Phase> phases;
  private final ImmutableList<LoyaltyLoop> loyaltyLoops;
  // Racy on purpose, as in String: every thread computes the same value.
  private int hash;
  private @Nullable ImmutableMap<String, ImmutableList<Touchpoint>> previous;
  private @Nullable NoteLinks links;
  private @Nullable ImmutableMap<String, Phase> phasesOfTouchpoints;

  Journey(
      JourneyHeading heading,
      Notes notes,
      ImmutableList<Phase> phases,
      ImmutableList<LoyaltyLoop> loyaltyLoops) {
    this.heading = heading;
    this.notes = notes;
    this.phases = phases;
    this.loyaltyLoops = loyaltyLoops;
  }

  /**
   * Returns a builder of a journey.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, such as "Buying solar panels"
   * @return a new builder
   */
  public static JourneyBuilder builder(String id, String name) {
    return new JourneyBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * Returns this journey without its notes, phases and loops.
   *
   * @return the heading; it stays the same object as long as only notes, phases or loops are
   *     changed
   */
  public JourneyHeading heading() {
    return heading;
  }

  /**
   * Returns the phases.
   *
   * @return the phases in the order of the journey, unmodifiable
   */
  public List<Phase> phases() {
    return phases;
  }

  /**
   * Returns the loyalty loops.
   *
   * @return the loops in order, unmodifiable
   */
  public List<LoyaltyLoop> loyaltyLoops() {
    return loyaltyLoops;
  }

  /**
   * Returns the phase with an id.
   *
   * @param id any text
   * @return the phase, or empty when there is none with that id
   */
  public Optional<Phase> phase(String id) {
    int position = phasePosition(id);
    return position < 0 ? Optional.empty() : Optional.of(phases.get(position));
  }

  /**
   * Returns the phases that overlap a kind of any phase model. For {@link CanonicalPhase#PURCHASE},
   * a journey that follows the McKinsey model of 2015 returns its phase Buy.
   *
   * @param kind the kind
   * @return the phases in order, unmodifiable; empty if there is no such phase
   */
  public List<Phase> phases(PhaseKind kind) {
    requireNonNull(kind, "kind");
    return phases.stream()
        .filter(phase -> phase.kind().overlaps(kind))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the touchpoint with an id.
   *
   * @param id any text
   * @return the touchpoint, or empty when there is none with that id
   */
  public Optional<Touchpoint> touchpoint(String id) {
    return phaseOf(requireNonNull(id, "id")).flatMap(phase -> phase.touchpoint(id));
  }

  /**
   * Returns the phase of a touchpoint.
   *
   * @param touchpointId any text
   * @return the phase, or empty when there is no touchpoint with that id
   */
  public Optional<Phase> phaseOf(String touchpointId) {
    requireNonNull(touchpointId, "touchpointId");
    if (phases.size() >= MANY_PHASES) {
      return Optional.ofNullable(phasesOfTouchpoints().get(touchpointId));
    }
    for (Phase phase : phases) {
      if (phase.positionOf(touchpointId) >= 0) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }

  private ImmutableMap<String, Phase> phasesOfTouchpoints() {
    ImmutableMap<String, Phase> known = phasesOfTouchpoints;
    if (known == null) {
      ImmutableMap.Builder<String, Phase> all = ImmutableMap.builder();
      // Of touchpoints with the same id, which are refused, the first counts, as with few phases.
      for (Phase phase : phases.reverse()) {
        phase.touchpoints().forEach(touchpoint -> all.put(touchpoint.id(), phase));
      }
      known = all.buildKeepingLast();
      phasesOfTouchpoints = known;
    }
    return known;
  }

  /**
   * Returns the touchpoints that can come next after a touchpoint.
   *
   * <ul>
   *   <li>Outside branches, it is the following touchpoint. The last one of a phase is followed by
   *       the first one of the next phase that has any.
   *   <li>Before a branching, it is the first touchpoint of each branch. A branch of a choice
   *       without touchpoints leads straight to the join: to what follows behind the branching. A
   *       branch without touchpoints of what goes on side by side leads nowhere, as all the other
   *       branches come first.
   *   <li>In a branch, it is the following touchpoint of the branch, and at its end the join. If
   *       another branching follows, that is the first touchpoint of each of its branches.
   *   <li>A branch with which the {@linkplain Branch#endsJourney() journey ends} has no join:
   *       nothing follows its last touchpoint, and one without touchpoints leads nowhere.
   *   <li>A {@linkplain Touchpoint#nextSteps() way} with a condition is added to these; one without
   *       a condition takes their place.
   * </ul>
   *
   * <p>Loyalty loops lead to phases and are not included; see {@link #transitionsFrom(String)}.
   *
   * @param touchpointId the id of a touchpoint
   * @return the touchpoints, unmodifiable: those that follow in the order of the journey, then
   *     those of the ways from it; empty at an end of the journey
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public List<Touchpoint> next(String touchpointId) {
    for (int i = 0; i < phases.size(); i++) {
      int position = phases.get(i).positionOf(touchpointId);
      if (position >= 0) {
        return Order.next(this, i, position);
      }
    }
    throw noTouchpoint(touchpointId);
  }

  /**
   * Returns the touchpoints after which a touchpoint can come next: those for which {@link #next}
   * has it.
   *
   * @param touchpointId the id of a touchpoint
   * @return the touchpoints in the order of the journey, unmodifiable; empty at a beginning of the
   *     journey
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public List<Touchpoint> previous(String touchpointId) {
    ImmutableMap<String, ImmutableList<Touchpoint>> known = previous;
    if (known == null) {
      known = Order.previous(this);
      previous = known;
    }
    ImmutableList<Touchpoint> before = known.get(requireNonNull(touchpointId, "touchpointId"));
    if (before == null && phaseOf(touchpointId).isEmpty()) {
      throw noTouchpoint(touchpointId);
    }
    return before == null ? ImmutableList.of() : before;
  }

  /**
   * Whether the journey can end after a touchpoint: nothing follows in the order of the journey, or
   * it ends with the branch that the touchpoint is in, or with one without touchpoints of a choice
   * that follows. Drop-off points are not meant: there, customers leave who could go on.
   *
   * @param touchpointId the id of a touchpoint
   * @return true if the journey can end there; false where a way without a condition leads on
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public boolean canEndAfter(String touchpointId) {
    for (int i = 0; i < phases.size(); i++) {
      int position = phases.get(i).positionOf(touchpointId);
      if (position >= 0) {
        return Order.canEnd(this, i, position);
      }
    }
    throw noTouchpoint(touchpointId);
  }

  private IllegalArgumentException noTouchpoint(String id) {
    return new IllegalArgumentException(
        Elements.unknown(ElementKind.TOUCHPOINT, id, touchpoints().toList()).get(Listing.ENGLISH));
  }

  /**
   * Returns the branch that a touchpoint is in.
   *
   * @param touchpointId any text
   * @return the path of the branch in the {@linkplain #phaseOf phase of the touchpoint}, or empty
   *     when the touchpoint is in no branch or does not exist
   */
  public Optional<BranchPath> branchOf(String touchpointId) {
    return phaseOf(touchpointId).flatMap(phase -> phase.branchOf(touchpointId));
  }

  /**
   * Returns the loyalty loop with an id.
   *
   * @param id any text
   * @return the loop, or empty when there is none with that id
   */
  public Optional<LoyaltyLoop> loyaltyLoop(String id) {
    requireNonNull(id, "id");
    return loyaltyLoops.stream().filter(loop -> loop.id().equals(id)).findFirst();
  }

  private NoteLinks links() {
    NoteLinks known = links;
    if (known == null) {
      known = new NoteLinks(this);
      links = known;
    }
    return known;
  }

  /**
   * Returns the pain point with a given id, wherever it is: on the journey, a phase or a
   * touchpoint.
   *
   * @param id any text
   * @return the pain point, or empty if none was given that id
   */
  public Optional<PainPoint> painPoint(String id) {
    requireNonNull(id, "id");
    return links().find(ElementKind.PAIN_POINT, id).map(PainPoint.class::cast);
  }

  /**
   * Returns the opportunity with a given id, wherever it is: on the journey, a phase or a
   * touchpoint.
   *
   * @param id any text
   * @return the opportunity, or empty if none was given that id
   */
  public Optional<Opportunity> opportunity(String id) {
    requireNonNull(id, "id");
    return links().find(ElementKind.OPPORTUNITY, id).map(Opportunity.class::cast);
  }

  /**
   * Returns the solution with a given id, wherever it is: on the journey, a phase or a touchpoint.
   *
   * @param id any text
   * @return the solution, or empty if none was given that id
   */
  public Optional<Solution> solution(String id) {
    requireNonNull(id, "id");
    return links().find(ElementKind.SOLUTION, id).map(Solution.class::cast);
  }

  /**
   * Returns the idea with a given id, wherever it is: on the journey, a phase or a touchpoint.
   *
   * @param id any text
   * @return the idea, or empty if none was given that id
   */
  public Optional<Idea> idea(String id) {
    requireNonNull(id, "id");
    return links().find(ElementKind.IDEA, id).map(Idea.class::cast);
  }

  /**
   * Returns how far a pain point is, which follows from the opportunities that address it, leaving
   * out dismissed ones.
   *
   * @param painPoint a pain point of this journey
   * @return open if no opportunity addresses it, or none of them is planned yet; done if all are
   *     done; in progress if one is in progress or done; planned if one is planned; dismissed if
   *     all are dismissed
   */
  public Progress progressOf(PainPoint painPoint) {
    return links().progressOf(requireNonNull(painPoint, "painPoint"));
  }

  /**
   * Returns how far an opportunity is.
   *
   * @param opportunity an opportunity of this journey
   * @return its own progress, or else what follows from the solutions that realise it, in the same
   *     way as for pain points
   */
  public Progress progressOf(Opportunity opportunity) {
    return links().progressOf(requireNonNull(opportunity, "opportunity"));
  }

  /**
   * Returns all touchpoints.
   *
   * @return the touchpoints in the order of the journey
   */
  public Stream<Touchpoint> touchpoints() {
    return phases.stream().flatMap(phase -> phase.touchpoints().stream());
  }

  /**
   * Returns the touchpoints to which a persona comes: those that concern it, by themselves or by
   * their branch, and those that name no persona. The latter only as long as the journey has not
   * ended for it: behind a choice whose branches for it all {@linkplain Branch#endsJourney() end}
   * the journey, a persona is again where a touchpoint or branch names it, or where a way leads
   * from what it comes to, or a loyalty loop from a phase that it comes through.
   *
   * @param personaId the id of a persona; one that this journey does not have comes to what names
   *     nobody
   * @return the touchpoints in the order of the journey, unmodifiable
   */
  public List<Touchpoint> touchpointsOf(String personaId) {
    return Order.of(this, requireNonNull(personaId, "personaId"));
  }

  /**
   * Returns the touchpoints of a moment, such as {@link Moment#DECISION}.
   *
   * @param moment the moment
   * @return the touchpoints in the order of the journey, unmodifiable
   */
  public List<Touchpoint> touchpoints(Moment moment) {
    requireNonNull(moment, "moment");
    return touchpoints()
        .filter(touchpoint -> touchpoint.hasMoment(moment))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the element at a path.
   *
   * @param path the path; an attribute at its end is ignored
   * @return the element, or empty when there is none
   */
  public Optional<JourneyElement> element(ElementPath path) {
    return Elements.find(this, requireNonNull(path, "path"));
  }

  /**
   * Returns the path of a touchpoint.
   *
   * @param touchpointId any text
   * @return the path, or empty when there is no touchpoint with that id
   */
  public Optional<ElementPath> pathOf(String touchpointId) {
    return phaseOf(touchpointId).map(phase -> ElementPath.touchpoint(phase.id(), touchpointId));
  }

  /**
   * Returns all elements: the journey, its personas, actors and notes, each phase followed by its
   * notes and touchpoints and each of these by its notes and actions, then the loyalty loops.
   *
   * @return the elements with their places, in that order; a lazy stream
   */
  public Stream<Located<JourneyElement>> walk() {
    return walk(JourneyElement.class);
  }

  /**
   * Returns all elements of a type, in the order of {@link #walk()}.
   *
   * @param type the type, such as {@code Touchpoint.class}; a supertype includes all its subtypes
   * @param <E> the type
   * @return the elements with their places; a lazy stream
   */
  public <E extends JourneyElement> Stream<Located<E>> walk(Class<E> type) {
    return Elements.walk(this, requireNonNull(type, "type"));
  }

  /**
   * Returns the kinds of the phases that a loyalty loop lets a returning customer skip: those
   * before the phase that the loop enters.
   *
   * @param loop a loop of this journey
   * @return the kinds in the order of the phases, without duplicates, unmodifiable
   * @throws IllegalArgumentException if this journey does not have the phase that the loop enters
   */
  public List<PhaseKind> skippedBy(LoyaltyLoop loop) {
    return Ways.skipped(this, requireNonNull(loop, "loop")).stream()
        .map(PhaseHeading::kind)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the transitions out of the phases that overlap a kind.
   *
   * @param kind a kind of any phase model
   * @return the transitions in the order of the phases, unmodifiable; for each phase: forward, then
   *     its loyalty loops, each followed by shopping around again if it is a loop of passive
   *     loyalists, then dropping off if the phase has a drop-off point
   */
  public List<Transition> transitionsFrom(PhaseKind kind) {
    return phases(kind).stream()
        .flatMap(phase -> Ways.from(this, phase).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the transitions out of one phase, in the order of {@link #transitionsFrom(PhaseKind)}.
   *
   * @param phaseId the id of a phase
   * @return the transitions, unmodifiable
   * @throws IllegalArgumentException if there is no phase with that id
   */
  public List<Transition> transitionsFrom(String phaseId) {
    return Ways.from(
        this,
        phase(phaseId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Elements.unknown(ElementKind.PHASE, phaseId, phases)
                            .get(Listing.ENGLISH))));
  }

  /**
   * Returns the routes to a purchase: one from the first phase to the first phase of buying, or to
   * the last phase if there is none or nothing {@linkplain #isSelling() is sold}, as to students;
   * and a round for each loyalty loop and for each shopping around again. A journey without loops
   * has only the first route.
   *
   * <p>The routes with which observed customers are compared are longer: they lead through the
   * whole journey, also through what comes after the purchase.
   *
   * @return the routes in that order, unmodifiable; empty for a journey without phases
   */
  public List<Route> routes() {
    return Ways.routes(this);
  }

  /**
   * Returns the hand-overs: where the customer deals with one actor and then with another.
   *
   * <p>The customer deals with the initiator or receiver that is of the organisation or a partner,
   * unless neither of the two is on the side of the customer: then these two deal with each other.
   * Whoever is {@linkplain Side#OTHER somebody else} hands nothing over. From each touchpoint at
   * which that is an actor, every way is followed (the order of the journey and the next steps,
   * which take its place if they have no condition) to the first touchpoint that concerns some of
   * the same personas and at which the customer deals with anybody. If that is another actor, it is
   * a hand-over. A side in place of an actor ends the way without one, as nobody in particular
   * cannot be told from another.
   *
   * @return the hand-overs by their first touchpoints, in the order of the journey, unmodifiable
   */
  public List<HandOver> handOvers() {
    return Participation.handOvers(this);
  }

  /**
   * Returns this journey with one touchpoint changed. All other elements are shared, and only the
   * changed one is checked.
   *
   * @param id the touchpoint's id
   * @param change applies the changes to a builder
   * @return the changed copy; this journey itself if nothing changed
   * @throws IllegalArgumentException if there is no touchpoint with that id
   * @throws InvalidJourneyException if the structure became invalid; the exception has all problems
   */
  public Journey withTouchpoint(String id, Consumer<TouchpointBuilder> change) {
    requireNonNull(change, "change");
    return edit(edit -> edit.touchpoint(id, change));
  }

  /**
   * Returns this journey with one phase changed; all unchanged objects are shared.
   *
   * @param id the phase's id
   * @param change applies the changes to a builder
   * @return the changed copy; this journey itself if nothing changed
   * @throws IllegalArgumentException if there is no phase with that id
   * @throws InvalidJourneyException if the structure became invalid; the exception has all problems
   */
  public Journey withPhase(String id, Consumer<PhaseBuilder> change) {
    requireNonNull(change, "change");
    return edit(edit -> edit.phase(id, change));
  }

  /**
   * Returns this journey after a batch of edits. The structure is checked once, after the last
   * edit, because intermediate states may be invalid: a persona may be removed before the
   * references to it.
   *
   * @param edits applies the edits to an editor
   * @return the changed copy; this journey itself if nothing changed
   * @throws IllegalArgumentException if an edit refers to an element or place that does not exist
   * @throws InvalidJourneyException if the structure became invalid; the exception has all problems
   */
  public Journey edit(Consumer<JourneyEditor> edits) {
    requireNonNull(edits, "edits");
    JourneyEditor editor = new JourneyEditor(this);
    edits.accept(editor);
    return editor.apply();
  }

  /**
   * Returns a builder that starts from this journey.
   *
   * @return a new builder
   */
  public JourneyBuilder toBuilder() {
    return new JourneyBuilder(this);
  }

  /**
   * Returns a builder of a copy of this journey under another id. Where this journey, one of its
   * phases or touchpoints leads to this journey, the copy leads to itself; ids within a journey are
   * its own, and stay.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  public JourneyBuilder toBuilder(String id) {
    return Copies.builder(this, requireNonNull(id, "id"));
  }

  @Override
  public List<? extends JourneyElement> children(ElementKind kind) {
    requireNonNull(kind, "kind");
    return switch (kind) {
      case PHASE -> phases;
      case LOYALTY_LOOP -> loyaltyLoops;
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA -> notes.ofKind(kind);
      case JOURNEY, PERSONA, ACTOR, TOUCHPOINT, ACTION -> heading.children(kind);
    };
  }

  Notes notes() {
    return notes;
  }

  ImmutableList<Phase> phaseList() {
    return phases;
  }

  int phasePosition(String id) {
    requireNonNull(id, "id");
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String id() {
    return heading.id();
  }

  @Override
  public String name() {
    return heading.name();
  }

  @Override
  public Optional<String> description() {
    return heading.description();
  }

  @Override
  public Optional<String> version() {
    return heading.version();
  }

  @Override
  public People people() {
    return heading.people();
  }

  @Override
  public JourneyScope scope() {
    return heading.scope();
  }

  @Override
  public Optional<Lifecycle> lifecycle() {
    return heading.lifecycle();
  }

  /**
   * Whether something is sold in this journey: it has a {@linkplain #market() market}, or a phase
   * in which {@linkplain People#isBuying() people who buy} purchase. A phase of buying alone is no
   * sale: employees who choose their benefits pass one, too.
   *
   * @return true if something is sold
   */
  public boolean isSelling() {
    return market().isPresent()
        || (people().isBuying()
            && phases().stream().anyMatch(phase -> phase.kind().covers(CanonicalPhase.PURCHASE)));
  }

  /**
   * Returns the name of a participant.
   *
   * @param participant a participant of this journey, such as {@link Touchpoint#initiator()}
   * @param locale the language of the labels of sides
   * @return the name of the persona or actor, or the {@linkplain Side#labelFor label of a side},
   *     such as "patient" for {@link Side#CUSTOMER}
   * @throws IllegalArgumentException if it names no persona or actor of this journey
   */
  public String nameOf(Participant participant, Locale locale) {
    return participant instanceof Side side
        ? side.labelFor(people(), isSelling()).get(locale)
        : Elements.participant(this, participant).nameIn(locale);
  }

  @Override
  public Optional<Market> market() {
    return heading.market();
  }

  @Override
  public Optional<Offering> offering() {
    return heading.offering();
  }

  @Override
  public Optional<JourneyState> state() {
    return heading.state();
  }

  @Override
  public PhaseModel phaseModel() {
    return heading.phaseModel();
  }

  @Override
  public Optional<String> goal() {
    return heading.goal();
  }

  @Override
  public List<String> customerGoals() {
    return heading.customerGoals();
  }

  @Override
  public List<String> successCriteria() {
    return heading.successCriteria();
  }

  @Override
  public Optional<TimeInterval> horizon() {
    return heading.horizon();
  }

  @Override
  public Optional<TimeSpan> bridgingPeriod() {
    return heading.bridgingPeriod();
  }

  @Override
  public Optional<FormOfAddress> formOfAddress() {
    return heading.formOfAddress();
  }

  @Override
  public Optional<String> toneOfVoice() {
    return heading.toneOfVoice();
  }

  @Override
  public Optional<Locale> language() {
    return heading.language();
  }

  @Override
  public Optional<Locale> writtenIn() {
    return heading.writtenIn();
  }

  @Override
  public Optional<String> funnel() {
    return heading.funnel();
  }

  @Override
  public boolean advocacyFeedsAwareness() {
    return heading.advocacyFeedsAwareness();
  }

  @Override
  public Optional<Brand> brand() {
    return heading.brand();
  }

  @Override
  public Optional<ConsiderationSet> considerationSet() {
    return heading.considerationSet();
  }

  @Override
  public List<Persona> personas() {
    return heading.personas();
  }

  @Override
  public List<Actor> actors() {
    return heading.actors();
  }

  @Override
  public List<TeamMember> team() {
    return heading.team();
  }

  @Override
  public List<Evidence> evidence() {
    return heading.evidence();
  }

  @Override
  public List<Metric> metrics() {
    return heading.metrics();
  }

  @Override
  public Optional<LocalDate> reviewedOn() {
    return heading.reviewedOn();
  }

  @Override
  public List<String> dimensions() {
    return heading.dimensions();
  }

  @Override
  public List<PainPoint> painPoints() {
    return notes.painPoints();
  }

  @Override
  public List<Opportunity> opportunities() {
    return notes.opportunities();
  }

  @Override
  public List<Solution> solutions() {
    return notes.solutions();
  }

  @Override
  public List<Idea> ideas() {
    return notes.ideas();
  }

  @Override
  public List<AffinityGroup> affinityGroups() {
    return heading.affinityGroups();
  }

  @Override
  public Set<String> sharedWith() {
    return heading.sharedWith();
  }

  @Override
  public List<Lane> lanes() {
    return heading.lanes();
  }

  @Override
  public Set<String> leadsTo() {
    return heading.leadsTo();
  }

  @Override
  public List<Picture> pictures() {
    return heading.pictures();
  }

  @Override
  Marks marks() {
    return ((Marked) heading).marks(); // as all headings are
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Journey that
            && hashCode() == that.hashCode()
            && heading.equals(that.heading)
            && notes.equals(that.notes)
            && phases.equals(that.phases)
            && loyaltyLoops.equals(that.loyaltyLoops));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = heading.hashCode();
      known = 31 * known + notes.hashCode();
      known = 31 * known + phases.hashCode();
      known = 31 * known + loyaltyLoops.hashCode();
      hash = known;
    }
    return known;
  }

  /** Returns the id, the name and the numbers of phases and touchpoints. */
  @Override
  public String toString() {
    return "Journey["
        + id()
        + ", "
        + name()
        + ", "
        + Counted.english(phases.size(), "phase")
        + ", "
        + Counted.english(touchpoints().count(), "touchpoint")
        + "]";
  }
}
