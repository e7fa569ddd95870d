package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Journey}. Singular adds, plural replaces; an optional value is cleared by its
 * overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by {@link #build()}.
 *
 * <p>By default the phase model is {@link PhaseModels#SEVEN_PHASES}; all else is absent. Not
 * thread-safe.
 *
 * @see Journey
 */
public final class JourneyBuilder extends ElementBuilder<JourneyBuilder> {
  private final @Nullable Journey origin;
  private String name;
  private PhaseModel phaseModel = PhaseModels.SEVEN_PHASES;
  private @Nullable Boolean advocacyFeedsAwareness;
  private @Nullable String description;
  private @Nullable String version;
  private @Nullable Market market;
  private @Nullable Offering offering;
  private @Nullable JourneyState state;
  private @Nullable String goal;
  private Collection<String> customerGoals = ImmutableList.of();
  private Collection<String> successCriteria = ImmutableList.of();
  private @Nullable TimeInterval horizon;
  private @Nullable Period bridgingPeriod;
  private @Nullable FormOfAddress formOfAddress;
  private @Nullable String toneOfVoice;
  private @Nullable Locale language;
  private @Nullable String funnel;
  private @Nullable ConsiderationSet considerationSet;
  Collection<Persona> personas = ImmutableList.of();
  Collection<Stakeholder> stakeholders = ImmutableList.of();
  private Collection<TeamMember> team = ImmutableList.of();
  private Collection<Evidence> evidence = ImmutableList.of();
  private Collection<Metric> metrics = ImmutableList.of();
  private @Nullable LocalDate reviewedOn;
  private Collection<String> dimensions = ImmutableList.of();
  private Collection<String> ideas = ImmutableList.of();
  private Collection<AffinityGroup> affinityGroups = ImmutableList.of();
  private Collection<String> sharedWith = ImmutableList.of();
  private Collection<Lane> lanes = ImmutableList.of();
  private Collection<String> leadsTo = ImmutableList.of();
  private Collection<Picture> pictures = ImmutableList.of();
  Collection<Phase> phases = ImmutableList.of();
  Collection<LoyaltyLoop> loyaltyLoops = ImmutableList.of();
  private final Map<String, LoopEnds> loopEnds = new HashMap<>();

  JourneyBuilder(String id, String name) {
    super(id);
    this.name = requireNonNull(name, "name");
    origin = null;
  }

  JourneyBuilder(Journey value) {
    super(value);
    origin = value;
    name = value.name();
    phaseModel = value.phaseModel();
    advocacyFeedsAwareness = value.advocacyFeedsAwareness();
    description = value.description().orElse(null);
    version = value.version().orElse(null);
    market = value.market().orElse(null);
    offering = value.offering().orElse(null);
    state = value.state().orElse(null);
    goal = value.goal().orElse(null);
    customerGoals = value.customerGoals();
    successCriteria = value.successCriteria();
    horizon = value.horizon().orElse(null);
    bridgingPeriod = value.bridgingPeriod().orElse(null);
    formOfAddress = value.formOfAddress().orElse(null);
    toneOfVoice = value.toneOfVoice().orElse(null);
    language = value.language().orElse(null);
    funnel = value.funnel().orElse(null);
    considerationSet = value.considerationSet().orElse(null);
    personas = value.personas();
    stakeholders = value.stakeholders();
    team = value.team();
    evidence = value.evidence();
    metrics = value.metrics();
    reviewedOn = value.reviewedOn().orElse(null);
    dimensions = value.dimensions();
    ideas = value.ideas();
    affinityGroups = value.affinityGroups();
    sharedWith = value.sharedWith();
    lanes = value.lanes();
    leadsTo = value.leadsTo();
    pictures = value.pictures();
    phases = value.phases();
    loyaltyLoops = value.loyaltyLoops();
  }

  @Override
  JourneyBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.JOURNEY;
  }

  @Override
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    switch (kind) {
      case PERSONA -> personas(ofKind(children));
      case STAKEHOLDER -> stakeholders(ofKind(children));
      case PHASE -> phases(ofKind(children));
      case LOYALTY_LOOP -> loyaltyLoops(ofKind(children));
      case JOURNEY, TOUCHPOINT, ACTION -> super.children(kind, children);
    }
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public JourneyBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets the phase model that the phases' kinds are of.
   *
   * @param phaseModel the model
   * @return this builder
   */
  public JourneyBuilder phaseModel(PhaseModel phaseModel) {
    this.phaseModel = requireNonNull(phaseModel, "phaseModel");
    return this;
  }

  /**
   * Says whether advocates make others aware; without it the phase model says so.
   *
   * @param feeds true if they do
   * @return this builder
   */
  public JourneyBuilder advocacyFeedsAwareness(boolean feeds) {
    advocacyFeedsAwareness = feeds;
    return this;
  }

  /**
   * Sets what it is about in a few sentences.
   *
   * @param description what it is about in a few sentences.
   * @return this builder
   */
  public JourneyBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return this;
  }

  /**
   * Sets or clears what it is about in a few sentences.
   *
   * @param description what it is about in a few sentences, or empty for none
   * @return this builder
   */
  public JourneyBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return this;
  }

  /**
   * Sets which version of the journey this is.
   *
   * @param version which version of the journey this is.
   * @return this builder
   */
  public JourneyBuilder version(String version) {
    this.version = requireNonNull(version, "version");
    return this;
  }

  /**
   * Sets or clears which version of the journey this is.
   *
   * @param version which version of the journey this is, or empty for none
   * @return this builder
   */
  public JourneyBuilder version(Optional<String> version) {
    this.version = requireNonNull(version, "version").orElse(null);
    return this;
  }

  /**
   * Sets B2B or B2C.
   *
   * @param market the market
   * @return this builder
   */
  public JourneyBuilder market(Market market) {
    this.market = requireNonNull(market, "market");
    return this;
  }

  /**
   * Sets or clears B2B or B2C.
   *
   * @param market the market, or empty for none
   * @return this builder
   */
  public JourneyBuilder market(Optional<Market> market) {
    this.market = requireNonNull(market, "market").orElse(null);
    return this;
  }

  /**
   * Sets product or service.
   *
   * @param offering the offering
   * @return this builder
   */
  public JourneyBuilder offering(Offering offering) {
    this.offering = requireNonNull(offering, "offering");
    return this;
  }

  /**
   * Sets or clears product or service.
   *
   * @param offering the offering, or empty for none
   * @return this builder
   */
  public JourneyBuilder offering(Optional<Offering> offering) {
    this.offering = requireNonNull(offering, "offering").orElse(null);
    return this;
  }

  /**
   * Sets whether it shows what is or what is wanted.
   *
   * @param state whether it shows what is or what is wanted.
   * @return this builder
   */
  public JourneyBuilder state(JourneyState state) {
    this.state = requireNonNull(state, "state");
    return this;
  }

  /**
   * Sets or clears whether it shows what is or what is wanted.
   *
   * @param state whether it shows what is or what is wanted, or empty for none
   * @return this builder
   */
  public JourneyBuilder state(Optional<JourneyState> state) {
    this.state = requireNonNull(state, "state").orElse(null);
    return this;
  }

  /**
   * Sets what the company wants with it.
   *
   * @param goal what the company wants with it.
   * @return this builder
   */
  public JourneyBuilder goal(String goal) {
    this.goal = requireNonNull(goal, "goal");
    return this;
  }

  /**
   * Sets or clears what the company wants with it.
   *
   * @param goal what the company wants with it, or empty for none
   * @return this builder
   */
  public JourneyBuilder goal(Optional<String> goal) {
    this.goal = requireNonNull(goal, "goal").orElse(null);
    return this;
  }

  /**
   * Adds what the customer wants with it.
   *
   * @param goal the goal
   * @return this builder
   */
  public JourneyBuilder customerGoal(String goal) {
    customerGoals = Growing.add(customerGoals, goal, "goal");
    return this;
  }

  /**
   * Replaces all goals of the customer.
   *
   * @param customerGoals the new ones, in order
   * @return this builder
   */
  public JourneyBuilder customerGoals(Iterable<? extends String> customerGoals) {
    this.customerGoals = ImmutableList.copyOf(customerGoals);
    return this;
  }

  /**
   * Adds how one can tell that it went well.
   *
   * @param criterion the criterion
   * @return this builder
   */
  public JourneyBuilder successCriterion(String criterion) {
    successCriteria = Growing.add(successCriteria, criterion, "criterion");
    return this;
  }

  /**
   * Replaces all success criteria.
   *
   * @param successCriteria the new ones, in order
   * @return this builder
   */
  public JourneyBuilder successCriteria(Iterable<? extends String> successCriteria) {
    this.successCriteria = ImmutableList.copyOf(successCriteria);
    return this;
  }

  /**
   * Sets how long it lasts.
   *
   * @param horizon the time interval
   * @return this builder
   */
  public JourneyBuilder horizon(TimeInterval horizon) {
    this.horizon = requireNonNull(horizon, "horizon");
    return this;
  }

  /**
   * Sets or clears how long it lasts.
   *
   * @param horizon the time interval, or empty for none
   * @return this builder
   */
  public JourneyBuilder horizon(Optional<TimeInterval> horizon) {
    this.horizon = requireNonNull(horizon, "horizon").orElse(null);
    return this;
  }

  /**
   * Sets the time between purchase and use.
   *
   * @param bridgingPeriod the period, not negative
   * @return this builder
   */
  public JourneyBuilder bridgingPeriod(Period bridgingPeriod) {
    this.bridgingPeriod = requireNonNull(bridgingPeriod, "bridgingPeriod");
    return this;
  }

  /**
   * Sets or clears the time between purchase and use.
   *
   * @param bridgingPeriod the period, not negative, or empty for none
   * @return this builder
   */
  public JourneyBuilder bridgingPeriod(Optional<Period> bridgingPeriod) {
    this.bridgingPeriod = requireNonNull(bridgingPeriod, "bridgingPeriod").orElse(null);
    return this;
  }

  /**
   * Sets how customers are addressed all along.
   *
   * @param formOfAddress how customers are addressed all along.
   * @return this builder
   */
  public JourneyBuilder formOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress");
    return this;
  }

  /**
   * Sets or clears how customers are addressed all along.
   *
   * @param formOfAddress how customers are addressed all along, or empty for none
   * @return this builder
   */
  public JourneyBuilder formOfAddress(Optional<FormOfAddress> formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress").orElse(null);
    return this;
  }

  /**
   * Sets the tone of voice all along.
   *
   * @param toneOfVoice the tone of voice all along.
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(String toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice");
    return this;
  }

  /**
   * Sets or clears the tone of voice all along.
   *
   * @param toneOfVoice the tone of voice all along, or empty for none
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(Optional<String> toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice").orElse(null);
    return this;
  }

  /**
   * Sets the language customers are spoken to in.
   *
   * @param language the language customers are spoken to in.
   * @return this builder
   */
  public JourneyBuilder language(Locale language) {
    this.language = requireNonNull(language, "language");
    return this;
  }

  /**
   * Sets or clears the language customers are spoken to in.
   *
   * @param language the language customers are spoken to in, or empty for none
   * @return this builder
   */
  public JourneyBuilder language(Optional<Locale> language) {
    this.language = requireNonNull(language, "language").orElse(null);
    return this;
  }

  /**
   * Sets the conversion funnel that the journey is coupled to.
   *
   * @param funnel its name or address
   * @return this builder
   */
  public JourneyBuilder funnel(String funnel) {
    this.funnel = requireNonNull(funnel, "funnel");
    return this;
  }

  /**
   * Sets or clears the conversion funnel that the journey is coupled to.
   *
   * @param funnel its name or address, or empty for none
   * @return this builder
   */
  public JourneyBuilder funnel(Optional<String> funnel) {
    this.funnel = requireNonNull(funnel, "funnel").orElse(null);
    return this;
  }

  /**
   * Sets the brands that customers consider.
   *
   * @param considerationSet the brands that customers consider.
   * @return this builder
   */
  public JourneyBuilder considerationSet(ConsiderationSet considerationSet) {
    this.considerationSet = requireNonNull(considerationSet, "considerationSet");
    return this;
  }

  /**
   * Sets or clears the brands that customers consider.
   *
   * @param considerationSet the brands that customers consider, or empty for none
   * @return this builder
   */
  public JourneyBuilder considerationSet(Optional<ConsiderationSet> considerationSet) {
    this.considerationSet = requireNonNull(considerationSet, "considerationSet").orElse(null);
    return this;
  }

  /**
   * Adds a persona.
   *
   * @param persona the persona
   * @return this builder
   */
  public JourneyBuilder persona(Persona persona) {
    personas = Growing.add(personas, persona, "persona");
    return this;
  }

  /**
   * Replaces all personas.
   *
   * @param personas the new ones, in order
   * @return this builder
   */
  public JourneyBuilder personas(Iterable<? extends Persona> personas) {
    this.personas = ImmutableList.copyOf(personas);
    return this;
  }

  /**
   * Adds somebody with a say in the purchase.
   *
   * @param stakeholder the stakeholder
   * @return this builder
   */
  public JourneyBuilder stakeholder(Stakeholder stakeholder) {
    stakeholders = Growing.add(stakeholders, stakeholder, "stakeholder");
    return this;
  }

  /**
   * Replaces all stakeholders.
   *
   * @param stakeholders the new ones, in order
   * @return this builder
   */
  public JourneyBuilder stakeholders(Iterable<? extends Stakeholder> stakeholders) {
    this.stakeholders = ImmutableList.copyOf(stakeholders);
    return this;
  }

  /**
   * Adds somebody who made the journey.
   *
   * @param member the member
   * @return this builder
   */
  public JourneyBuilder teamMember(TeamMember member) {
    team = Growing.add(team, member, "member");
    return this;
  }

  /**
   * Replaces all members of the team.
   *
   * @param team the new ones, in order
   * @return this builder
   */
  public JourneyBuilder team(Iterable<? extends TeamMember> team) {
    this.team = ImmutableList.copyOf(team);
    return this;
  }

  /**
   * Adds what it rests on.
   *
   * @param evidence the evidence
   * @return this builder
   */
  public JourneyBuilder evidence(Evidence evidence) {
    this.evidence = Growing.add(this.evidence, evidence, "evidence");
    return this;
  }

  /**
   * Replaces all evidence.
   *
   * @param evidence the new ones, in order
   * @return this builder
   */
  public JourneyBuilder evidence(Iterable<? extends Evidence> evidence) {
    this.evidence = ImmutableList.copyOf(evidence);
    return this;
  }

  /**
   * Adds a number to steer on.
   *
   * @param metric the metric
   * @return this builder
   */
  public JourneyBuilder metric(Metric metric) {
    metrics = Growing.add(metrics, metric, "metric");
    return this;
  }

  /**
   * Replaces all metrics.
   *
   * @param metrics the new ones, in order
   * @return this builder
   */
  public JourneyBuilder metrics(Iterable<? extends Metric> metrics) {
    this.metrics = ImmutableList.copyOf(metrics);
    return this;
  }

  /**
   * Sets when it was last reviewed against data.
   *
   * @param reviewedOn the date
   * @return this builder
   */
  public JourneyBuilder reviewedOn(LocalDate reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn");
    return this;
  }

  /**
   * Sets or clears when it was last reviewed against data.
   *
   * @param reviewedOn the date, or empty for none
   * @return this builder
   */
  public JourneyBuilder reviewedOn(Optional<LocalDate> reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn").orElse(null);
    return this;
  }

  /**
   * Adds a dimension: a word for a concept, an attitude to the brand or a mindset.
   *
   * @param dimension the word
   * @return this builder
   */
  public JourneyBuilder dimension(String dimension) {
    dimensions = Growing.add(dimensions, dimension, "dimension");
    return this;
  }

  /**
   * Replaces all dimensions.
   *
   * @param dimensions the new ones, in order
   * @return this builder
   */
  public JourneyBuilder dimensions(Iterable<? extends String> dimensions) {
    this.dimensions = ImmutableList.copyOf(dimensions);
    return this;
  }

  /**
   * Adds an idea that is in no group yet.
   *
   * @param idea the idea
   * @return this builder
   */
  public JourneyBuilder idea(String idea) {
    ideas = Growing.add(ideas, idea, "idea");
    return this;
  }

  /**
   * Replaces all ideas.
   *
   * @param ideas the new ones, in order
   * @return this builder
   */
  public JourneyBuilder ideas(Iterable<? extends String> ideas) {
    this.ideas = ImmutableList.copyOf(ideas);
    return this;
  }

  /**
   * Adds a group of ideas.
   *
   * @param group the group
   * @return this builder
   */
  public JourneyBuilder affinityGroup(AffinityGroup group) {
    affinityGroups = Growing.add(affinityGroups, group, "group");
    return this;
  }

  /**
   * Replaces all affinity groups.
   *
   * @param affinityGroups the new ones, in order
   * @return this builder
   */
  public JourneyBuilder affinityGroups(Iterable<? extends AffinityGroup> affinityGroups) {
    this.affinityGroups = ImmutableList.copyOf(affinityGroups);
    return this;
  }

  /**
   * Adds with whom it was shared.
   *
   * @param audience the department or person
   * @return this builder
   */
  public JourneyBuilder sharedWith(String audience) {
    sharedWith = Growing.add(sharedWith, audience, "audience");
    return this;
  }

  /**
   * Replaces all with whom it was shared.
   *
   * @param sharedWith the new ones, in order
   * @return this builder
   */
  public JourneyBuilder sharedWith(Iterable<? extends String> sharedWith) {
    this.sharedWith = ImmutableList.copyOf(sharedWith);
    return this;
  }

  /**
   * Adds an own row of the map.
   *
   * @param lane the lane
   * @return this builder
   */
  public JourneyBuilder lane(Lane lane) {
    lanes = Growing.add(lanes, lane, "lane");
    return this;
  }

  /**
   * Replaces all lanes.
   *
   * @param lanes the new ones, in order
   * @return this builder
   */
  public JourneyBuilder lanes(Iterable<? extends Lane> lanes) {
    this.lanes = ImmutableList.copyOf(lanes);
    return this;
  }

  /**
   * Adds a journey that follows this one.
   *
   * @param journeyId the id of a journey in the same atlas
   * @return this builder
   */
  public JourneyBuilder leadsTo(String journeyId) {
    leadsTo = Growing.add(leadsTo, journeyId, "journeyId");
    return this;
  }

  /**
   * Replaces all journeys that follow.
   *
   * @param leadsTo the new ones, in order
   * @return this builder
   */
  public JourneyBuilder leadsTo(Iterable<? extends String> leadsTo) {
    this.leadsTo = ImmutableList.copyOf(leadsTo);
    return this;
  }

  /**
   * Adds a picture.
   *
   * @param picture the picture
   * @return this builder
   */
  public JourneyBuilder picture(Picture picture) {
    pictures = Growing.add(pictures, picture, "picture");
    return this;
  }

  /**
   * Replaces all pictures.
   *
   * @param pictures the new ones, in order
   * @return this builder
   */
  public JourneyBuilder pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(pictures);
    return this;
  }

  /**
   * Sets how long it lasts. Seed text S4 advises between a week and a year.
   *
   * @param length the length, positive
   * @return this builder
   */
  public JourneyBuilder horizon(Period length) {
    return horizon(TimeInterval.of(length));
  }

  /**
   * Sets from when to when it lasts.
   *
   * @param begin the first day
   * @param end the day after the last, after the begin
   * @return this builder
   */
  public JourneyBuilder horizon(LocalDate begin, LocalDate end) {
    return horizon(TimeInterval.between(begin, end));
  }

  /**
   * Sets the brands that customers consider.
   *
   * @param details the brands
   * @return this builder
   */
  public JourneyBuilder considerationSet(Consumer<ConsiderationSetBuilder> details) {
    ConsiderationSetBuilder builder = ConsiderationSet.builder();
    details.accept(builder);
    return considerationSet(builder.build());
  }

  /**
   * Adds a persona of whom no more is said.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the role name, not blank
   * @return this builder
   */
  public JourneyBuilder persona(String id, String name) {
    return persona(Persona.builder(id, name).assemble());
  }

  /**
   * Adds a persona.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the role name, not blank
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder persona(String id, String name, Consumer<PersonaBuilder> details) {
    PersonaBuilder persona = Persona.builder(id, name);
    details.accept(persona);
    return persona(persona.assemble());
  }

  /**
   * Adds somebody with a say in the purchase.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name who it is, not blank
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder stakeholder(String id, String name, Consumer<StakeholderBuilder> details) {
    StakeholderBuilder stakeholder = Stakeholder.builder(id, name);
    details.accept(stakeholder);
    return stakeholder(stakeholder.assemble());
  }

  /**
   * Adds somebody who made the journey.
   *
   * @param name the name, not blank
   * @param department where he or she works, not blank
   * @return this builder
   */
  public JourneyBuilder teamMember(String name, String department) {
    return teamMember(TeamMember.of(name, department));
  }

  /**
   * Adds a group of ideas.
   *
   * @param label what the ideas have in common
   * @param ideas the ideas, in order
   * @return this builder
   */
  public JourneyBuilder affinityGroup(String label, String... ideas) {
    return affinityGroup(AffinityGroup.of(label, List.of(ideas)));
  }

  /**
   * Adds an own row of the map.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name what the row is called, not blank
   * @return this builder
   */
  public JourneyBuilder lane(String id, String name) {
    return lane(new Lane(id, name));
  }

  /**
   * Adds a picture.
   *
   * @param address where the picture is
   * @param description what it shows
   * @return this builder
   */
  public JourneyBuilder picture(URI address, String description) {
    return picture(new Picture(address, description));
  }

  /**
   * Adds a phase whose id is its kind's, and of which no more is said.
   *
   * @param kind which phase of the phase model it is
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind) {
    return phase(Phase.builder(kind).assemble());
  }

  /**
   * Adds a phase whose id is its kind's.
   *
   * @param kind which phase of the phase model it is
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind, Consumer<PhaseBuilder> details) {
    return phase(kind.id(), kind, details);
  }

  /**
   * Adds a phase with an id of its own, as is needed where a kind occurs twice.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind which phase of the phase model it is
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder phase(String id, PhaseKind kind, Consumer<PhaseBuilder> details) {
    PhaseBuilder phase = Phase.builder(id, kind);
    details.accept(phase);
    return phase(phase.assemble());
  }

  /**
   * Adds a phase.
   *
   * @param phase the phase
   * @return this builder
   */
  public JourneyBuilder phase(Phase phase) {
    phases = Growing.add(phases, phase, "phase");
    return this;
  }

  /**
   * Replaces all phases.
   *
   * @param phases the new ones, in order
   * @return this builder
   */
  public JourneyBuilder phases(Iterable<Phase> phases) {
    this.phases = ImmutableList.copyOf(phases);
    return this;
  }

  /**
   * Adds a loyalty loop of which no more is said.
   *
   * @param from the kind of the phase it leaves
   * @param to the kind of the phase it enters
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(PhaseKind from, PhaseKind to) {
    return loyaltyLoop(from, to, loop -> {});
  }

  /**
   * Adds a loyalty loop between the phases of two kinds; its id tells the ends, such as {@code
   * loyalty-to-purchase}. A kind stands for the phase with the kind's id, else for the only phase
   * of that kind; where there are several, give the ids of phases instead.
   *
   * @param from the kind of the phase it leaves
   * @param to the kind of the phase it enters
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(
      PhaseKind from, PhaseKind to, Consumer<LoyaltyLoopBuilder> details) {
    return loyaltyLoop(LoyaltyLoop.builder(from.id(), to.id()), from, to, details);
  }

  /**
   * Adds a loyalty loop with an id of its own, as is needed where two loops join the same phases:
   * that of active and that of passive loyalists.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param from the kind of the phase it leaves, as in {@link #loyaltyLoop(PhaseKind, PhaseKind,
   *     Consumer)}
   * @param to the kind of the phase it enters
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(
      String id, PhaseKind from, PhaseKind to, Consumer<LoyaltyLoopBuilder> details) {
    return loyaltyLoop(LoyaltyLoop.builder(id, from.id(), to.id()), from, to, details);
  }

  private JourneyBuilder loyaltyLoop(
      LoyaltyLoopBuilder builder,
      PhaseKind from,
      PhaseKind to,
      Consumer<LoyaltyLoopBuilder> details) {
    details.accept(builder);
    LoyaltyLoop loop = builder.assemble();
    loopEnds.put(loop.id(), new LoopEnds(from, to));
    return loyaltyLoop(loop);
  }

  /**
   * Adds a loyalty loop between two phases; its id tells the ends, such as {@code loyalty-to-
   * purchase}.
   *
   * @param from the id of the phase it leaves
   * @param to the id of the phase it enters
   * @param details what more there is to say
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(String from, String to, Consumer<LoyaltyLoopBuilder> details) {
    LoyaltyLoopBuilder builder = LoyaltyLoop.builder(from, to);
    details.accept(builder);
    return loyaltyLoop(builder.assemble());
  }

  /**
   * Adds a loyalty loop.
   *
   * @param loop the loop
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(LoyaltyLoop loop) {
    loyaltyLoops = Growing.add(loyaltyLoops, loop, "loop");
    return this;
  }

  /**
   * Replaces all loyalty loops.
   *
   * @param loops the new ones, in order
   * @return this builder
   */
  public JourneyBuilder loyaltyLoops(Iterable<LoyaltyLoop> loops) {
    loyaltyLoops = ImmutableList.copyOf(loops);
    loopEnds.clear();
    return this;
  }

  /**
   * The journey, proven to be structurally sound: ids are unique and have the right form,
   * references resolve, phases are of the declared model, numbers are in range. Content is not
   * judged. A builder made by {@link Journey#toBuilder()} proves only what changed.
   *
   * @return the journey
   * @throws InvalidJourneyException if it is not sound, with all problems at once
   */
  public Journey build() {
    Journey journey = assemble();
    if (origin == null) {
      Proof.whole(journey);
    } else {
      Proof.change(origin, journey);
    }
    return journey;
  }

  /** What was built, not proven yet; it shares with its origin all that is still the same. */
  Journey assemble() {
    PhaseModel model = phaseModel;
    boolean feeds =
        advocacyFeedsAwareness != null ? advocacyFeedsAwareness : model.advocacyFeedsAwareness();
    JourneyHeading heading =
        ImmutableJourneyHeadingValue.of(
            id,
            name,
            Optional.ofNullable(description),
            Optional.ofNullable(version),
            Optional.ofNullable(market),
            Optional.ofNullable(offering),
            Optional.ofNullable(state),
            model,
            Optional.ofNullable(goal),
            customerGoals,
            successCriteria,
            Optional.ofNullable(horizon),
            Optional.ofNullable(bridgingPeriod),
            Optional.ofNullable(formOfAddress),
            Optional.ofNullable(toneOfVoice),
            Optional.ofNullable(language),
            Optional.ofNullable(funnel),
            feeds,
            Optional.ofNullable(considerationSet),
            personas,
            stakeholders,
            team,
            evidence,
            metrics,
            Optional.ofNullable(reviewedOn),
            dimensions,
            ideas,
            affinityGroups,
            sharedWith,
            lanes,
            leadsTo,
            pictures,
            marks());
    ImmutableList<Phase> phaseList = ImmutableList.copyOf(phases);
    ImmutableList<LoyaltyLoop> loops = resolved(phaseList);
    if (origin == null) {
      return new Journey(heading, phaseList, loops);
    }
    phaseList = Growing.sharing(origin.phases(), phaseList);
    loops = Growing.sharing(origin.loyaltyLoops(), loops);
    if (heading.equals(origin.heading())) {
      heading = origin.heading();
    }
    return heading == origin.heading()
            && phaseList == origin.phases()
            && loops == origin.loyaltyLoops()
        ? origin
        : new Journey(heading, phaseList, loops);
  }

  private ImmutableList<LoyaltyLoop> resolved(List<Phase> phaseList) {
    if (loopEnds.isEmpty()) {
      return ImmutableList.copyOf(loyaltyLoops);
    }
    ImmutableList.Builder<LoyaltyLoop> resolved = ImmutableList.builder();
    for (LoyaltyLoop loop : loyaltyLoops) {
      LoopEnds ends = loopEnds.get(loop.id());
      resolved.add(ends == null ? loop : ends.resolve(loop, phaseList));
    }
    return resolved.build();
  }

  /** The ends of a loop as they were told: by kind. */
  private record LoopEnds(PhaseKind from, PhaseKind to) {
    LoyaltyLoop resolve(LoyaltyLoop loop, List<Phase> phases) {
      return loop.toBuilder()
          .from(idOf(from, loop.from(), phases))
          .to(idOf(to, loop.to(), phases))
          .assemble();
    }

    /**
     * The id of the phase that a kind stands for; the told one where that cannot be decided, or
     * where another phase was named meanwhile.
     */
    private static String idOf(PhaseKind kind, String told, List<Phase> phases) {
      if (!told.equals(kind.id())) {
        return told;
      }
      String only = told;
      int ofKind = 0;
      for (Phase phase : phases) {
        if (phase.kind().equals(kind)) {
          if (phase.id().equals(told)) {
            return told;
          }
          only = phase.id();
          ofKind++;
        }
      }
      return ofKind == 1 ? only : told;
    }
  }
}
