package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A journey without its phases and loyalty loops. A {@link Journey} is a heading, too; {@link
 * Journey#heading()} returns the heading alone, which stays the same object as long as only phases
 * or loops change.
 */
public sealed interface JourneyHeading extends JourneyElement permits Journey, JourneyHeadingValue {

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the description: a few sentences on what the journey is about.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * Returns the version of the journey, in any scheme.
   *
   * @return the version, or empty
   */
  Optional<String> version();

  /**
   * Returns the market (B2B or B2C).
   *
   * @return the market, or empty
   */
  Optional<Market> market();

  /**
   * Returns the kind of offering (product or service).
   *
   * @return the offering, or empty
   */
  Optional<Offering> offering();

  /**
   * Returns whether the journey shows the present or the desired state.
   *
   * @return the state, or empty
   */
  Optional<JourneyState> state();

  /**
   * Returns the phase model to which the kinds of the phases belong.
   *
   * @return the model
   */
  PhaseModel phaseModel();

  /**
   * Returns the company's goal with the journey (seed text S4, step 1).
   *
   * @return the goal, or empty
   */
  Optional<String> goal();

  /**
   * Returns the goals of the customer.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> customerGoals();

  /**
   * Returns the criteria by which success is judged.
   *
   * @return the criteria in order, unmodifiable
   */
  List<String> successCriteria();

  /**
   * Returns the time the journey takes.
   *
   * @return the time interval, positive; or empty
   */
  Optional<TimeInterval> horizon();

  /**
   * Returns the time between purchase and use (seed text S0, phase 4: overbruggingsfase).
   *
   * @return the period, not negative; or empty
   */
  Optional<Period> bridgingPeriod();

  /**
   * Returns the form of address throughout the journey.
   *
   * @return the form of address, or empty
   */
  Optional<FormOfAddress> formOfAddress();

  /**
   * Returns the tone of voice throughout the journey, in words.
   *
   * @return the tone, or empty
   */
  Optional<String> toneOfVoice();

  /**
   * Returns the language in which customers are addressed.
   *
   * @return the language, or empty
   */
  Optional<Locale> language();

  /**
   * Returns the conversion funnel to which the journey is linked; the funnel is a separate model
   * (seed text S0).
   *
   * @return the name or address of the funnel, or empty
   */
  Optional<String> funnel();

  /**
   * Whether advocates make others aware, so that journeys of other customers start (seed text S1).
   *
   * @return the value set on the builder, or else that of the phase model
   */
  boolean advocacyFeedsAwareness();

  /**
   * Returns the brands that customers consider.
   *
   * @return the set, or empty
   */
  Optional<ConsiderationSet> considerationSet();

  /**
   * Returns the personas.
   *
   * @return the personas in order, unmodifiable
   */
  List<Persona> personas();

  /**
   * Returns the stakeholders: those with a say in the purchase.
   *
   * @return the stakeholders in order, unmodifiable
   */
  List<Stakeholder> stakeholders();

  /**
   * Returns the team that made the journey.
   *
   * @return the members in order, unmodifiable
   */
  List<TeamMember> team();

  /**
   * Returns the evidence on which the journey is based.
   *
   * @return the evidence in order, unmodifiable
   */
  List<Evidence> evidence();

  /**
   * Returns the metrics by which the journey is managed.
   *
   * @return the metrics in order, unmodifiable
   */
  List<Metric> metrics();

  /**
   * Returns the date of the last review against data.
   *
   * @return the date, or empty
   */
  Optional<LocalDate> reviewedOn();

  /**
   * Returns the dimensions found in the workshop: words for concepts, attitudes towards the brand
   * or mindsets (seed text S4, step 5).
   *
   * @return the dimensions in order, unmodifiable
   */
  List<String> dimensions();

  /**
   * Returns the affinity diagram (seed text S4, step 6).
   *
   * @return the groups in order, unmodifiable
   */
  List<AffinityGroup> affinityGroups();

  /**
   * Returns the audiences with whom the journey was shared (seed text S4, step 9).
   *
   * @return departments or people in order, unmodifiable
   */
  Set<String> sharedWith();

  /**
   * Returns the lanes: custom rows of the map.
   *
   * @return the lanes in order, unmodifiable
   */
  List<Lane> lanes();

  /**
   * Returns the journeys that follow this one.
   *
   * @return the ids of journeys in the same {@link JourneyAtlas}, in order, unmodifiable
   */
  Set<String> leadsTo();

  /**
   * Returns the pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * Returns the persona with an id.
   *
   * @param id any text
   * @return the persona, or empty when there is none with that id
   */
  default Optional<Persona> persona(String id) {
    requireNonNull(id, "id");
    for (Persona persona : personas()) {
      if (persona.id().equals(id)) {
        return Optional.of(persona);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the stakeholder with an id.
   *
   * @param id any text
   * @return the stakeholder, or empty when there is none with that id
   */
  default Optional<Stakeholder> stakeholder(String id) {
    requireNonNull(id, "id");
    for (Stakeholder stakeholder : stakeholders()) {
      if (stakeholder.id().equals(id)) {
        return Optional.of(stakeholder);
      }
    }
    return Optional.empty();
  }

  @Override
  default String nameIn(Locale locale) {
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.JOURNEY;
  }

  @Override
  default List<? extends JourneyElement> children(ElementKind kind) {
    return switch (kind) {
      case PERSONA -> personas();
      case STAKEHOLDER -> stakeholders();
      case JOURNEY,
          PAIN_POINT,
          OPPORTUNITY,
          SOLUTION,
          IDEA,
          PHASE,
          TOUCHPOINT,
          ACTION,
          LOYALTY_LOOP ->
          List.of();
    };
  }
}
