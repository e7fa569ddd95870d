package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A flaw for each rule on who buys. */
final class B2bFlaws {
  private static final Set<ActionKind> PERSONAL =
      Set.of(ActionKind.CALL, ActionKind.PERSONAL_ADVICE);
  private static final Set<ActionKind> ON_RETURN =
      Set.of(
          ActionKind.ROI_CALCULATION,
          ActionKind.WHITEPAPER,
          ActionKind.CASE_STUDY,
          ActionKind.DEMO);

  private B2bFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
                "b2b-small-buying-centre",
                Base.B2B,
                "journey/@actors",
                B2bFlaws::onlyTheBoardDecides)
            .bringing("actor-without-part"),
        Flaw.of(
            "b2b-no-decider",
            Base.B2B,
            "journey/@actors",
            journey ->
                journey.edit(
                    edit -> edit.actor("board", s -> s.roles(List.of(BuyingRole.INFLUENCER))))),
        Flaw.of("b2b-no-personal-contact", Base.B2B, "journey", B2bFlaws::writeOnly),
        Flaw.of(
            "b2b-no-roi-content",
            Base.B2B,
            "phase[evaluate]/@touchpoints",
            B2bFlaws::withoutReturn),
        Flaw.of(
                "b2b-interval-short",
                Base.B2B,
                "journey/@horizon",
                journey -> journey.edit(edit -> edit.journey(j -> j.horizon(Period.ofDays(29)))))
            .bringing("wait-beyond-journey"),
        Flaw.of(
            "b2c-group-decision",
            Base.B2C,
            "journey/@actors",
            journey ->
                journey.edit(
                    edit ->
                        edit.journey(
                            j ->
                                j.actor(
                                        "ann",
                                        "Ann",
                                        Side.CUSTOMER,
                                        s -> s.role(BuyingRole.DECIDER))
                                    .actor(
                                        "bob", "Bob", Side.CUSTOMER, s -> s.role(BuyingRole.USER))
                                    .actor(
                                        "cas",
                                        "Cas",
                                        Side.CUSTOMER,
                                        s -> s.role(BuyingRole.DECIDER))))));
  }

  private static Journey onlyTheBoardDecides(Journey journey) {
    return journey.edit(
        edit ->
            journey.buyingCentre().stream()
                .map(Actor::id)
                .filter(id -> !id.equals("board"))
                .forEach(id -> edit.actor(id, actor -> actor.roles(List.of()))));
  }

  private static Journey writeOnly(Journey journey) {
    return journey.edit(
        edit ->
            in(
                    journey,
                    CanonicalPhase.AWARENESS,
                    CanonicalPhase.CONSIDERATION,
                    CanonicalPhase.PURCHASE)
                .forEach(
                    touchpoint ->
                        edit.touchpoint(
                            touchpoint.id(),
                            t ->
                                t.channels(List.of(Channel.EMAIL, Channel.WEBSITE))
                                    .actions(without(touchpoint, PERSONAL)))));
  }

  private static Journey withoutReturn(Journey journey) {
    return journey.edit(
        edit ->
            in(journey, CanonicalPhase.CONSIDERATION)
                .forEach(
                    touchpoint ->
                        edit.touchpoint(
                            touchpoint.id(), t -> t.actions(without(touchpoint, ON_RETURN)))));
  }

  private static Stream<Touchpoint> in(Journey journey, CanonicalPhase... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> journey.phases(kind).stream())
        .distinct()
        .flatMap(phase -> phase.touchpoints().stream());
  }

  /** The actions of other kinds, and an article where none is left. */
  private static List<MarketingAction> without(Touchpoint touchpoint, Set<ActionKind> kinds) {
    List<MarketingAction> others =
        touchpoint.actions().stream().filter(action -> !kinds.contains(action.kind())).toList();
    return others.isEmpty() ? List.of(MarketingAction.builder(ActionKind.ARTICLE).build()) : others;
  }
}
