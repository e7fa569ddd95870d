package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.term.NeedKind;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on the start of the journey: which need it comes from, and what makes it concrete. */
public final class AwarenessRules {
  private static final Begun A_NEED =
      Begun.anyPhase(
              Text.en("a need is stated in awareness")
                  .nl("in de bewustwording een behoefte is genoemd"),
              phase -> phase.kind().overlaps(AWARENESS) && states(phase, need -> true))
          .or(
              Begun.journey(
                  Text.en("a persona has a need").nl("een persona een behoefte heeft"),
                  journey ->
                      journey.personas().stream().anyMatch(each -> each.need().isPresent())));

  private static final Begun A_LATENT_NEED =
      Begun.anyPhase(
              Text.en("a need is marked as latent in awareness")
                  .nl("in de bewustwording een behoefte als latent is gemarkeerd"),
              phase -> phase.kind().overlaps(AWARENESS) && states(phase, AwarenessRules::isLatent))
          .or(
              Begun.journey(
                  Text.en("a persona has a latent need")
                      .nl("een persona een latente behoefte heeft"),
                  journey ->
                      journey.personas().stream()
                          .anyMatch(
                              each -> each.need().filter(AwarenessRules::isLatent).isPresent())));

  private AwarenessRules() {}

  private static boolean states(Phase phase, Predicate<Need> wanted) {
    return phase.customerNeeds().stream().anyMatch(wanted)
        || phase.touchpoints().stream()
            .flatMap(touchpoint -> touchpoint.customerNeeds().stream())
            .anyMatch(wanted);
  }

  private static boolean isLatent(Need need) {
    return isOf(NeedKind.LATENT, Optional.of(need));
  }

  private static final Text UNCLASSIFIED =
      Text.en("It is not noted whether the need in \"{phase}\" is latent or concrete")
          .nl("Er staat niet bij of de behoefte in de fase \"{phase}\" latent of concreet is");

  /**
   * Looks whether it is known of any need, in the phases of awareness or of a persona, if it is
   * latent or concrete. Information.
   */
  public static final JourneyValidator<Journey> AWARENESS_NEED_UNCLASSIFIED =
      JourneyValidator.forJourneys("awareness-need-unclassified")
          .speaksFor(Audience.SELLING)
          .once(A_NEED)
          .severity(Severity.INFO)
          .summary(
              Text.en("it is known whether the need is latent or concrete")
                  .nl("bekend is of de behoefte latent of concreet is"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(1)))
          .hint(
              Text.en(
                      "Note with the need whether {people} are already aware of their problem"
                          + " (concrete) or not yet (latent)")
                  .nl(
                      "Geef bij de behoefte aan of {people} hun probleem al kennen (concreet) of"
                          + " nog"
                          + " niet (latent)"))
          .fixes(AwarenessRules::offerKinds)
          .summarisingPhases(
              PhaseFact.of(AwarenessRules::classification)
                  .lookingAt(AwarenessRules::isAnyClassified))
          .check(AwarenessRules::unclassified);

  private static void offerKinds(Journey journey, Finding finding, FixOffers offers) {
    List<Need> needs =
        journey.phase(finding.path().steps().get(0).id()).orElseThrow().customerNeeds();
    if (!needs.isEmpty()) {
      for (NeedKind kind : NeedKind.values()) {
        offers.choice(
            "classify",
            kind.id(),
            kind == NeedKind.LATENT
                ? Text.en("{People} are not aware of it yet")
                    .nl("{People} zijn zich er nog niet van bewust")
                : Text.en("{People} are aware of it").nl("{People} zijn zich ervan bewust"),
            edit -> edit.set(finding.path(), needs.stream().map(need -> of(kind, need)).toList()));
      }
    }
  }

  private static Need of(NeedKind kind, Need need) {
    return kind == NeedKind.LATENT ? Need.latent(need.text()) : Need.concrete(need.text());
  }

  private static Presence classification(Phase phase) {
    if (!phase.kind().overlaps(AWARENESS)) {
      return Presence.ELSEWHERE;
    }
    if (isAnyClassified(phase)) {
      return Presence.PRESENT;
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (isAnyClassified(touchpoint)) {
        return Presence.PRESENT;
      }
    }
    return Presence.ABSENT;
  }

  private static boolean isAnyClassified(ExperienceElement element) {
    for (Need need : element.customerNeeds()) {
      if (need.kind().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void unclassified(List<PhaseSummary<Presence>> facts, ValidationContext context) {
    PhaseHeading lacking = Presence.lacking(facts, PhaseSummary::value);
    if (lacking == null) {
      return;
    }
    for (Persona persona : context.journey().personas()) {
      if (persona.need().flatMap(Need::kind).isPresent()) {
        return;
      }
    }
    Presence.reportAt(lacking, UNCLASSIFIED, context).attribute("customerNeeds");
  }

  private static final Wording WITHOUT_TRIGGER =
      Wording.one(
              Text.en(
                      "The need \"{need}\" is latent, and it is not noted what makes {people} act on it")
                  .nl(
                      "De behoefte \"{need}\" is latent, en er staat niet wat {people} in beweging brengt"))
          .some(
              Text.en("{n} latent needs have no trigger that makes them concrete: {places}")
                  .nl(
                      "{n} latente behoeften hebben geen aanleiding die ze concreet maakt: {places}"));

  /**
   * Looks whether each latent need in the phases of awareness has a trigger that makes it concrete;
   * those of personas are looked at where the phases name no trigger. A phase can itself be the
   * trigger, as in McKinsey's model of 2009. Warning.
   */
  public static final JourneyValidator<Journey> AWARENESS_LATENT_WITHOUT_TRIGGER =
      JourneyValidator.forJourneys("awareness-latent-without-trigger")
          .identifiedBy("need")
          .speaksFor(Audience.SELLING)
          .once(A_LATENT_NEED)
          .severity(Severity.WARNING)
          .summary(
              Text.en("a latent need has a trigger that makes it concrete")
                  .nl("een latente behoefte heeft een aanleiding die deze concreet maakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(1)))
          .hint(
              Text.en("Name the trigger, such as a letter, a breakdown or a move")
                  .nl("Noem de aanleiding, zoals een brief, een storing of een verhuizing"))
          .summarisingPhases(AwarenessRules::latentNeeds)
          .check(AwarenessRules::withoutTrigger);

  /** The latent needs of a phase: those without a trigger, and whether there is one. */
  private record LatentNeeds(int all, ImmutableList<Untriggered> untriggered, Trigger trigger) {
    static final LatentNeeds ELSEWHERE = new LatentNeeds(0, ImmutableList.of(), Trigger.ELSEWHERE);
    static final LatentNeeds TRIGGER = new LatentNeeds(0, ImmutableList.of(), Trigger.PHASE);
  }

  private record Untriggered(ExperienceElement holder, Need need) {}

  private enum Trigger {
    ELSEWHERE,
    NONE,
    OF_A_NEED,
    /** The phase itself is the trigger. */
    PHASE
  }

  private static LatentNeeds latentNeeds(Phase phase) {
    if (!phase.kind().overlaps(AWARENESS)) {
      return LatentNeeds.ELSEWHERE;
    }
    if (phase.kind().equals(McKinsey2009.TRIGGER) && !phase.touchpoints().isEmpty()) {
      return LatentNeeds.TRIGGER;
    }
    ImmutableList.Builder<Untriggered> untriggered = ImmutableList.builder();
    boolean isTriggered = collect(phase.heading(), untriggered);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      isTriggered |= collect(touchpoint, untriggered);
    }
    long all =
        Stream.concat(
                phase.customerNeeds().stream(),
                phase.touchpoints().stream().flatMap(each -> each.customerNeeds().stream()))
            .filter(AwarenessRules::isLatent)
            .count();
    return new LatentNeeds(
        (int) all, untriggered.build(), isTriggered ? Trigger.OF_A_NEED : Trigger.NONE);
  }

  /** Collects latent needs without trigger; true if any need has one. */
  private static boolean collect(
      ExperienceElement holder, ImmutableList.Builder<Untriggered> untriggered) {
    boolean isTriggered = false;
    for (Need need : holder.customerNeeds()) {
      boolean hasTrigger = need.trigger().isPresent();
      isTriggered |= hasTrigger;
      if (!hasTrigger && isOf(NeedKind.LATENT, Optional.of(need))) {
        untriggered.add(new Untriggered(holder, need));
      }
    }
    return isTriggered;
  }

  private static void withoutTrigger(
      List<PhaseSummary<LatentNeeds>> facts, ValidationContext context) {
    boolean isAnyAware = false;
    boolean isTriggered = false;
    int judged = 0;
    for (PhaseSummary<LatentNeeds> phase : facts) {
      judged += phase.value().all();
      Trigger trigger = phase.value().trigger();
      if (trigger == Trigger.PHASE) {
        return;
      }
      isAnyAware |= trigger != Trigger.ELSEWHERE;
      isTriggered |= trigger == Trigger.OF_A_NEED;
    }
    for (Persona persona : context.journey().personas()) {
      judged += isAnyAware && isOf(NeedKind.LATENT, persona.need()) ? 1 : 0;
    }
    context.judged(judged);
    for (PhaseSummary<LatentNeeds> phase : facts) {
      for (Untriggered found : phase.value().untriggered()) {
        context
            .report(WITHOUT_TRIGGER)
            .with("need", found.need().text())
            .about(found.holder())
            .attribute("customerNeeds");
      }
    }
    if (isAnyAware && !isTriggered) {
      for (Persona persona : context.journey().personas()) {
        Optional<Need> need = persona.need();
        if (isOf(NeedKind.LATENT, need) && need.orElseThrow().trigger().isEmpty()) {
          context
              .report(WITHOUT_TRIGGER)
              .with("need", need.orElseThrow().text())
              .about(persona)
              .attribute("need");
        }
      }
    }
  }

  private static boolean isOf(NeedKind kind, Optional<Need> need) {
    return need.isPresent() && need.get().kind().filter(kind::equals).isPresent();
  }

  /**
   * How many touchpoints a latent need takes in the phases of awareness, that number included.
   * Default: 2.
   */
  public static final Option<Integer> MIN_TOUCHPOINTS_FOR_LATENT_NEED =
      Option.ofInt("awareness-latent-too-few-touchpoints.least", 2);

  private static final Text TOO_FEW =
      Text.en(
              "A latent need such as that of \"{name}\" takes at least {least} touchpoints in"
                  + " the awareness phase; this journey has {count}")
          .nl(
              "Een latente behoefte zoals die van \"{name}\" vraagt in de bewustwordingsfase"
                  + " ten minste {least} contactmomenten; deze {peopleJourney} heeft er {count}");

  private static final Text NONE_FOR_LATENT =
      Text.en(
              "A latent need such as that of \"{name}\" takes at least 1 touchpoint in the"
                  + " awareness phase; this journey has none")
          .nl(
              "Een latente behoefte zoals die van \"{name}\" vraagt in de bewustwordingsfase"
                  + " ten minste 1 contactmoment; deze {peopleJourney} heeft er geen");

  private static final Text TOO_FEW_IN_PHASE =
      Text.en(
              "A latent need such as that in \"{name}\" takes at least {least} touchpoints; this"
                  + " journey has {count}")
          .nl(
              "Een latente behoefte zoals die in de fase \"{name}\" vraagt ten minste {least}"
                  + " contactmomenten; deze {peopleJourney} heeft er {count}");

  private static final Text NO_MORE_THAN_CONCRETE =
      Text.en(
              "In the awareness phase, the latent need of \"{name}\" gets no more touchpoints"
                  + " than the concrete need of \"{other}\": {count} and {otherCount}")
          .nl(
              "In de bewustwordingsfase krijgt de latente behoefte van \"{name}\" niet meer"
                  + " contactmomenten dan de concrete behoefte van \"{other}\": {count} en"
                  + " {otherCount}");

  /**
   * Looks whether a latent need gets more touchpoints in the phases of awareness than a concrete
   * one: a persona with a latent need more than each persona with a concrete need, and in any case
   * {@link #MIN_TOUCHPOINTS_FOR_LATENT_NEED}. Information.
   */
  public static final JourneyValidator<Journey> AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS =
      JourneyValidator.forJourneys("awareness-latent-too-few-touchpoints")
          .speaksFor(Audience.SELLING)
          .once(A_LATENT_NEED)
          .severity(Severity.INFO)
          .summary(
              Text.en("a latent need gets more touchpoints than a concrete one")
                  .nl("een latente behoefte krijgt meer contactmomenten dan een concrete"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(1)))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of touchpoints").nl("het aantal contactmomenten")))
          .hint(
              Text.en("Add touchpoints that make {people} aware of their latent need")
                  .nl(
                      "Voeg contactmomenten toe die {people} bewust maken van hun latente"
                          + " behoefte"))
          .option(MIN_TOUCHPOINTS_FOR_LATENT_NEED)
          .summarisingPhases(AwarenessRules::contacts)
          .check(AwarenessRules::tooFewTouchpoints);

  /**
   * The touchpoints of a phase by whom they concern.
   *
   * @param toAll how many concern everybody
   * @param named how many concern a persona by name
   * @param all how many there are
   * @param isLatent whether the phase or a touchpoint has a latent need
   */
  private record Contacts(
      int toAll, ImmutableMap<String, Integer> named, int all, boolean isLatent) {
    static final Contacts NONE = new Contacts(0, ImmutableMap.of(), 0, false);
  }

  private static Contacts contacts(Phase phase) {
    if (!phase.kind().overlaps(AWARENESS)) {
      return Contacts.NONE;
    }
    int toAll = 0;
    Map<String, Integer> named = new HashMap<>();
    boolean isLatent = isAnyLatent(phase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      isLatent |= isAnyLatent(touchpoint);
      Set<String> concerned = phase.reading(touchpoint).concernedPersonas();
      if (concerned.isEmpty()) {
        toAll++;
      } else {
        for (String persona : concerned) {
          named.merge(persona, 1, Integer::sum);
        }
      }
    }
    return new Contacts(toAll, ImmutableMap.copyOf(named), phase.touchpoints().size(), isLatent);
  }

  private static boolean isAnyLatent(ExperienceElement element) {
    for (Need need : element.customerNeeds()) {
      if (isOf(NeedKind.LATENT, Optional.of(need))) {
        return true;
      }
    }
    return false;
  }

  private static void tooFewTouchpoints(
      List<PhaseSummary<Contacts>> facts, ValidationContext context) {
    int all = 0;
    PhaseHeading latentPhase = null;
    for (PhaseSummary<Contacts> phase : facts) {
      all += phase.value().all();
      if (latentPhase == null && phase.value().isLatent()) {
        latentPhase = phase.phase();
      }
    }
    if (all == 0) {
      return; // The phase is missing or empty, which other rules say.
    }
    int least = context.option(MIN_TOUCHPOINTS_FOR_LATENT_NEED);
    Persona concrete = mostContactedConcrete(facts, context.journey().personas());
    boolean isAnyPersonaLatent = false;
    for (Persona persona : context.journey().personas()) {
      if (isOf(NeedKind.LATENT, persona.need())) {
        isAnyPersonaLatent = true;
        int count = contacts(facts, persona);
        if (concrete != null && count <= contacts(facts, concrete)) {
          context
              .report(NO_MORE_THAN_CONCRETE)
              .with("name", persona.name())
              .with("count", count)
              .with("other", concrete.name())
              .with("otherCount", contacts(facts, concrete))
              .about(persona)
              .related(concrete);
        } else if (count < least) {
          context
              .report(least == 1 ? NONE_FOR_LATENT : TOO_FEW)
              .with("name", persona.name())
              .with("count", count)
              .with("least", least)
              .about(persona);
        }
      }
    }
    if (!isAnyPersonaLatent && latentPhase != null && all < least) {
      context
          .report(TOO_FEW_IN_PHASE)
          .with("name", latentPhase)
          .with("count", all)
          .with("least", least)
          .about(latentPhase)
          .attribute("touchpoints");
    }
  }

  private static @Nullable Persona mostContactedConcrete(
      List<PhaseSummary<Contacts>> facts, List<Persona> personas) {
    Persona most = null;
    for (Persona persona : personas) {
      if (isOf(NeedKind.CONCRETE, persona.need())
          && (most == null || contacts(facts, persona) > contacts(facts, most))) {
        most = persona;
      }
    }
    return most;
  }

  private static int contacts(List<PhaseSummary<Contacts>> facts, Persona persona) {
    int count = 0;
    for (PhaseSummary<Contacts> phase : facts) {
      count += phase.value().toAll() + phase.value().named().getOrDefault(persona.id(), 0);
    }
    return count;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        AWARENESS_NEED_UNCLASSIFIED,
        AWARENESS_LATENT_WITHOUT_TRIGGER,
        AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS);
  }
}
