package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forActors;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.validation.rules.text.Mention;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on the actors of a journey and on what passes between them. */
public final class ActorRules {
  private ActorRules() {}

  private static final Wording CARRIED =
      Wording.one(
              Text.en(
                      "Between \"{from}\" and \"{to}\", {people} may have to pass on their story"
                          + " themselves: no touchpoint involves both parties")
                  .nl(
                      "Tussen \"{from}\" en \"{to}\" moeten {people} hun verhaal mogelijk zelf"
                          + " overbrengen: bij geen contactmoment zijn beide partijen betrokken"))
          .some(
              Text.en(
                      "At {n} touchpoints {people} come to another party and may have to pass on their"
                          + " story themselves, as no touchpoint involves both parties: {places}")
                  .nl(
                      "Bij {n} contactmomenten komen {people} bij een andere partij en moeten ze hun"
                          + " verhaal mogelijk zelf overbrengen, want bij geen contactmoment zijn beide"
                          + " partijen betrokken: {places}"));

  /**
   * Where the customer is handed over from one actor to another, these two have a touchpoint by
   * which the case passes. Reported at each touchpoint where the customer comes to the second
   * actor. Information, and only for those who ask for all rules: in most journeys the customer
   * carries the case, and maps do not say otherwise. Default of this library.
   *
   * @see Journey#handOvers()
   */
  public static final JourneyValidator<Journey> HAND_OVER_WITHOUT_CHANNEL =
      forJourneys("hand-over-without-channel")
          .severity(Severity.INFO)
          .summary(
              Text.en("actors who hand people over to each other share a touchpoint")
                  .nl(
                      "actoren die mensen aan elkaar overdragen, hebben een gezamenlijk"
                          + " contactmoment"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the touchpoint of the hand-over, such as a referral or a call, or name"
                          + " both parties where they meet")
                  .nl(
                      "Voeg het contactmoment van de overdracht toe, zoals een verwijzing of een"
                          + " telefoontje, of noem beide partijen waar ze elkaar treffen"))
          .check(ActorRules::checkHandOvers);

  private static void checkHandOvers(Journey journey, ValidationContext context) {
    Set<List<String>> reported = new HashSet<>();
    List<HandOver> handOvers = journey.handOvers();
    context.judged(handOvers.size());
    for (HandOver handOver : handOvers) {
      if (handOver.isCarriedByCustomer()
          && reported.add(
              List.of(handOver.from().id(), handOver.to().id(), handOver.after().id()))) {
        context
            .report(CARRIED)
            .about(handOver.after())
            .related(handOver.before())
            .with("from", handOver.from().name())
            .with("to", handOver.to().name());
      }
    }
  }

  // ---- what they pass on ----

  static final String HAND_OVERS_UNTOLD_ID = "hand-overs-untold";

  private static final Text UNTOLD_BETWEEN_TWO =
      Text.en("No touchpoint shows what \"{from}\" passes on to \"{to}\" about {people}")
          .nl("Geen contactmoment laat zien wat \"{from}\" over {people} doorgeeft aan \"{to}\"");

  private static final Text UNTOLD_AMONG =
      Text.en("No touchpoint shows what {parties} pass on to each other about {people}")
          .nl("Geen contactmoment laat zien wat {parties} over {people} aan elkaar doorgeven");

  /** From how many parties on people have to tell their story again and again. */
  private static final int MANY_PARTIES = 3;

  /**
   * Who passes on what is told, where people go from one party to another: a touchpoint in which
   * both take part shows it. Judges people and organisations, no systems, and not those whom people
   * consult while they orient themselves or choose; two parties where people feel bad at the
   * second, and three or more that take turns, where something is sold only if it hurts at one of
   * them. Silent in a journey that is to be. Information.
   *
   * @see #HAND_OVER_WITHOUT_CHANNEL
   */
  public static final JourneyValidator<Journey> HAND_OVERS_UNTOLD =
      forJourneys(HAND_OVERS_UNTOLD_ID)
          .severity(Severity.INFO)
          .summary(
              Text.en("it is told what parties pass on to each other")
                  .nl("er staat wat partijen aan elkaar doorgeven"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note who passes on what, as with a referral or a call, or where {people} have to tell it again themselves")
                  .nl(
                      "Noteer wie wat doorgeeft, zoals bij een verwijzing of een telefoontje, of waar {people} het zelf opnieuw moeten vertellen"))
          .check(ActorRules::checkTold);

  private static void checkTold(Journey journey, ValidationContext context) {
    if (ToBe.is(journey.state())) {
      context.abstain();
      return;
    }
    List<HandOver> carried =
        journey.handOvers().stream()
            .filter(each -> isOfParties(each) && !isWeighing(phaseOf(each.after(), journey)))
            .toList();
    context.judged(carried.size());
    List<HandOver> hard =
        carried.stream()
            .filter(
                each ->
                    Feelings.areLow(phaseOf(each.after(), journey).reading(each.after()), journey))
            .toList();
    boolean isHurting =
        !hard.isEmpty() || carried.stream().anyMatch(each -> !each.after().painPoints().isEmpty());
    List<HandOver> told =
        parties(carried).size() >= MANY_PARTIES && (isHurting || !journey.isSelling())
            ? carried
            : hard;
    if (told.isEmpty()) {
      return;
    }
    Set<String> parties = parties(told);
    FindingDraft draft =
        parties.size() < MANY_PARTIES
            ? context
                .report(UNTOLD_BETWEEN_TWO)
                .with("from", told.get(0).from().name())
                .with("to", told.get(0).to().name())
            : context.report(UNTOLD_AMONG).with("parties", Listing.few(parties));
    told.forEach(each -> draft.related(each.after()));
  }

  private static boolean isOfParties(HandOver handOver) {
    return handOver.isCarriedByCustomer() && isParty(handOver.from()) && isParty(handOver.to());
  }

  private static boolean isParty(Actor actor) {
    return actor.side() != Side.CUSTOMER && actor.kind() != ActorKind.SYSTEM;
  }

  private static Phase phaseOf(Touchpoint touchpoint, Journey journey) {
    return journey.phaseOf(touchpoint.id()).orElseThrow();
  }

  private static boolean isWeighing(Phase phase) {
    return phase.kind().covers(CanonicalPhase.AWARENESS)
        || phase.kind().covers(CanonicalPhase.CONSIDERATION);
  }

  private static Set<String> parties(List<HandOver> handOvers) {
    Set<String> names = new LinkedHashSet<>();
    for (HandOver each : handOvers) {
      names.add(each.from().name());
      names.add(each.to().name());
    }
    return names;
  }

  private static final Wording NOWHERE =
      Wording.one(
              Text.en("\"{actor}\" is named, but takes part in no touchpoint")
                  .nl("\"{actor}\" is genoemd, maar doet bij geen contactmoment mee"))
          .some(
              Text.en("{n} parties are named, but take part in no touchpoint: {places}")
                  .nl("{n} partijen zijn genoemd, maar doen bij geen contactmoment mee: {places}"));

  /** The ids of those of whom it is told by name what they feel there. */
  private static Set<String> whoFeels(ExperienceElement element) {
    return Sets.union(
            element.participantEmotions().keySet(), element.measuredParticipantEmotions().keySet())
        .immutableCopy();
  }

  /** The ids of those who take part in a journey, and of the others of whom any words speak. */
  private static final Overview<ImmutableSet<String>> TAKING_PART =
      Overview.of(
          PhaseFact.underHeading(ActorRules::takingPart)
              .reading(
                  touchpoint ->
                      List.of(
                          Said.words(touchpoint),
                          touchpoint.initiator(),
                          touchpoint.receiver(),
                          touchpoint.involved(),
                          whoFeels(touchpoint))),
          (journey, phases) ->
              phases.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet()));

  private static ImmutableSet<String> takingPart(Phase phase, JourneyHeading journey) {
    if (journey.actors().isEmpty()) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> taking = ImmutableSet.builder();
    taking.addAll(whoFeels(phase));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      Stream.of(touchpoint.initiator(), touchpoint.receiver())
          .flatMap(Optional::stream)
          .filter(NamedParticipant.class::isInstance)
          .forEach(who -> taking.add(((NamedParticipant) who).id()));
      taking.addAll(whoFeels(touchpoint)).addAll(touchpoint.involved());
    }
    Mention others = new Mention();
    Set<String> seen = taking.build();
    journey.actors().stream()
        .filter(actor -> needsAPart(actor) && !seen.contains(actor.id()))
        .forEach(actor -> others.add(actor.id(), actor.name()));
    if (!others.isEmpty()) {
      Said.words(phase).forEach(text -> taking.addAll(others.in(text)));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Said.words(touchpoint).forEach(text -> taking.addAll(others.in(text)));
      }
    }
    return taking.build();
  }

  private static boolean needsAPart(Actor actor) {
    return actor.kind() != ActorKind.SYSTEM && actor.persona().isEmpty() && actor.roles().isEmpty();
  }

  private static final Begun NAMED =
      Begun.anyTouchpoint(
          Text.en("a touchpoint names who takes part").nl("een contactmoment noemt wie meedoet"),
          touchpoint ->
              !touchpoint.involved().isEmpty()
                  || touchpoint.initiator().filter(ActorRules::isNamed).isPresent()
                  || touchpoint.receiver().filter(ActorRules::isNamed).isPresent());

  private static boolean isNamed(Participant participant) {
    return participant instanceof NamedParticipant;
  }

  /**
   * Whoever is named as an actor does something: starts a touchpoint or is turned to, is involved
   * in one, feels something there or in a phase, or is spoken of in any words of a phase or a
   * touchpoint. Judges people and organisations, once any touchpoint names one, but no actor for
   * whom a persona stands, and none who has a role in buying. Information.
   */
  public static final JourneyValidator<Actor> ACTOR_WITHOUT_PART =
      forActors("actor-without-part")
          .severity(Severity.INFO)
          .that(
              Text.en("are people or organisations, and no personas and no buyers")
                  .nl("mensen of organisaties zijn, en geen persona's en geen inkopers"),
              (actor, around) -> needsAPart(actor))
          .once(NAMED)
          .summary(
              Text.en("whoever is named as an actor does something")
                  .nl("wie als actor is genoemd, doet iets"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Show at which touchpoints {people} deal with them, and what they do")
                  .nl(
                      "Laat zien bij welke contactmomenten {people} met hen te maken hebben, en wat zij dan doen"))
          .seeing(TAKING_PART)
          .check(
              (actor, context) -> {
                if (!context.overview(TAKING_PART).contains(actor.id())) {
                  context.report(NOWHERE).with("actor", actor.name());
                }
              });

  // ---- actors without a voice ----

  /** How many touchpoints an actor starts before {@link #ACTOR_WITHOUT_VOICE} judges it: 2. */
  public static final Option<Integer> ACTOR_WITHOUT_VOICE_FROM =
      Option.ofInt("actor-without-voice.from", 2);

  /** In how many touchpoints an actor takes part before the rule judges it. */
  private static final int OFTEN = 3;

  private static final Text WITHOUT_VOICE_AMONG =
      Text.en("\"{actor}\" takes part in {count} touchpoints, but no emotion of their own is noted")
          .nl(
              "\"{actor}\" doet mee bij {count} contactmomenten, maar een eigen emotie staat er niet bij");

  private static final Text WITHOUT_VOICE =
      Text.en(
              "\"{actor}\" starts {count} touchpoints, but no emotion is noted as that of \"{actor}\"")
          .nl(
              "\"{actor}\" neemt bij {count} contactmomenten het initiatief, maar er staat geen emotie van \"{actor}\"");

  private static final Text WITHOUT_VOICE_AT_ONE =
      Text.en("\"{actor}\" starts 1 touchpoint, but no emotion is noted as that of \"{actor}\"")
          .nl(
              "\"{actor}\" neemt bij 1 contactmoment het initiatief, maar er staat geen"
                  + " emotie van \"{actor}\"");

  private static final Text WITHOUT_VOICE_BESIDE =
      Text.en(
              "\"{actor}\" starts \"{name}\", where it is noted what somebody else feels, but"
                  + " no emotion is noted as that of \"{actor}\"")
          .nl(
              "\"{actor}\" neemt het initiatief bij \"{name}\", waar wel staat wat een ander voelt, maar er staat"
                  + " geen emotie van \"{actor}\"");

  /**
   * People who take steps have a voice: a relative who starts several touchpoints for the customer
   * feels something, too; or who takes part in three, as a child does to whom it happens; or one
   * touchpoint, if it says of others by name what they feel. An actor for whom a persona stands
   * speaks through it. Judges persons and groups on the customer's side, as those on other sides
   * are at work, once the journey tells anything that is felt, needed or suffered. Information.
   * Option {@link #ACTOR_WITHOUT_VOICE_FROM}.
   */
  public static final JourneyValidator<Journey> ACTOR_WITHOUT_VOICE =
      forJourneys("actor-without-voice")
          .severity(Severity.INFO)
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("people who take steps have a voice").nl("wie stappen zet, heeft een stem"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Ask \"{actor}\" what it is like, and note it as an emotion of this actor")
                  .nl("Vraag \"{actor}\" hoe dat is en noteer het als emotie van deze actor"))
          .option(ACTOR_WITHOUT_VOICE_FROM)
          .summarisingPhases(PhaseFact.of(Steps::in).lookingAt(Steps::isAny))
          .check(ActorRules::checkVoices);

  /**
   * Which participants start how many touchpoints, and whose emotions are given.
   *
   * @param shared in how many they take part beside others
   * @param beside by participant the name of the first touchpoint that tells emotions by name
   */
  private record Steps(
      ImmutableMap<String, Integer> started,
      ImmutableMap<String, Integer> shared,
      ImmutableMap<String, String> beside,
      ImmutableSet<String> felt) {
    private static final Steps NONE =
        new Steps(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

    static boolean isAny(Touchpoint touchpoint) {
      return touchpoint.initiator().isPresent()
          || touchpoint.receiver().isPresent()
          || !touchpoint.involved().isEmpty()
          || !whoFeels(touchpoint).isEmpty();
    }

    static Steps in(Phase phase) {
      Map<String, Integer> started = new HashMap<>();
      Map<String, Integer> shared = new HashMap<>();
      Map<String, String> beside = new HashMap<>();
      Set<String> felt = new HashSet<>(whoFeels(phase));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (touchpoint.initiator().isPresent()
            && touchpoint.initiator().get() instanceof NamedParticipant named) {
          started.merge(named.id(), 1, Integer::sum);
          if (!whoFeels(touchpoint).isEmpty()) {
            beside.putIfAbsent(named.id(), touchpoint.name());
          }
        }
        besides(touchpoint).forEach(id -> shared.merge(id, 1, Integer::sum));
        felt.addAll(whoFeels(touchpoint));
      }
      return started.isEmpty() && shared.isEmpty() && felt.isEmpty()
          ? NONE
          : new Steps(
              ImmutableMap.copyOf(started),
              ImmutableMap.copyOf(shared),
              ImmutableMap.copyOf(beside),
              ImmutableSet.copyOf(felt));
    }
  }

  /** Who takes part in a touchpoint and does not start it. */
  private static Set<String> besides(Touchpoint touchpoint) {
    Set<String> all = new HashSet<>(touchpoint.involved());
    named(touchpoint.receiver()).ifPresent(all::add);
    named(touchpoint.initiator()).ifPresent(all::remove);
    return all;
  }

  private static Optional<String> named(Optional<? extends Participant> participant) {
    return participant
        .filter(NamedParticipant.class::isInstance)
        .map(who -> ((NamedParticipant) who).id());
  }

  private static void checkVoices(List<PhaseSummary<Steps>> phases, ValidationContext context) {
    int judged = 0;
    for (Actor actor : context.journey().actors()) {
      int count = 0;
      int shared = 0;
      String beside = null;
      boolean isFelt = actor.persona().isPresent();
      for (PhaseSummary<Steps> phase : phases) {
        count += phase.value().started().getOrDefault(actor.id(), 0);
        shared += phase.value().shared().getOrDefault(actor.id(), 0);
        beside = beside == null ? phase.value().beside().get(actor.id()) : beside;
        isFelt |= phase.value().felt().contains(actor.id());
      }
      boolean isOften = count >= context.option(ACTOR_WITHOUT_VOICE_FROM);
      boolean isAmong =
          count + shared >= OFTEN && (count > 0 || !context.journey().personas().isEmpty());
      if ((isOften || isAmong || beside != null) && isRelated(actor)) {
        judged++;
        if (!isFelt && isOften) {
          context
              .report(count == 1 ? WITHOUT_VOICE_AT_ONE : WITHOUT_VOICE)
              .about(actor)
              .with("actor", actor.name())
              .with("count", count);
        } else if (!isFelt && isAmong) {
          context
              .report(WITHOUT_VOICE_AMONG)
              .about(actor)
              .with("actor", actor.name())
              .with("count", count + shared);
        } else if (!isFelt) {
          context
              .report(WITHOUT_VOICE_BESIDE)
              .about(actor)
              .with("actor", actor.name())
              .with("name", requireNonNull(beside));
        }
      }
    }
    context.judged(judged);
  }

  /** Whether it is somebody beside the customer; those on other sides are at work. */
  private static boolean isRelated(Actor actor) {
    return actor.side() == Side.CUSTOMER
        && (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        HAND_OVER_WITHOUT_CHANNEL, HAND_OVERS_UNTOLD, ACTOR_WITHOUT_PART, ACTOR_WITHOUT_VOICE);
  }
}
