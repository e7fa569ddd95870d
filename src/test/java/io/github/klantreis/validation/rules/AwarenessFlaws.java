package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Flaw.Base.B2B;
import static io.github.klantreis.validation.rules.Flaw.Base.B2C;

import io.github.klantreis.part.Need;
import java.util.List;

/** Flaws that the awareness rules have to find. */
final class AwarenessFlaws {
  private AwarenessFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "awareness-need-unclassified",
            B2C,
            "phase[awareness]/@customerNeeds",
            journey ->
                journey.edit(
                    e ->
                        e.persona("homeowner", p -> p.need(Need.of("A lower energy bill")))
                            .phase(
                                "awareness",
                                p ->
                                    p.customerNeeds(List.of(Need.of("Understand what changes")))))),
        Flaw.of(
            "awareness-latent-without-trigger",
            B2C,
            "phase[awareness]/@customerNeeds",
            journey ->
                journey.withPhase(
                    "awareness",
                    p -> p.customerNeeds(List.of(Need.latent("Understand what changes"))))),
        Flaw.of(
            "awareness-latent-too-few-touchpoints",
            B2B,
            "persona[manager]",
            journey ->
                journey.edit(
                    e ->
                        e.touchpoint("reads-white-paper", t -> t.concernedPersonas(List.of()))
                            .touchpoint("is-called-back", t -> t.concernedPersonas(List.of())))));
  }
}
