package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A flaw for each rule on waits and on time. */
final class WaitFlaws {
  private WaitFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "wait-without-word",
                Base.B2C,
                "phase[awareness]/touchpoint[hears-nothing]",
                WaitFlaws::waiting)
            .bringing("touchpoint-without-action", "transition-gap"),
        Flaw.of(
            "wait-in-words",
            Base.B2C,
            "phase[awareness]/touchpoint[sees-crew]/@waitBefore",
            journey ->
                journey.withTouchpoint("sees-crew", t -> t.thought("How long will it take?"))),
        Flaw.of(
                "wait-beyond-journey",
                Base.B2C,
                "phase[awareness]/touchpoint[sees-ad]/@waitBefore",
                journey -> journey.withTouchpoint("sees-ad", t -> t.waitBefore(Period.ofYears(3))))
            .bringing("wait-without-word"),
        Flaw.bare(
            Flaw.of("time-untold", Base.B2C, "journey/@horizon", any -> untold()),
            "part-without-sequel"));
  }

  private static Journey waiting(Journey journey) {
    return journey.edit(
        e ->
            e.insert(
                    Edits.fromUs("sends-a-question", "Sends a question")
                        .initiator(Side.CUSTOMER)
                        .build(),
                    Place.endOf("awareness"))
                .insert(
                    Edits.fromUs("hears-nothing", "Hears again")
                        .waitBefore(Period.ofWeeks(3))
                        .build(),
                    Place.after("sends-a-question")));
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
}
