package io.github.klantreis.model;

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
 * All of a journey but its phases and loyalty loops. A {@link Journey} is one too; {@link
 * Journey#heading()} gives the heading alone, which stays the same object as long as only phases
 * change.
 */
public sealed interface JourneyHeading extends JourneyElement permits Journey, JourneyHeadingValue {

  /**
   * The name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * What it is about in a few sentences.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * Which version of the journey this is, in whatever scheme.
   *
   * @return the version, or empty
   */
  Optional<String> version();

  /**
   * B2B or B2C.
   *
   * @return the market, or empty
   */
  Optional<Market> market();

  /**
   * Product or service.
   *
   * @return the offering, or empty
   */
  Optional<Offering> offering();

  /**
   * Whether it shows what is or what is wanted.
   *
   * @return the state, or empty
   */
  Optional<JourneyState> state();

  /**
   * The phase model that the phases' kinds are of.
   *
   * @return the model
   */
  PhaseModel phaseModel();

  /**
   * What the company wants with it (seed text S4, step 1).
   *
   * @return the goal, or empty
   */
  Optional<String> goal();

  /**
   * What the customer wants with it.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> customerGoals();

  /**
   * How one can tell that it went well.
   *
   * @return the criteria in order, unmodifiable
   */
  List<String> successCriteria();

  /**
   * How long it lasts.
   *
   * @return the time interval, or empty
   */
  Optional<TimeInterval> horizon();

  /**
   * The time between purchase and use (seed text S0, phase 4: overbruggingsfase).
   *
   * @return the period, not negative; or empty
   */
  Optional<Period> bridgingPeriod();

  /**
   * How customers are addressed all along.
   *
   * @return the form of address, or empty
   */
  Optional<FormOfAddress> formOfAddress();

  /**
   * The tone of voice all along, in words.
   *
   * @return the tone, or empty
   */
  Optional<String> toneOfVoice();

  /**
   * The language customers are spoken to in.
   *
   * @return the language, or empty
   */
  Optional<Locale> language();

  /**
   * The conversion funnel that the journey is coupled to; the funnel is a model of its own (seed
   * text S0).
   *
   * @return its name or address, or empty
   */
  Optional<String> funnel();

  /**
   * Whether advocates make others aware, so that other customers' journeys begin (seed text S1).
   *
   * @return what the builder was told, else what the phase model says
   */
  boolean advocacyFeedsAwareness();

  /**
   * The brands that customers consider.
   *
   * @return the set, or empty
   */
  Optional<ConsiderationSet> considerationSet();

  /**
   * The personas.
   *
   * @return the personas in order, unmodifiable
   */
  List<Persona> personas();

  /**
   * Those with a say in the purchase.
   *
   * @return the stakeholders in order, unmodifiable
   */
  List<Stakeholder> stakeholders();

  /**
   * Those who made the journey.
   *
   * @return the members in order, unmodifiable
   */
  List<TeamMember> team();

  /**
   * What it rests on.
   *
   * @return the evidence in order, unmodifiable
   */
  List<Evidence> evidence();

  /**
   * The numbers to steer on.
   *
   * @return the metrics in order, unmodifiable
   */
  List<Metric> metrics();

  /**
   * When it was last reviewed against data.
   *
   * @return the date, or empty
   */
  Optional<LocalDate> reviewedOn();

  /**
   * The words for concepts, brand attitudes or mindsets of the workshop (seed text S4, step 5).
   *
   * @return the dimensions in order, unmodifiable
   */
  List<String> dimensions();

  /**
   * The ideas of the workshop, grouped or not (seed text S4, steps 5 and 6).
   *
   * @return the ideas in order, unmodifiable
   */
  List<String> ideas();

  /**
   * The affinity diagram (seed text S4, step 6).
   *
   * @return the groups in order, unmodifiable
   */
  List<AffinityGroup> affinityGroups();

  /**
   * With whom it was shared (seed text S4, step 9).
   *
   * @return departments or people in order, unmodifiable
   */
  Set<String> sharedWith();

  /**
   * Own rows of the map.
   *
   * @return the lanes in order, unmodifiable
   */
  List<Lane> lanes();

  /**
   * The journeys that follow this one.
   *
   * @return ids of journeys in the same {@link JourneyAtlas}, in order, unmodifiable
   */
  Set<String> leadsTo();

  /**
   * Pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * The persona with an id.
   *
   * @param id any text
   * @return the persona, or empty when there is none with that id
   */
  default Optional<Persona> persona(String id) {
    for (Persona persona : personas()) {
      if (persona.id().equals(id)) {
        return Optional.of(persona);
      }
    }
    return Optional.empty();
  }

  /**
   * The stakeholder with an id.
   *
   * @param id any text
   * @return the stakeholder, or empty when there is none with that id
   */
  default Optional<Stakeholder> stakeholder(String id) {
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
      case JOURNEY, PHASE, TOUCHPOINT, ACTION, LOYALTY_LOOP -> List.of();
    };
  }
}
