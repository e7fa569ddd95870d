package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPersonas;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.PartNames;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules on personas and their empathy maps. */
public final class PersonaRules {
  private PersonaRules() {}

  /** How many of the four parts {@link #PERSONA_TOO_THIN} asks for: 3, inclusive. */
  public static final Option<Integer> PERSONA_TOO_THIN_LEAST =
      Option.ofInt("persona-too-thin.least", 3);

  private static final Wording THIN =
      Wording.one(
              Text.en(
                      "The persona \"{name}\" has {count} of these four: goals, motivations, pain"
                          + " points and a quote; at least {least} are expected")
                  .nl(
                      "De persona \"{name}\" heeft {count} van deze vier: doelen, motieven,"
                          + " pijnpunten en een citaat; minstens {least} zijn nodig"))
          .some(
              Text.en(
                      "{n} of {of} personas have fewer than {least} of these four: goals, motivations, pain points and a quote: {places}")
                  .nl(
                      "Bij {n} van de {of} persona's staan minder dan {least} van deze vier: doelen, motieven, pijnpunten en een citaat: {places}"))
          .all(
              Text.en(
                      "None of the {of} personas has {least} of these four: goals, motivations, pain points and a quote")
                  .nl(
                      "Bij geen van de {of} persona's staan {least} van deze vier: doelen, motieven, pijnpunten en een citaat"));

  private static final Text GOALS = Text.en("goals").nl("doelen");

  private static final Text MOTIVATIONS = Text.en("motivations").nl("motieven");

  private static final Text PAINS = Text.en("pain points").nl("pijnpunten");

  private static final Text QUOTE = Text.en("a quote").nl("een citaat");

  /** The parts by id, for those who compare findings; readers get their labels. */
  private static final ImmutableMap<Text, String> PARTS =
      ImmutableMap.of(GOALS, "goals", MOTIVATIONS, "motivations", PAINS, "pains", QUOTE, "quote");

  /**
   * A persona has at least {@link #PERSONA_TOO_THIN_LEAST} of goals, motivations, pains and a
   * quote; pains of the empathy map count. One of which nothing but the name is noted is the matter
   * of {@link #PERSONA_ONLY_NAMED}. Information.
   */
  public static final JourneyValidator<Persona> PERSONA_TOO_THIN =
      forPersonas("persona-too-thin")
          .severity(Severity.INFO)
          .that(
              Text.en("are more than a name").nl("meer zijn dan een naam"),
              (persona, around) -> !isOnlyNamed(persona))
          .summary(
              Text.en(
                      "a persona is more than a name: it has goals, motivations, pain points and a"
                          + " quote")
                  .nl(
                      "een persona is meer dan een naam: met doelen, motieven, pijnpunten en een"
                          + " citaat"))
          .source(
              Literature.OSMM.at(
                  Text.en("required fields of a persona").nl("verplichte velden van een persona")))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the number of traits").nl("het aantal kenmerken")))
          .hint(
              Text.en("Add {missing}, preferably from interviews with {people}")
                  .nl("Voeg {missing} toe, het liefst uit interviews met {people}"))
          .option(PERSONA_TOO_THIN_LEAST)
          .check(PersonaRules::checkThin);

  private static void checkThin(Persona persona, ValidationContext context) {
    List<Text> missing = new ArrayList<>(4);
    addIf(persona.goals().isEmpty(), GOALS, missing);
    addIf(persona.motivations().isEmpty(), MOTIVATIONS, missing);
    addIf(
        persona.pains().isEmpty()
            && persona.empathyMap().map(map -> map.pains().isEmpty()).orElse(true),
        PAINS,
        missing);
    addIf(persona.quote().isEmpty(), QUOTE, missing);
    int count = 4 - missing.size();
    int least = context.option(PERSONA_TOO_THIN_LEAST);
    if (count < least && !missing.isEmpty()) {
      context
          .report(THIN)
          .with("name", persona.name())
          .with("count", count)
          .with("least", least)
          .with("lacks", PartNames.ids(missing, PARTS))
          .with("missing", Listing.and(missing));
    }
  }

  private static void addIf(boolean empty, Text what, List<Text> missing) {
    if (empty) {
      missing.add(what);
    }
  }

  private static final Wording ONLY_NAMED =
      Wording.one(
              Text.en("The persona \"{name}\" is no more than a name")
                  .nl("Bij de persona \"{name}\" staat niet meer dan de naam"))
          .some(
              Text.en("{n} of {of} personas are no more than a name: {places}")
                  .nl("Bij {n} van de {of} persona's staat niet meer dan de naam: {places}"))
          .all(
              Text.en("None of the {of} personas is more than a name")
                  .nl("Bij geen van de {of} persona's staat meer dan de naam"));

  private static final Wording ONLY_DESCRIBED =
      Wording.one(
              Text.en(
                      "The persona \"{name}\" has a description; its goals, needs, pain points and quotes are empty")
                  .nl(
                      "Bij de persona \"{name}\" staat een beschrijving; doelen, behoeften, pijnpunten en citaten zijn niet ingevuld"))
          .some(
              Text.en(
                      "{n} of {of} personas have a description; their goals, needs, pain points and quotes are empty: {places}")
                  .nl(
                      "Bij {n} van de {of} persona's staat een beschrijving; doelen, behoeften, pijnpunten en citaten zijn niet ingevuld: {places}"))
          .all(
              Text.en("Goals, needs, pain points and quotes of all {of} personas are empty")
                  .nl(
                      "Bij geen van de {of} persona's zijn doelen, behoeften, pijnpunten of citaten ingevuld"));

  /** The ids of the personas of whom it is told what they want, feel, think or suffer. */
  private static final Overview<ImmutableSet<String>> TOLD_OF =
      Overview.of(
          PhaseFact.underHeading(PersonaRules::toldOf).lookingAt(PersonaRules::tellsOfAny),
          (journey, phases) ->
              Stream.concat(concernedBy(journey), phases.stream().flatMap(Set::stream))
                  .collect(ImmutableSet.toImmutableSet()));

  private static ImmutableSet<String> toldOf(Phase phase, JourneyHeading journey) {
    ImmutableSet.Builder<String> told = ImmutableSet.builder();
    concernedBy(phase).forEach(told::add);
    addFeeling(phase, journey, told);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (tellsOfAny(touchpoint)) {
        concernedBy(touchpoint).forEach(told::add);
        addFeeling(touchpoint, journey, told);
        if (tellsOfCustomers(touchpoint)) {
          told.addAll(phase.reading(touchpoint).concernedPersonas());
          told.addAll(takingPart(touchpoint, journey));
        }
      }
    }
    return told.build();
  }

  private static boolean tellsOfAny(Touchpoint touchpoint) {
    return tellsOfCustomers(touchpoint)
        || !touchpoint.painPoints().isEmpty()
        || !touchpoint.opportunities().isEmpty()
        || !touchpoint.solutions().isEmpty()
        || !touchpoint.ideas().isEmpty();
  }

  private static boolean tellsOfCustomers(Touchpoint touchpoint) {
    return !touchpoint.customerGoals().isEmpty()
        || !touchpoint.customerNeeds().isEmpty()
        || touchpoint.painPoints().stream().anyMatch(pain -> pain.concernedPersonas().isEmpty())
        || !touchpoint.quotes().isEmpty()
        || !touchpoint.thoughts().isEmpty()
        || !touchpoint.expectations().isEmpty()
        || touchpoint.emotion().isPresent()
        || touchpoint.measuredEmotion().isPresent()
        || !touchpoint.participantEmotions().isEmpty()
        || !touchpoint.measuredParticipantEmotions().isEmpty();
  }

  private static Stream<String> concernedBy(NotedElement element) {
    return Stream.of(
            element.painPoints(), element.opportunities(), element.solutions(), element.ideas())
        .flatMap(List::stream)
        .flatMap(note -> note.concernedPersonas().stream());
  }

  private static void addFeeling(
      ExperienceElement element, JourneyHeading journey, ImmutableSet.Builder<String> told) {
    Set<String> feeling =
        Sets.union(
            element.participantEmotions().keySet(), element.measuredParticipantEmotions().keySet());
    told.addAll(personas(feeling, journey));
  }

  private static Set<String> takingPart(Touchpoint touchpoint, JourneyHeading journey) {
    Set<String> ids = new HashSet<>(touchpoint.involved());
    addNamed(touchpoint.initiator(), ids);
    addNamed(touchpoint.receiver(), ids);
    return personas(ids, journey);
  }

  /** The participants of some ids, and the personas by which actors among them are described. */
  private static Set<String> personas(Set<String> participants, JourneyHeading journey) {
    Set<String> all = new HashSet<>(participants);
    for (Actor actor : journey.actors()) {
      if (participants.contains(actor.id())) {
        actor.persona().ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether what the journey says of its customers can only be said of its one persona. */
  private static final Overview<Boolean> DESCRIBES_ONE =
      Overview.of(
          PhaseFact.<Boolean>of(PersonaRules::describesCustomers)
              .lookingAt(PersonaRules::speaksOfCustomers),
          (journey, phases) ->
              journey.personas().size() == 1
                  && (!journey.customerGoals().isEmpty()
                      || !journey.painPoints().isEmpty()
                      || phases.contains(true)));

  /**
   * Of a persona there is more than a name and a description: anything at all, such as a need, a
   * goal, a pain point or a quote. A description that says what the persona wants or fears will do,
   * and so do a lane of its own, emotions and notes, and touchpoints that concern it or in which it
   * takes part and that tell such things. Where there is one persona, the goals, needs and pain
   * points of the customers in the journey, its phases and its touchpoints are its own.
   * Information.
   *
   * @see #PERSONA_TOO_THIN
   */
  public static final JourneyValidator<Persona> PERSONA_ONLY_NAMED =
      forPersonas("persona-only-named")
          .severity(Severity.INFO)
          .summary(
              Text.en("of a persona more is noted than its name")
                  .nl("van een persona staat meer genoteerd dan de naam"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.OSMM.at(
                  Text.en("required fields of a persona").nl("verplichte velden van een persona")))
          .hint(
              Text.en("Note at least what each persona wants to achieve and what stands in the way")
                  .nl("Noteer in elk geval wat elke persona wil bereiken en wat in de weg staat"))
          .seeing(DESCRIBES_ONE)
          .seeing(TOLD_OF)
          .yieldingTo(BreadthRules.PERSONA_FOR_ALL_ID)
          .check(PersonaRules::checkNamed);

  private static void checkNamed(Persona persona, ValidationContext context) {
    boolean isSaid =
        context.speaks(BreadthRules.PERSONA_FOR_ALL_ID) && BreadthRules.isForAll(context.journey());
    if (!isSaid && !context.overview(DESCRIBES_ONE)) {
      if (isOnlyNamed(persona)) {
        context.report(ONLY_NAMED).attribute("goals").with("name", persona.name());
      } else if (isOnlyDescribed(persona)
          && !hasLane(persona, context.journey())
          && !context.overview(TOLD_OF).contains(persona.id())) {
        context.report(ONLY_DESCRIBED).attribute("goals").with("name", persona.name());
      }
    }
  }

  /** Whether a lane is called after a persona: it tells how things go for it. */
  private static boolean hasLane(Persona persona, JourneyHeading journey) {
    String name = persona.name().toLowerCase(Locale.ROOT);
    return journey.lanes().stream()
        .anyMatch(
            lane ->
                lane.id().equals(persona.id())
                    || WholeWords.holds(lane.name().toLowerCase(Locale.ROOT), name));
  }

  private static boolean isOnlyDescribed(Persona persona) {
    return persona.description().filter(text -> !Families.WISH.areIn(text)).isPresent()
        && persona.need().isEmpty()
        && persona.goals().isEmpty()
        && persona.motivations().isEmpty()
        && persona.pains().isEmpty()
        && persona.quote().isEmpty()
        && persona.empathyMap().isEmpty()
        && persona.attributes().isEmpty();
  }

  private static boolean describesCustomers(Phase phase) {
    return speaksOfCustomers(phase)
        || phase.touchpoints().stream().anyMatch(PersonaRules::speaksOfCustomers);
  }

  private static <E extends ExperienceElement & NotedElement> boolean speaksOfCustomers(E element) {
    return !element.customerGoals().isEmpty()
        || !element.customerNeeds().isEmpty()
        || !element.painPoints().isEmpty();
  }

  private static boolean isOnlyNamed(Persona persona) {
    return persona.description().isEmpty()
        && persona.need().isEmpty()
        && persona.goals().isEmpty()
        && persona.motivations().isEmpty()
        && persona.pains().isEmpty()
        && persona.quote().isEmpty()
        && persona.empathyMap().isEmpty()
        && persona.pictures().isEmpty()
        && persona.evidence().isEmpty()
        && persona.attributes().isEmpty()
        && persona.tags().isEmpty();
  }

  private static final Wording UNUSED =
      Wording.one(
              Text.en("No touchpoint concerns the persona \"{name}\"")
                  .nl("Geen contactmoment gaat over de persona \"{name}\""))
          .some(
              Text.en("No touchpoint concerns {n} of {of} personas: {places}")
                  .nl("Geen contactmoment gaat over {n} van de {of} persona's: {places}"));

  private static final Named ALL = new Named(true, true, Set.of());

  /**
   * Each persona takes part in the journey: a touchpoint concerns or names it, an emotion is its
   * own, or an actor is described by it. A touchpoint that concerns nobody in particular concerns
   * all; without any touchpoint there is nothing to take part in. Warning.
   */
  public static final JourneyValidator<Journey> PERSONA_UNUSED =
      forJourneys("persona-unused")
          .once(
              Begun.of(
                  Text.en("a touchpoint names a persona").nl("een contactmoment een persona noemt"),
                  1,
                  named(phase -> namesAny(phase) ? 1 : 0)))
          .summary(
              Text.en("each persona takes part in the journey")
                  .nl("elke persona doet mee in de reis"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Name the persona at the touchpoints that concern it, or leave it out")
                  .nl(
                      "Noem de persona bij de contactmomenten waar het om die persona gaat, of laat"
                          + " de persona weg"))
          .fixes(PersonaRules::leaveOut)
          .summarisingPhases(named(PersonaRules::named))
          .check(PersonaRules::checkUnused);

  /** A fact that reads whom touchpoints name. */
  private static <S> PhaseFact<S> named(Function<Phase, S> fact) {
    return PhaseFact.<S>of(fact)
        .reading(
            touchpoint ->
                List.of(
                    touchpoint.concernedPersonas(),
                    touchpoint.involved(),
                    touchpoint.initiator(),
                    touchpoint.receiver(),
                    touchpoint.participantEmotions().keySet(),
                    touchpoint.measuredParticipantEmotions().keySet()));
  }

  private static void leaveOut(Journey journey, Finding finding, FixOffers offers) {
    String id = finding.path().steps().get(0).id();
    offers.correction(
        "leave-out",
        Text.en("Leave the persona out").nl("Laat de persona weg"),
        edit -> edit.removePersona(id));
  }

  /**
   * The personas that a phase names.
   *
   * @param touchpoints whether there is any touchpoint
   * @param all whether one concerns nobody in particular, and thereby all
   * @param ids the ids of those that are named
   */
  private record Named(boolean touchpoints, boolean all, Set<String> ids) {}

  private static boolean concernsAll(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (phase.reading(touchpoint).concernedPersonas().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAny(Phase phase) {
    return !concernsAll(phase)
        && !(phase.touchpoints().isEmpty()
            && phase.participantEmotions().isEmpty()
            && phase.measuredParticipantEmotions().isEmpty());
  }

  private static Named named(Phase phase) {
    if (concernsAll(phase)) {
      return ALL;
    }
    List<Touchpoint> touchpoints = phase.touchpoints();
    Set<String> ids = new HashSet<>(phase.participantEmotions().keySet());
    ids.addAll(phase.measuredParticipantEmotions().keySet());
    for (Touchpoint touchpoint : touchpoints) {
      ids.addAll(phase.reading(touchpoint).concernedPersonas());
      ids.addAll(touchpoint.involved());
      addNamed(touchpoint.initiator(), ids);
      addNamed(touchpoint.receiver(), ids);
      ids.addAll(touchpoint.participantEmotions().keySet());
      ids.addAll(touchpoint.measuredParticipantEmotions().keySet());
    }
    return new Named(!touchpoints.isEmpty(), false, ids);
  }

  private static void addNamed(Optional<Participant> participant, Set<String> ids) {
    if (participant.isPresent() && participant.get() instanceof NamedParticipant named) {
      ids.add(named.id());
    }
  }

  private static void checkUnused(List<PhaseSummary<Named>> phases, ValidationContext context) {
    boolean touchpoints = false;
    for (PhaseSummary<Named> phase : phases) {
      if (phase.value().all()) {
        return;
      }
      touchpoints |= phase.value().touchpoints();
    }
    if (!touchpoints) {
      return;
    }
    for (Persona persona : context.journey().personas()) {
      if (!isNamed(persona.id(), phases) && !isActor(persona.id(), context)) {
        context.report(UNUSED).about(persona).with("name", persona.name());
      }
    }
  }

  private static boolean isNamed(String id, List<PhaseSummary<Named>> phases) {
    for (PhaseSummary<Named> phase : phases) {
      if (phase.value().ids().contains(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isActor(String id, ValidationContext context) {
    for (Actor actor : context.journey().actors()) {
      if (actor.persona().isPresent() && actor.persona().get().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static final Wording NO_MAP =
      Wording.one(
              Text.en("The persona \"{name}\" has no empathy map")
                  .nl("De persona \"{name}\" heeft geen empathiemap"))
          .some(
              Text.en("{n} of {of} personas have no empathy map: {places}")
                  .nl("Bij {n} van de {of} persona's ontbreekt een empathiemap: {places}"))
          .all(
              Text.en("None of the {of} personas has an empathy map")
                  .nl("Geen van de {of} persona's heeft een empathiemap"));

  /** Each persona has an empathy map. Information. */
  public static final JourneyValidator<Persona> EMPATHY_MAP_MISSING =
      forPersonas("empathy-map-missing")
          .severity(Severity.INFO)
          .summary(
              Text.en("each persona has an empathy map").nl("elke persona heeft een empathiemap"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(4)))
          .hint(
              Text.en(
                      "Do the exercise with the team: what does the persona see, hear, say,"
                          + " do, think and feel")
                  .nl(
                      "Doe de oefening met het team: wat ziet, hoort, zegt, doet, denkt en"
                          + " voelt de persona"))
          .check(PersonaRules::checkMap);

  private static void checkMap(Persona persona, ValidationContext context) {
    if (persona.empathyMap().isEmpty()) {
      context.report(NO_MAP).attribute("empathyMap").with("name", persona.name());
    }
  }

  private static final Text EMPTY_QUADRANT =
      Text.en("The empathy map of \"{name}\" does not say what the persona {quadrants}")
          .nl("In de empathiemap van \"{name}\" staat niet wat de persona {quadrants}");

  private static final Text SEES = Text.en("sees").nl("ziet");

  private static final Text HEARS = Text.en("hears").nl("hoort");

  private static final Text SAYS = Text.en("says").nl("zegt");

  private static final Text DOES = Text.en("does").nl("doet");

  private static final Text THINKS = Text.en("thinks and feels").nl("denkt en voelt");

  private static final ImmutableMap<Text, String> QUADRANTS =
      ImmutableMap.of(
          SEES, "sees", HEARS, "hears", SAYS, "says", DOES, "does", THINKS, "thinksAndFeels");

  /**
   * Every quadrant of an empathy map is filled: seeing, hearing, saying and doing, thinking and
   * feeling. On the updated canvas, saying and doing are filled each. Warning.
   */
  public static final JourneyValidator<Persona> EMPATHY_MAP_QUADRANT_EMPTY =
      forPersonas("empathy-map-quadrant-empty")
          .that(
              Text.en("have an empathy map").nl("een empathiemap hebben"),
              (persona, around) -> persona.empathyMap().isPresent())
          .summary(
              Text.en("every quadrant of an empathy map is filled")
                  .nl("elk kwadrant van een empathiemap is gevuld"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(4)))
          .source(Literature.EMPATHY_MAP)
          .hint(
              Text.en("Ask {people} about it, and write down at least one note for each quadrant")
                  .nl("Vraag {people} ernaar en schrijf bij elk kwadrant minstens één notitie"))
          .check(PersonaRules::checkQuadrants);

  private static void checkQuadrants(Persona persona, ValidationContext context) {
    if (persona.empathyMap().isEmpty()) {
      return;
    }
    EmpathyMap map = persona.empathyMap().get();
    List<Text> missing = new ArrayList<>(5);
    addIf(map.sees().isEmpty(), SEES, missing);
    addIf(map.hears().isEmpty(), HEARS, missing);
    addIf(map.saysAndDoes().isEmpty() && map.says().isEmpty(), SAYS, missing);
    addIf(map.saysAndDoes().isEmpty() && map.does().isEmpty(), DOES, missing);
    addIf(map.thinksAndFeels().isEmpty(), THINKS, missing);
    if (!missing.isEmpty()) {
      context
          .report(EMPTY_QUADRANT)
          .attribute("empathyMap")
          .with("name", persona.name())
          .with("lacks", PartNames.ids(missing, QUADRANTS))
          .with("quadrants", Listing.or(missing));
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PERSONA_TOO_THIN,
        PERSONA_ONLY_NAMED,
        PERSONA_UNUSED,
        EMPATHY_MAP_MISSING,
        EMPATHY_MAP_QUADRANT_EMPTY);
  }
}
