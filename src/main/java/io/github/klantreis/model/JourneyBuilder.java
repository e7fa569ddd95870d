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
 * Builds a {@link Journey}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@link #build()} reports all other problems together.
 *
 * <p>By default the phase model is {@link PhaseModels#SEVEN_PHASES}, and everything else is absent.
 * Not thread-safe.
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
   * Sets the phase model to which the kinds of the phases belong.
   *
   * @param phaseModel the model
   * @return this builder
   */
  public JourneyBuilder phaseModel(PhaseModel phaseModel) {
    this.phaseModel = requireNonNull(phaseModel, "phaseModel");
    return this;
  }

  /**
   * Sets whether advocates make others aware; by default, as the phase model says.
   *
   * @param feeds true if they do
   * @return this builder
   */
  public JourneyBuilder advocacyFeedsAwareness(boolean feeds) {
    advocacyFeedsAwareness = feeds;
    return this;
  }

  /**
   * Sets the description.
   *
   * @param description a few sentences on what the journey is about, not blank
   * @return this builder
   */
  public JourneyBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return this;
  }

  /**
   * Sets or clears the description.
   *
   * @param description a few sentences on what the journey is about, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return this;
  }

  /**
   * Sets the version of the journey.
   *
   * @param version the version in any scheme, not blank
   * @return this builder
   */
  public JourneyBuilder version(String version) {
    this.version = requireNonNull(version, "version");
    return this;
  }

  /**
   * Sets or clears the version of the journey.
   *
   * @param version the version in any scheme, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder version(Optional<String> version) {
    this.version = requireNonNull(version, "version").orElse(null);
    return this;
  }

  /**
   * Sets the market (B2B or B2C).
   *
   * @param market the market
   * @return this builder
   */
  public JourneyBuilder market(Market market) {
    this.market = requireNonNull(market, "market");
    return this;
  }

  /**
   * Sets or clears the market (B2B or B2C).
   *
   * @param market the market, or empty for none
   * @return this builder
   */
  public JourneyBuilder market(Optional<Market> market) {
    this.market = requireNonNull(market, "market").orElse(null);
    return this;
  }

  /**
   * Sets the kind of offering (product or service).
   *
   * @param offering the offering
   * @return this builder
   */
  public JourneyBuilder offering(Offering offering) {
    this.offering = requireNonNull(offering, "offering");
    return this;
  }

  /**
   * Sets or clears the kind of offering (product or service).
   *
   * @param offering the offering, or empty for none
   * @return this builder
   */
  public JourneyBuilder offering(Optional<Offering> offering) {
    this.offering = requireNonNull(offering, "offering").orElse(null);
    return this;
  }

  /**
   * Sets whether the journey shows the present or the desired state.
   *
   * @param state the state
   * @return this builder
   */
  public JourneyBuilder state(JourneyState state) {
    this.state = requireNonNull(state, "state");
    return this;
  }

  /**
   * Sets or clears whether the journey shows the present or the desired state.
   *
   * @param state the state, or empty for none
   * @return this builder
   */
  public JourneyBuilder state(Optional<JourneyState> state) {
    this.state = requireNonNull(state, "state").orElse(null);
    return this;
  }

  /**
   * Sets the company's goal with the journey.
   *
   * @param goal the goal, not blank
   * @return this builder
   */
  public JourneyBuilder goal(String goal) {
    this.goal = requireNonNull(goal, "goal");
    return this;
  }

  /**
   * Sets or clears the company's goal with the journey.
   *
   * @param goal the goal, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder goal(Optional<String> goal) {
    this.goal = requireNonNull(goal, "goal").orElse(null);
    return this;
  }

  /**
   * Adds a goal of the customer.
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
   * @param customerGoals the new values, in order
   * @return this builder
   */
  public JourneyBuilder customerGoals(Iterable<? extends String> customerGoals) {
    this.customerGoals = ImmutableList.copyOf(requireNonNull(customerGoals, "customerGoals"));
    return this;
  }

  /**
   * Adds a criterion of success.
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
   * @param successCriteria the new values, in order
   * @return this builder
   */
  public JourneyBuilder successCriteria(Iterable<? extends String> successCriteria) {
    this.successCriteria = ImmutableList.copyOf(requireNonNull(successCriteria, "successCriteria"));
    return this;
  }

  /**
   * Sets the time the journey takes.
   *
   * @param horizon the time interval, positive
   * @return this builder
   */
  public JourneyBuilder horizon(TimeInterval horizon) {
    this.horizon = requireNonNull(horizon, "horizon");
    return this;
  }

  /**
   * Sets or clears the time the journey takes.
   *
   * @param horizon the time interval, positive; empty for none
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
   * Sets the form of address throughout the journey.
   *
   * @param formOfAddress the form of address
   * @return this builder
   */
  public JourneyBuilder formOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress");
    return this;
  }

  /**
   * Sets or clears the form of address throughout the journey.
   *
   * @param formOfAddress the form of address, or empty for none
   * @return this builder
   */
  public JourneyBuilder formOfAddress(Optional<FormOfAddress> formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress").orElse(null);
    return this;
  }

  /**
   * Sets the tone of voice throughout the journey.
   *
   * @param toneOfVoice the tone in words, not blank
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(String toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice");
    return this;
  }

  /**
   * Sets or clears the tone of voice throughout the journey.
   *
   * @param toneOfVoice the tone in words, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(Optional<String> toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice").orElse(null);
    return this;
  }

  /**
   * Sets the language in which customers are addressed.
   *
   * @param language the language
   * @return this builder
   */
  public JourneyBuilder language(Locale language) {
    this.language = requireNonNull(language, "language");
    return this;
  }

  /**
   * Sets or clears the language in which customers are addressed.
   *
   * @param language the language, or empty for none
   * @return this builder
   */
  public JourneyBuilder language(Optional<Locale> language) {
    this.language = requireNonNull(language, "language").orElse(null);
    return this;
  }

  /**
   * Sets the conversion funnel to which the journey is linked.
   *
   * @param funnel the name or address of the funnel, not blank
   * @return this builder
   */
  public JourneyBuilder funnel(String funnel) {
    this.funnel = requireNonNull(funnel, "funnel");
    return this;
  }

  /**
   * Sets or clears the conversion funnel to which the journey is linked.
   *
   * @param funnel the name or address of the funnel, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder funnel(Optional<String> funnel) {
    this.funnel = requireNonNull(funnel, "funnel").orElse(null);
    return this;
  }

  /**
   * Sets the brands that customers consider.
   *
   * @param considerationSet the consideration set
   * @return this builder
   */
  public JourneyBuilder considerationSet(ConsiderationSet considerationSet) {
    this.considerationSet = requireNonNull(considerationSet, "considerationSet");
    return this;
  }

  /**
   * Sets or clears the brands that customers consider.
   *
   * @param considerationSet the consideration set, or empty for none
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
   * @param personas the new values, in order
   * @return this builder
   */
  public JourneyBuilder personas(Iterable<? extends Persona> personas) {
    this.personas = ImmutableList.copyOf(requireNonNull(personas, "personas"));
    return this;
  }

  /**
   * Adds a stakeholder: a person or group with a say in the purchase.
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
   * @param stakeholders the new values, in order
   * @return this builder
   */
  public JourneyBuilder stakeholders(Iterable<? extends Stakeholder> stakeholders) {
    this.stakeholders = ImmutableList.copyOf(requireNonNull(stakeholders, "stakeholders"));
    return this;
  }

  /**
   * Adds a member of the team that made the journey.
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
   * @param team the new values, in order
   * @return this builder
   */
  public JourneyBuilder team(Iterable<? extends TeamMember> team) {
    this.team = ImmutableList.copyOf(requireNonNull(team, "team"));
    return this;
  }

  /**
   * Adds evidence on which the journey is based.
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
   * @param evidence the new evidence, in order
   * @return this builder
   */
  public JourneyBuilder evidence(Iterable<? extends Evidence> evidence) {
    this.evidence = ImmutableList.copyOf(requireNonNull(evidence, "evidence"));
    return this;
  }

  /**
   * Adds a metric by which the journey is managed.
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
   * @param metrics the new values, in order
   * @return this builder
   */
  public JourneyBuilder metrics(Iterable<? extends Metric> metrics) {
    this.metrics = ImmutableList.copyOf(requireNonNull(metrics, "metrics"));
    return this;
  }

  /**
   * Sets the date of the last review against data.
   *
   * @param reviewedOn the date
   * @return this builder
   */
  public JourneyBuilder reviewedOn(LocalDate reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn");
    return this;
  }

  /**
   * Sets or clears the date of the last review against data.
   *
   * @param reviewedOn the date, or empty for none
   * @return this builder
   */
  public JourneyBuilder reviewedOn(Optional<LocalDate> reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn").orElse(null);
    return this;
  }

  /**
   * Adds a dimension of the workshop: a word for a concept, an attitude towards the brand or a
   * mindset.
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
   * @param dimensions the new values, in order
   * @return this builder
   */
  public JourneyBuilder dimensions(Iterable<? extends String> dimensions) {
    this.dimensions = ImmutableList.copyOf(requireNonNull(dimensions, "dimensions"));
    return this;
  }

  /**
   * Adds an idea that does not belong to a group yet.
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
   * @param ideas the new values, in order
   * @return this builder
   */
  public JourneyBuilder ideas(Iterable<? extends String> ideas) {
    this.ideas = ImmutableList.copyOf(requireNonNull(ideas, "ideas"));
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
   * @param affinityGroups the new values, in order
   * @return this builder
   */
  public JourneyBuilder affinityGroups(Iterable<? extends AffinityGroup> affinityGroups) {
    this.affinityGroups = ImmutableList.copyOf(requireNonNull(affinityGroups, "affinityGroups"));
    return this;
  }

  /**
   * Adds an audience with whom the journey was shared.
   *
   * @param audience the department or person, not blank
   * @return this builder
   */
  public JourneyBuilder sharedWith(String audience) {
    sharedWith = Growing.add(sharedWith, audience, "audience");
    return this;
  }

  /**
   * Replaces all audiences with whom the journey was shared.
   *
   * @param sharedWith the new values, in order
   * @return this builder
   */
  public JourneyBuilder sharedWith(Iterable<? extends String> sharedWith) {
    this.sharedWith = ImmutableList.copyOf(requireNonNull(sharedWith, "sharedWith"));
    return this;
  }

  /**
   * Adds a lane, a custom row of the map.
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
   * @param lanes the new values, in order
   * @return this builder
   */
  public JourneyBuilder lanes(Iterable<? extends Lane> lanes) {
    this.lanes = ImmutableList.copyOf(requireNonNull(lanes, "lanes"));
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
   * Replaces the ids of all journeys that follow this one.
   *
   * @param leadsTo the new ids, in order
   * @return this builder
   */
  public JourneyBuilder leadsTo(Iterable<? extends String> leadsTo) {
    this.leadsTo = ImmutableList.copyOf(requireNonNull(leadsTo, "leadsTo"));
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
   * @param pictures the new values, in order
   * @return this builder
   */
  public JourneyBuilder pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(requireNonNull(pictures, "pictures"));
    return this;
  }

  /**
   * Sets how long the journey takes. Seed text S4 recommends between a week and a year.
   *
   * @param length the length, positive
   * @return this builder
   */
  public JourneyBuilder horizon(Period length) {
    return horizon(TimeInterval.of(length));
  }

  /**
   * Sets when the journey starts and ends.
   *
   * @param begin the first day
   * @param end the day after the last day, later than {@code begin}
   * @return this builder
   */
  public JourneyBuilder horizon(LocalDate begin, LocalDate end) {
    return horizon(TimeInterval.between(begin, end));
  }

  /**
   * Sets the brands that customers consider.
   *
   * @param details fills in the brands
   * @return this builder
   */
  public JourneyBuilder considerationSet(Consumer<ConsiderationSetBuilder> details) {
    ConsiderationSetBuilder builder = ConsiderationSet.builder();
    requireNonNull(details, "details").accept(builder);
    return considerationSet(builder.build());
  }

  /**
   * Adds a persona without further attributes.
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
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder persona(String id, String name, Consumer<PersonaBuilder> details) {
    PersonaBuilder persona = Persona.builder(id, name);
    requireNonNull(details, "details").accept(persona);
    return persona(persona.assemble());
  }

  /**
   * Adds a stakeholder: a person or group with a say in the purchase.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder stakeholder(String id, String name, Consumer<StakeholderBuilder> details) {
    StakeholderBuilder stakeholder = Stakeholder.builder(id, name);
    requireNonNull(details, "details").accept(stakeholder);
    return stakeholder(stakeholder.assemble());
  }

  /**
   * Adds a member of the team that made the journey.
   *
   * @param name the name, not blank
   * @param department the department where the member works, not blank
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
   * Adds a lane, a custom row of the map.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name of the row, not blank
   * @return this builder
   */
  public JourneyBuilder lane(String id, String name) {
    return lane(new Lane(id, name));
  }

  /**
   * Adds a picture.
   *
   * @param address the address of the picture, which is never opened
   * @param description what the picture shows, not blank
   * @return this builder
   */
  public JourneyBuilder picture(URI address, String description) {
    return picture(new Picture(address, description));
  }

  /**
   * Adds a phase whose id is that of its kind, without further attributes.
   *
   * @param kind the kind, one of the phase model's
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind) {
    return phase(Phase.builder(kind).assemble());
  }

  /**
   * Adds a phase whose id is that of its kind.
   *
   * @param kind the kind, one of the phase model's
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind, Consumer<PhaseBuilder> details) {
    return phase(kind.id(), kind, details);
  }

  /**
   * Adds a phase with an id of its own, which is needed if a kind occurs twice.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind, one of the phase model's
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder phase(String id, PhaseKind kind, Consumer<PhaseBuilder> details) {
    PhaseBuilder phase = Phase.builder(id, kind);
    requireNonNull(details, "details").accept(phase);
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
   * @param phases the new values, in order
   * @return this builder
   */
  public JourneyBuilder phases(Iterable<Phase> phases) {
    this.phases = ImmutableList.copyOf(requireNonNull(phases, "phases"));
    return this;
  }

  /**
   * Adds a loyalty loop without further attributes.
   *
   * @param from the kind of the phase that the loop leaves
   * @param to the kind of the phase that the loop enters
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(PhaseKind from, PhaseKind to) {
    return loyaltyLoop(from, to, loop -> {});
  }

  /**
   * Adds a loyalty loop between the phases of two kinds. Its id consists of those of the kinds,
   * such as {@code loyalty-to-purchase}. A kind refers to the phase with the kind's id, or else to
   * the only phase of that kind; if there are several, use the ids of the phases instead. Kinds are
   * resolved by {@link #build()}, so that the phases may be added later.
   *
   * @param from the kind of the phase that the loop leaves
   * @param to the kind of the phase that the loop enters
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(
      PhaseKind from, PhaseKind to, Consumer<LoyaltyLoopBuilder> details) {
    return loyaltyLoop(LoyaltyLoop.builder(from.id(), to.id()), from, to, details);
  }

  /**
   * Adds a loyalty loop with an id of its own, which is needed if two loops connect the same
   * phases: one of active and one of passive loyalists.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param from the kind of the phase that the loop leaves, as in {@link #loyaltyLoop(PhaseKind,
   *     PhaseKind, Consumer)}
   * @param to the kind of the phase that the loop enters
   * @param details sets further attributes
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
    requireNonNull(details, "details").accept(builder);
    LoyaltyLoop loop = builder.assemble();
    loopEnds.put(loop.id(), new LoopEnds(from, to));
    return loyaltyLoop(loop);
  }

  /**
   * Adds a loyalty loop between two phases. Its id consists of the ids of the phases, such as
   * {@code loyalty-to-purchase}.
   *
   * @param from the id of the phase that the loop leaves
   * @param to the id of the phase that the loop enters
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(String from, String to, Consumer<LoyaltyLoopBuilder> details) {
    LoyaltyLoopBuilder builder = LoyaltyLoop.builder(from, to);
    requireNonNull(details, "details").accept(builder);
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
   * @param loops the new values, in order
   * @return this builder
   */
  public JourneyBuilder loyaltyLoops(Iterable<LoyaltyLoop> loops) {
    loyaltyLoops = ImmutableList.copyOf(requireNonNull(loops, "loops"));
    loopEnds.clear();
    return this;
  }

  /**
   * Returns the journey after checking its structure: ids are unique and well-formed, references
   * resolve, phases belong to the declared model, and numbers are in range. The content is not
   * judged. A builder made by {@link Journey#toBuilder()} checks only what changed.
   *
   * @return the journey
   * @throws InvalidJourneyException if the structure is invalid; the exception has all problems
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

  /**
   * Returns the value without checking its structure; it shares everything unchanged with the
   * original.
   */
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

  /** The ends of a loop that was added by kinds of phase. */
  private record LoopEnds(PhaseKind from, PhaseKind to) {
    LoyaltyLoop resolve(LoyaltyLoop loop, List<Phase> phases) {
      return loop.toBuilder()
          .from(idOf(from, loop.from(), phases))
          .to(idOf(to, loop.to(), phases))
          .assemble();
    }

    /**
     * Returns the id of the phase to which a kind refers; the given id if that is ambiguous, or if
     * the loop has since been given the id of another phase.
     */
    private static String idOf(PhaseKind kind, String given, List<Phase> phases) {
      if (!given.equals(kind.id())) {
        return given;
      }
      String only = given;
      int ofKind = 0;
      for (Phase phase : phases) {
        if (phase.kind().equals(kind)) {
          if (phase.id().equals(given)) {
            return given;
          }
          only = phase.id();
          ofKind++;
        }
      }
      return ofKind == 1 ? only : given;
    }
  }
}
