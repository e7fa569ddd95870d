package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link JourneyBuilder} that sets what a journey says of itself, apart from the
 * elements in it. Not thread-safe.
 */
public abstract sealed class JourneyHeadingBuilder extends NotedElementBuilder<JourneyBuilder>
    permits JourneyBuilder {
  private String name;
  private PhaseModel phaseModel = PhaseModels.SEVEN_PHASES;
  private @Nullable Boolean advocacyFeedsAwareness;
  private @Nullable String description;
  private @Nullable String version;
  private People people = People.CUSTOMERS;
  private JourneyScope scope = JourneyScope.END_TO_END;
  private @Nullable Lifecycle lifecycle;
  private @Nullable Market market;
  private @Nullable Offering offering;
  private @Nullable JourneyState state;
  private @Nullable String goal;
  private Collection<String> customerGoals = ImmutableList.of();
  private Collection<String> successCriteria = ImmutableList.of();
  private @Nullable TimeInterval horizon;
  private @Nullable TimeSpan bridgingPeriod;
  private @Nullable FormOfAddress formOfAddress;
  private @Nullable String toneOfVoice;
  private @Nullable Locale language;
  private @Nullable Locale writtenIn;
  private @Nullable String funnel;
  private @Nullable ConsiderationSet considerationSet;
  private @Nullable Brand brand;
  private Collection<TeamMember> team = ImmutableList.of();
  private Collection<Metric> metrics = ImmutableList.of();
  private @Nullable LocalDate reviewedOn;
  private Collection<String> dimensions = ImmutableList.of();
  private Collection<AffinityGroup> affinityGroups = ImmutableList.of();
  private Collection<String> sharedWith = ImmutableList.of();
  Collection<Lane> lanes = ImmutableList.of();
  private Collection<String> leadsTo = ImmutableList.of();
  private Collection<Picture> pictures = ImmutableList.of();

  JourneyHeadingBuilder(String id, String name) {
    super(id);
    this.name = requireNonNull(name, "name");
  }

  JourneyHeadingBuilder(Journey value) {
    super(value);
    name = value.name();
    phaseModel = value.phaseModel();
    advocacyFeedsAwareness = value.advocacyFeedsAwareness();
    description = value.description().orElse(null);
    version = value.version().orElse(null);
    people = value.people();
    scope = value.scope();
    lifecycle = value.lifecycle().orElse(null);
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
    writtenIn = value.writtenIn().orElse(null);
    funnel = value.funnel().orElse(null);
    considerationSet = value.considerationSet().orElse(null);
    brand = value.brand().orElse(null);
    team = value.team();
    metrics = value.metrics();
    reviewedOn = value.reviewedOn().orElse(null);
    dimensions = value.dimensions();
    affinityGroups = value.affinityGroups();
    sharedWith = value.sharedWith();
    lanes = value.lanes();
    leadsTo = value.leadsTo();
    pictures = value.pictures();
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public JourneyBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return self();
  }

  /**
   * Sets the phase model to which the kinds of the phases belong.
   *
   * @param phaseModel the model
   * @return this builder
   */
  public JourneyBuilder phaseModel(PhaseModel phaseModel) {
    this.phaseModel = requireNonNull(phaseModel, "phaseModel");
    return self();
  }

  /**
   * Sets whether advocates make others aware; by default, as the phase model says.
   *
   * @param feeds true if they do
   * @return this builder
   */
  public JourneyBuilder advocacyFeedsAwareness(boolean feeds) {
    advocacyFeedsAwareness = feeds;
    return self();
  }

  /**
   * Sets the description.
   *
   * @param description a few sentences on what the journey is about, not blank
   * @return this builder
   */
  public JourneyBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return self();
  }

  /**
   * Sets or clears the description.
   *
   * @param description a few sentences on what the journey is about, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return self();
  }

  /**
   * Sets the version of the journey.
   *
   * @param version the version in any scheme, not blank
   * @return this builder
   */
  public JourneyBuilder version(String version) {
    this.version = requireNonNull(version, "version");
    return self();
  }

  /**
   * Sets or clears the version of the journey.
   *
   * @param version the version in any scheme, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder version(Optional<String> version) {
    this.version = requireNonNull(version, "version").orElse(null);
    return self();
  }

  /**
   * Sets whose journey it is. Findings, maps and reports use their word.
   *
   * @param people the people; {@link People#CUSTOMERS} by default
   * @return this builder
   */
  public JourneyBuilder people(People people) {
    this.people = requireNonNull(people, "people");
    return self();
  }

  /**
   * Sets how much of what people go through the journey shows.
   *
   * @param scope the scope; {@link JourneyScope#END_TO_END} by default
   * @return this builder
   */
  public JourneyBuilder scope(JourneyScope scope) {
    this.scope = requireNonNull(scope, "scope");
    return self();
  }

  /**
   * Sets how far this description has come, from a draft on.
   *
   * @param lifecycle the life cycle
   * @return this builder
   */
  public JourneyBuilder lifecycle(Lifecycle lifecycle) {
    this.lifecycle = requireNonNull(lifecycle, "lifecycle");
    return self();
  }

  /**
   * Sets or clears how far this description has come, from a draft on.
   *
   * @param lifecycle the life cycle, or empty for none
   * @return this builder
   */
  public JourneyBuilder lifecycle(Optional<Lifecycle> lifecycle) {
    this.lifecycle = requireNonNull(lifecycle, "lifecycle").orElse(null);
    return self();
  }

  /**
   * Sets the market (B2B or B2C).
   *
   * @param market the market
   * @return this builder
   */
  public JourneyBuilder market(Market market) {
    this.market = requireNonNull(market, "market");
    return self();
  }

  /**
   * Sets or clears the market (B2B or B2C).
   *
   * @param market the market, or empty for none
   * @return this builder
   */
  public JourneyBuilder market(Optional<Market> market) {
    this.market = requireNonNull(market, "market").orElse(null);
    return self();
  }

  /**
   * Sets the kind of offering (product or service).
   *
   * @param offering the offering
   * @return this builder
   */
  public JourneyBuilder offering(Offering offering) {
    this.offering = requireNonNull(offering, "offering");
    return self();
  }

  /**
   * Sets or clears the kind of offering (product or service).
   *
   * @param offering the offering, or empty for none
   * @return this builder
   */
  public JourneyBuilder offering(Optional<Offering> offering) {
    this.offering = requireNonNull(offering, "offering").orElse(null);
    return self();
  }

  /**
   * Sets whether the journey shows the present or the desired state.
   *
   * @param state the state
   * @return this builder
   */
  public JourneyBuilder state(JourneyState state) {
    this.state = requireNonNull(state, "state");
    return self();
  }

  /**
   * Sets or clears whether the journey shows the present or the desired state.
   *
   * @param state the state, or empty for none
   * @return this builder
   */
  public JourneyBuilder state(Optional<JourneyState> state) {
    this.state = requireNonNull(state, "state").orElse(null);
    return self();
  }

  /**
   * Sets the company's goal with the journey.
   *
   * @param goal the goal, not blank
   * @return this builder
   */
  public JourneyBuilder goal(String goal) {
    this.goal = requireNonNull(goal, "goal");
    return self();
  }

  /**
   * Sets or clears the company's goal with the journey.
   *
   * @param goal the goal, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder goal(Optional<String> goal) {
    this.goal = requireNonNull(goal, "goal").orElse(null);
    return self();
  }

  /**
   * Adds a goal of the customer.
   *
   * @param goal the goal
   * @return this builder
   */
  public JourneyBuilder customerGoal(String goal) {
    customerGoals = Growing.add(customerGoals, goal, "goal");
    return self();
  }

  /**
   * Replaces all goals of the customer.
   *
   * @param customerGoals the new values, in order
   * @return this builder
   */
  public JourneyBuilder customerGoals(Iterable<? extends String> customerGoals) {
    this.customerGoals = ImmutableList.copyOf(requireNonNull(customerGoals, "customerGoals"));
    return self();
  }

  /**
   * Adds a criterion of success.
   *
   * @param criterion the criterion
   * @return this builder
   */
  public JourneyBuilder successCriterion(String criterion) {
    successCriteria = Growing.add(successCriteria, criterion, "criterion");
    return self();
  }

  /**
   * Replaces all success criteria.
   *
   * @param successCriteria the new values, in order
   * @return this builder
   */
  public JourneyBuilder successCriteria(Iterable<? extends String> successCriteria) {
    this.successCriteria = ImmutableList.copyOf(requireNonNull(successCriteria, "successCriteria"));
    return self();
  }

  /**
   * Sets the time the journey takes.
   *
   * @param horizon the time interval, positive
   * @return this builder
   */
  public JourneyBuilder horizon(TimeInterval horizon) {
    this.horizon = requireNonNull(horizon, "horizon");
    return self();
  }

  /**
   * Sets or clears the time the journey takes.
   *
   * @param horizon the time interval, positive; empty for none
   * @return this builder
   */
  public JourneyBuilder horizon(Optional<TimeInterval> horizon) {
    this.horizon = requireNonNull(horizon, "horizon").orElse(null);
    return self();
  }

  /**
   * Sets the time between purchase and use.
   *
   * @param bridgingPeriod the period, not negative
   * @return this builder
   */
  public JourneyBuilder bridgingPeriod(TemporalAmount bridgingPeriod) {
    this.bridgingPeriod = TimeSpan.from(bridgingPeriod);
    return self();
  }

  /**
   * Sets or clears the time between purchase and use.
   *
   * @param bridgingPeriod the period, not negative, or empty for none
   * @return this builder
   */
  public JourneyBuilder bridgingPeriod(Optional<TimeSpan> bridgingPeriod) {
    this.bridgingPeriod = requireNonNull(bridgingPeriod, "bridgingPeriod").orElse(null);
    return self();
  }

  /**
   * Sets the form of address throughout the journey.
   *
   * @param formOfAddress the form of address
   * @return this builder
   */
  public JourneyBuilder formOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress");
    return self();
  }

  /**
   * Sets or clears the form of address throughout the journey.
   *
   * @param formOfAddress the form of address, or empty for none
   * @return this builder
   */
  public JourneyBuilder formOfAddress(Optional<FormOfAddress> formOfAddress) {
    this.formOfAddress = requireNonNull(formOfAddress, "formOfAddress").orElse(null);
    return self();
  }

  /**
   * Sets the tone of voice throughout the journey.
   *
   * @param toneOfVoice the tone in words, not blank
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(String toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice");
    return self();
  }

  /**
   * Sets or clears the tone of voice throughout the journey.
   *
   * @param toneOfVoice the tone in words, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder toneOfVoice(Optional<String> toneOfVoice) {
    this.toneOfVoice = requireNonNull(toneOfVoice, "toneOfVoice").orElse(null);
    return self();
  }

  /**
   * Sets the language in which customers are addressed.
   *
   * @param language the language
   * @return this builder
   */
  public JourneyBuilder language(Locale language) {
    this.language = requireNonNull(language, "language");
    return self();
  }

  /**
   * Sets or clears the language in which customers are addressed.
   *
   * @param language the language, or empty for none
   * @return this builder
   */
  public JourneyBuilder language(Optional<Locale> language) {
    this.language = requireNonNull(language, "language").orElse(null);
    return self();
  }

  /**
   * Sets the language in which the journey itself is written.
   *
   * @param language the language
   * @return this builder
   */
  public JourneyBuilder writtenIn(Locale language) {
    this.writtenIn = requireNonNull(language, "language");
    return self();
  }

  /**
   * Sets or clears the language in which the journey itself is written.
   *
   * @param language the language, or empty for none
   * @return this builder
   */
  public JourneyBuilder writtenIn(Optional<Locale> language) {
    this.writtenIn = requireNonNull(language, "language").orElse(null);
    return self();
  }

  /**
   * Sets the conversion funnel to which the journey is linked.
   *
   * @param funnel the name or address of the funnel, not blank
   * @return this builder
   */
  public JourneyBuilder funnel(String funnel) {
    this.funnel = requireNonNull(funnel, "funnel");
    return self();
  }

  /**
   * Sets or clears the conversion funnel to which the journey is linked.
   *
   * @param funnel the name or address of the funnel, not blank; empty for none
   * @return this builder
   */
  public JourneyBuilder funnel(Optional<String> funnel) {
    this.funnel = requireNonNull(funnel, "funnel").orElse(null);
    return self();
  }

  /**
   * Sets the brand behind the journey; one that is there already is replaced.
   *
   * @param name the name of the brand
   * @param details fills in what is known of the brand
   * @return this builder
   */
  public JourneyBuilder brand(String name, Consumer<BrandBuilder> details) {
    return brand(detailed(Brand.builder(name), details, "details").build());
  }

  /**
   * Sets the brand behind the journey.
   *
   * @param brand the brand
   * @return this builder
   */
  public JourneyBuilder brand(Brand brand) {
    this.brand = requireNonNull(brand, "brand");
    return self();
  }

  /**
   * Sets or clears the brand behind the journey.
   *
   * @param brand the brand, or empty for none
   * @return this builder
   */
  public JourneyBuilder brand(Optional<Brand> brand) {
    this.brand = requireNonNull(brand, "brand").orElse(null);
    return self();
  }

  /**
   * Sets the brands that customers consider.
   *
   * @param considerationSet the consideration set
   * @return this builder
   */
  public JourneyBuilder considerationSet(ConsiderationSet considerationSet) {
    this.considerationSet = requireNonNull(considerationSet, "considerationSet");
    return self();
  }

  /**
   * Sets or clears the brands that customers consider.
   *
   * @param considerationSet the consideration set, or empty for none
   * @return this builder
   */
  public JourneyBuilder considerationSet(Optional<ConsiderationSet> considerationSet) {
    this.considerationSet = requireNonNull(considerationSet, "considerationSet").orElse(null);
    return self();
  }

  /**
   * Adds a member of the team that made the journey.
   *
   * @param member the member
   * @return this builder
   */
  public JourneyBuilder teamMember(TeamMember member) {
    team = Growing.add(team, member, "member");
    return self();
  }

  /**
   * Replaces all members of the team.
   *
   * @param team the new values, in order
   * @return this builder
   */
  public JourneyBuilder team(Iterable<? extends TeamMember> team) {
    this.team = ImmutableList.copyOf(requireNonNull(team, "team"));
    return self();
  }

  /**
   * Adds a metric by which the journey is managed, also if it has one with the same id: to change a
   * value, use {@link #metrics}.
   *
   * @param metric the metric
   * @return this builder
   */
  public JourneyBuilder metric(Metric metric) {
    metrics = Growing.add(metrics, metric, "metric");
    return self();
  }

  /**
   * Replaces all metrics.
   *
   * @param metrics the new values, in order
   * @return this builder
   */
  public JourneyBuilder metrics(Iterable<? extends Metric> metrics) {
    this.metrics = ImmutableList.copyOf(requireNonNull(metrics, "metrics"));
    return self();
  }

  /**
   * Sets the date of the last review against data.
   *
   * @param reviewedOn the date
   * @return this builder
   */
  public JourneyBuilder reviewedOn(LocalDate reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn");
    return self();
  }

  /**
   * Sets or clears the date of the last review against data.
   *
   * @param reviewedOn the date, or empty for none
   * @return this builder
   */
  public JourneyBuilder reviewedOn(Optional<LocalDate> reviewedOn) {
    this.reviewedOn = requireNonNull(reviewedOn, "reviewedOn").orElse(null);
    return self();
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
    return self();
  }

  /**
   * Replaces all dimensions.
   *
   * @param dimensions the new values, in order
   * @return this builder
   */
  public JourneyBuilder dimensions(Iterable<? extends String> dimensions) {
    this.dimensions = ImmutableList.copyOf(requireNonNull(dimensions, "dimensions"));
    return self();
  }

  /**
   * Adds a group of ideas.
   *
   * @param group the group
   * @return this builder
   */
  public JourneyBuilder affinityGroup(AffinityGroup group) {
    affinityGroups = Growing.add(affinityGroups, group, "group");
    return self();
  }

  /**
   * Replaces all affinity groups.
   *
   * @param affinityGroups the new values, in order
   * @return this builder
   */
  public JourneyBuilder affinityGroups(Iterable<? extends AffinityGroup> affinityGroups) {
    this.affinityGroups = ImmutableList.copyOf(requireNonNull(affinityGroups, "affinityGroups"));
    return self();
  }

  /**
   * Adds an audience with whom the journey was shared.
   *
   * @param audience the department or person, not blank
   * @return this builder
   */
  public JourneyBuilder sharedWith(String audience) {
    sharedWith = Growing.add(sharedWith, audience, "audience");
    return self();
  }

  /**
   * Replaces all audiences with whom the journey was shared.
   *
   * @param sharedWith the new values, in order
   * @return this builder
   */
  public JourneyBuilder sharedWith(Iterable<? extends String> sharedWith) {
    this.sharedWith = ImmutableList.copyOf(requireNonNull(sharedWith, "sharedWith"));
    return self();
  }

  /**
   * Adds a lane, a custom row of the map.
   *
   * @param lane the lane
   * @return this builder
   */
  public JourneyBuilder lane(Lane lane) {
    lanes = Growing.add(lanes, lane, "lane");
    return self();
  }

  /**
   * Replaces all lanes.
   *
   * @param lanes the new values, in order
   * @return this builder
   */
  public JourneyBuilder lanes(Iterable<? extends Lane> lanes) {
    this.lanes = ImmutableList.copyOf(requireNonNull(lanes, "lanes"));
    return self();
  }

  /**
   * Adds a journey that follows this one.
   *
   * @param journeyId the id of a journey in the same atlas
   * @return this builder
   */
  public JourneyBuilder leadsTo(String journeyId) {
    leadsTo = Growing.add(leadsTo, journeyId, "journeyId");
    return self();
  }

  /**
   * Replaces the ids of all journeys that follow this one.
   *
   * @param leadsTo the new ids, in order
   * @return this builder
   */
  public JourneyBuilder leadsTo(Iterable<? extends String> leadsTo) {
    this.leadsTo = ImmutableList.copyOf(requireNonNull(leadsTo, "leadsTo"));
    return self();
  }

  /**
   * Adds a picture.
   *
   * @param picture the picture
   * @return this builder
   */
  public JourneyBuilder picture(Picture picture) {
    pictures = Growing.add(pictures, picture, "picture");
    return self();
  }

  /**
   * Replaces all pictures.
   *
   * @param pictures the new values, in order
   * @return this builder
   */
  public JourneyBuilder pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(requireNonNull(pictures, "pictures"));
    return self();
  }

  /**
   * Sets how long the journey takes. "Zakelijke leadgeneratie, deel 3" recommends between a week
   * and a year.
   *
   * @param length the length, positive
   * @return this builder
   */
  public JourneyBuilder horizon(TemporalAmount length) {
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
   * Fills in the brands that customers consider. What is there already is changed and keeps what is
   * not set anew.
   *
   * @param details fills in or changes the brands
   * @return this builder
   */
  public JourneyBuilder considerationSet(Consumer<ConsiderationSetBuilder> details) {
    return considerationSet(
        detailed(
                considerationSet == null
                    ? ConsiderationSet.builder()
                    : considerationSet.toBuilder(),
                details,
                "details")
            .build());
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
    requireNonNull(ideas, "ideas");
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

  /** Returns the brand that was set. */
  Optional<Brand> brand() {
    return Optional.ofNullable(brand);
  }

  /** Returns the heading, with the elements that belong to it. */
  JourneyHeading heading(Collection<Persona> personas, Collection<Actor> actors) {
    PhaseModel model = phaseModel;
    boolean feeds =
        advocacyFeedsAwareness != null ? advocacyFeedsAwareness : model.advocacyFeedsAwareness();
    return ImmutableElementValues.JourneyHeadingValue.of(
        id,
        name,
        Optional.ofNullable(description),
        Optional.ofNullable(version),
        people,
        scope,
        Optional.ofNullable(lifecycle),
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
        Optional.ofNullable(writtenIn),
        Optional.ofNullable(funnel),
        feeds,
        Optional.ofNullable(considerationSet),
        Optional.ofNullable(brand),
        personas,
        actors,
        team,
        evidence,
        metrics,
        Optional.ofNullable(reviewedOn),
        dimensions,
        affinityGroups,
        sharedWith,
        lanes,
        leadsTo,
        pictures,
        marks());
  }
}
