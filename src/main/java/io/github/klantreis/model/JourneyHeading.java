package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.TouchpointOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A journey without its phases and loyalty loops. A {@link Journey} is a heading, too; {@link
 * Journey#heading()} returns the heading alone, which stays the same object as long as only phases
 * or loops change.
 */
public sealed interface JourneyHeading extends JourneyElement, Evidenced
    permits Journey, ElementValues.JourneyHeadingValue {

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
   * Returns whose journey it is, and what these people are called.
   *
   * @return the people; {@link People#CUSTOMERS} unless others were set
   */
  People people();

  /**
   * Returns how much of what people go through the journey shows.
   *
   * @return the scope; {@link JourneyScope#END_TO_END} unless another was set
   */
  JourneyScope scope();

  /**
   * Returns how far this description has come, from a draft on.
   *
   * @return the life cycle, or empty
   */
  Optional<Lifecycle> lifecycle();

  /**
   * Returns the market (B2B or B2C), which only a journey in which something is sold has.
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
   * Returns the company's goal with the journey ("Zakelijke leadgeneratie, deel 3", step 1).
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
   * Returns the time between purchase and use ("De customer journey uitwerken", phase 4:
   * overbruggingsfase).
   *
   * @return the period, not negative; or empty
   */
  Optional<TimeSpan> bridgingPeriod();

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
   * Returns the language in which the journey itself is written: its names, sentences and notes.
   * Maps mark it, so that a screen reader pronounces them well.
   *
   * @return the language, or empty
   */
  Optional<Locale> writtenIn();

  /**
   * Returns the conversion funnel to which the journey is linked; the funnel is a separate model
   * ("De customer journey uitwerken").
   *
   * @return the name or address of the funnel, or empty
   */
  Optional<String> funnel();

  /**
   * Whether advocates make others aware, so that journeys of other customers start ("Je customer
   * journey begrijpen").
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
   * Returns the brand behind the journey. The brand that an atlas holds for all its journeys is not
   * repeated here.
   *
   * @return the brand, or empty
   */
  Optional<Brand> brand();

  /**
   * Returns the personas.
   *
   * @return the personas in order, unmodifiable
   */
  List<Persona> personas();

  /**
   * Returns the actors: those who take part in the journey by name.
   *
   * @return the actors in order, unmodifiable
   */
  List<Actor> actors();

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
  @Override
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
   * or mindsets ("Zakelijke leadgeneratie, deel 3", step 5).
   *
   * @return the dimensions in order, unmodifiable
   */
  List<String> dimensions();

  /**
   * Returns the affinity diagram ("Zakelijke leadgeneratie, deel 3", step 6).
   *
   * @return the groups in order, unmodifiable
   */
  List<AffinityGroup> affinityGroups();

  /**
   * Returns the audiences with whom the journey was shared ("Zakelijke leadgeneratie, deel 3", step
   * 9).
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
    List<Persona> all = personas();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the actor with an id.
   *
   * @param id any text
   * @return the actor, or empty when there is none with that id
   */
  default Optional<Actor> actor(String id) {
    requireNonNull(id, "id");
    for (Actor actor : actors()) {
      if (actor.id().equals(id)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the buying centre: the actors with a buying role.
   *
   * @return the actors in order, unmodifiable
   */
  default List<Actor> buyingCentre() {
    return actors().stream()
        .filter(actor -> !actor.roles().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the side on which a participant takes part.
   *
   * @param participant a participant of this journey, such as {@link Touchpoint#initiator()}
   * @return a side itself; that of an actor; {@link Side#CUSTOMER} for a persona
   * @throws IllegalArgumentException if it names no persona or actor of this journey
   */
  default Side sideOf(Participant participant) {
    if (participant instanceof Side side) {
      return side;
    }
    JourneyElement named = Elements.participant(this, participant);
    return named instanceof Actor actor ? actor.side() : Side.CUSTOMER;
  }

  /**
   * Returns who owns a touchpoint, as far as channels and participants say so. A touchpoint that
   * the customer starts without another side, and that has no channel or is an {@linkplain
   * io.github.klantreis.term.InteractionType#ACTIVITY activity}, is the customer's. What
   * {@linkplain Side#OTHER others} start or are turned to for, without the company and its
   * partners, is social whatever the channel, as a competitor has a store, too. Of all else the
   * owner follows from the channels: the company's own and paid ones are the brand's, earned ones
   * are social. Where there are no channels or they disagree, it follows from the side that starts
   * the touchpoint, or from the receiver's if that is the customer's.
   *
   * @param touchpoint a touchpoint of this journey
   * @return the owner after Lemon and Verhoef (2016), or empty if nothing says so
   * @throws IllegalArgumentException if the touchpoint names a participant that this journey does
   *     not have
   */
  default Optional<TouchpointOwner> ownerOf(Touchpoint touchpoint) {
    return Participation.ownerOf(this, touchpoint);
  }

  /**
   * Whether others act at a touchpoint without the customer: in an {@linkplain
   * io.github.klantreis.term.InteractionType#ACTIVITY activity} of theirs, where they start the
   * touchpoint and one of them receives it, or where they start it and work backstage. A touchpoint
   * in which a customer takes part never is, nor is one with work frontstage or an action towards
   * customers.
   *
   * @param touchpoint a touchpoint of this journey
   * @return true if participants, actions and service blueprint say so; false if they do not say
   * @throws IllegalArgumentException if the touchpoint names a participant that this journey does
   *     not have
   */
  default boolean isWithoutCustomer(Touchpoint touchpoint) {
    return Participation.isWithoutCustomer(this, touchpoint);
  }

  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
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
      case ACTOR -> actors();
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
