package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.edit;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A flaw for each rule on the course of a journey. */
final class CourseFlaws {
  private CourseFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "phase-of-one-touchpoint",
                Base.B2C,
                "phase[advocacy]/@touchpoints",
                CourseFlaws::inOneTouchpoint)
            .bringing("advocacy-not-asked"),
        bare(Flaw.of("time-untold", Base.B2C, "journey/@horizon", any -> untold())),
        Flaw.of(
                "dropoff-unfollowed",
                Base.B2C,
                "phase[consideration]/touchpoint[calculates]",
                edit(
                    e -> {
                      e.journey(j -> j.loyaltyLoops(List.of()));
                      e.removeDanglingReferences(gone -> {});
                    }))
            .bringing("dropoff-unfollowed", "journey-linear-only"),
        Flaw.of(
            "branch-ends-empty",
            Base.B2C,
            "phase[advocacy]/@branchings",
            journey ->
                journey.withPhase(
                    "advocacy",
                    p ->
                        p.choice(
                            "goes-on",
                            "Will the neighbours buy?",
                            c ->
                                c.branch(
                                        "yes",
                                        "Yes",
                                        b -> b.touchpoint(asked("tells", "Tells them").build()))
                                    .branch("no", "No", b -> b.share(60))))),
        Flaw.of("help-asked-again", Base.B2C, "journey", CourseFlaws::asksAgain)
            .bringing("phase-owner-missing", "transition-gap"),
        bare(
            Flaw.of(
                "journey-ends-at-purchase",
                Base.B2C,
                "phase[there]/touchpoint[orders]",
                any -> cafe())));
  }

  /** A journey of its own, as no clean one can be turned into it; it has next to nothing. */
  private static Flaw bare(Flaw flaw) {
    return flaw.bringing(
        "journey-evidence-missing",
        "journey-goal-missing",
        "journey-is-touchpoint-list",
        "journey-metric-missing",
        "journey-not-reviewed",
        "journey-persona-missing",
        "phase-goal-missing",
        "phase-owner-missing");
  }

  /** All that is left of the advocacy lasts three weeks. */
  private static Journey inOneTouchpoint(Journey journey) {
    return journey.edit(
        e -> {
          journey.phase("advocacy").orElseThrow().touchpoints().stream()
              .map(Touchpoint::id)
              .filter(id -> !id.equals("tells-neighbours"))
              .forEach(e::removeTouchpoint);
          e.touchpoint("tells-neighbours", t -> t.lasts(Period.ofWeeks(3)));
          e.removeDanglingReferences(gone -> {});
        });
  }

  private static Journey untold() {
    return Journey.builder("help", "Help")
        .phase(
            CanonicalPhase.USAGE,
            p -> {
              for (String name : List.of("Applies", "Calls", "Visits", "Signs", "Starts")) {
                p.touchpoint(name.toLowerCase(Locale.ROOT), name);
              }
            })
        .market(Market.B2C)
        .scope(JourneyScope.PART)
        .build();
  }

  private static Journey asksAgain(Journey journey) {
    return SteeringFlaws.withoutOwnersOfParts(journey)
        .edit(
            e ->
                e.insert(
                        asked("asks-first", "Asks when it starts").build(), Place.endOf("advocacy"))
                    .insert(asked("asks-again", "Asks again").build(), Place.after("asks-first")));
  }

  private static TouchpointBuilder asked(String id, String name) {
    return Touchpoint.builder(id, name)
        .channel(Channel.WORD_OF_MOUTH)
        .sense(Sense.HEARING)
        .initiator(Side.CUSTOMER)
        .moment(Moment.SERVICE)
        .emotion(Emotion.positive("curious"));
  }

  private static Journey cafe() {
    PhaseKind there = PhaseKind.of("there", Text.en("There").nl("Daar"));
    return Journey.builder("cafe", "A coffee")
        .market(Market.B2C)
        .phaseModel(
            PhaseModel.builder("cafe", Text.en("At the café").nl("In het café"))
                .phase(there)
                .build())
        .phase(there, p -> p.touchpoint("orders", "Orders a coffee"))
        .build();
  }
}
