package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offer;
import io.github.klantreis.validation.rules.ChannelRules;
import io.github.klantreis.validation.rules.EmotionRules;
import io.github.klantreis.validation.rules.PurchaseRules;
import io.github.klantreis.validation.rules.UsageRules;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules see the branch, and what they take for the next touchpoint can really come next. */
final class BranchingRulesTest {
  private static final JourneyValidator<Touchpoint> TELLING_BRANCH =
      JourneyValidator.forTouchpoints("telling-branch")
          .check(
              (touchpoint, context) ->
                  context
                      .branch()
                      .ifPresent(
                          branch ->
                              context
                                  .report(Text.en("{name}: {question} {branch}"))
                                  .with("name", touchpoint.name())
                                  .with("question", context.branching().orElseThrow().name())
                                  .with("branch", branch.name())));

  private static Journey journey(Consumer<PhaseBuilder> consideration) {
    return Journey.builder("j", "J").phase(CONSIDERATION, consideration).build();
  }

  private static Journey shopOrSite() {
    return journey(
        f ->
            f.touchpoint("looks", "Looks", t -> t.channel(Channel.WEBSITE).emotion(felt(2)))
                .choice(
                    "where",
                    "Where?",
                    c ->
                        c.branch(
                                "site",
                                "online",
                                b ->
                                    b.touchpoint(
                                        "orders",
                                        "Orders",
                                        t -> t.channel(Channel.WEBSITE).emotion(felt(2))))
                            .branch(
                                "shop",
                                "in the shop",
                                b ->
                                    b.touchpoint(
                                        "asks",
                                        "Asks",
                                        t -> t.channel(Channel.STORE).emotion(felt(-1)))))
                .touchpoint("pays", "Pays", t -> t.channel(Channel.STORE).emotion(felt(-1))));
  }

  private static Emotion felt(int score) {
    return score > 0 ? Emotion.veryPositive("glad") : Emotion.negative("sad");
  }

  private static List<String> found(JourneyValidator<?> rule, Journey journey) {
    return Validators.of(rule).validate(journey).findings().stream()
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  @Test
  void rulesSeeTheBranch() {
    assertThat(found(TELLING_BRANCH, shopOrSite()))
        .containsExactly("Orders: Where? online", "Asks: Where? in the shop");
  }

  @Test
  void touchpointThatGoesToAnotherBranchIsCheckedAnew() {
    ValidationReport report = Validators.of(TELLING_BRANCH).validate(shopOrSite());
    Journey moved = shopOrSite().edit(e -> e.moveTouchpoint("asks", Place.endOf("where", "site")));

    assertThat(report.revalidate(moved))
        .isEqualTo(Validators.of(TELLING_BRANCH).validate(moved))
        .isNotEqualTo(report);
    Journey out = shopOrSite().edit(e -> e.moveTouchpoint("asks", Place.after("where")));
    assertThat(report.revalidate(out)).isEqualTo(Validators.of(TELLING_BRANCH).validate(out));
  }

  @Test
  void alternativesAreNoTransitionAndAChoiceLeadsToThem() {
    assertThat(found(ChannelRules.TRANSITION_GAP, shopOrSite()))
        .containsExactly("Nothing leads from \"Orders\" (Website) to \"Pays\" (Store)");
  }

  @Test
  void emotionDoesNotFallFromOneAlternativeToTheOther() {
    assertThat(found(EmotionRules.EMOTION_DROP_UNEXPLAINED, shopOrSite()))
        .containsExactly(
            "From \"Looks\" to \"Asks\" the emotion drops by 3, but no pain point"
                + " explains why",
            "From \"Orders\" to \"Pays\" the emotion drops by 3, but no pain point"
                + " explains why");
  }

  @Test
  void emotionFallsIntoTheNextPhaseFromTheEndOfEachBranch() {
    Journey journey =
        journey(
            f ->
                f.touchpoint("a", "A", t -> t.emotion(felt(2)))
                    .choice(
                        "m",
                        "M?",
                        c ->
                            c.branch("x", "x", b -> b.touchpoint("b", "B", t -> t.emotion(felt(2))))
                                .branch("y", "y")));
    Journey longer =
        journey.toBuilder()
            .phase(PURCHASE, f -> {})
            .phase(DELIVERY, f -> f.touchpoint("c", "C", t -> t.emotion(felt(-1))))
            .build();

    assertThat(found(EmotionRules.EMOTION_DROP_UNEXPLAINED, longer))
        .containsExactly(
            "From \"A\" to \"C\" the emotion drops by 3, but no pain point explains" + " why",
            "From \"B\" to \"C\" the emotion drops by 3, but no pain point explains" + " why");
  }

  @Test
  void offerBeforeABranchWithAPaymentIsJustBeforeIt() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint(
                            "offered",
                            "Is offered more",
                            t -> t.action(ActionKind.CHAT, a -> a.offer(Offer.CROSS_SELL)))
                        .choice(
                            "how",
                            "How?",
                            c ->
                                c.branch("a", "on a bill", b -> b.touchpoint("bill", "Bill"))
                                    .branch(
                                        "b",
                                        "at once",
                                        b ->
                                            b.touchpoint(
                                                "pays", "Pays", t -> t.moment(Moment.PAYMENT))))
                        .touchpoint("ends", "Ends"))
            .build();

    assertThat(found(PurchaseRules.PURCHASE_UPSELL_MISPLACED, journey)).isEmpty();
  }

  @Test
  void emotionFallsOnAWayIntoAnotherPhase() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CONSIDERATION,
                f ->
                    f.touchpoint("a", "A", t -> t.emotion(felt(2)).leadsTo("d", "in a hurry"))
                        .touchpoint("b", "B", t -> t.emotion(felt(2)).leadsTo("c", "as ever")))
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint("c", "C", t -> t.emotion(felt(-1)))
                        .touchpoint("d", "D", t -> t.emotion(felt(-1))))
            .build();

    assertThat(found(EmotionRules.EMOTION_DROP_UNEXPLAINED, journey))
        .containsExactlyInAnyOrder(
            "From \"B\" to \"C\" the emotion drops by 3, but no pain point explains" + " why",
            "From \"A\" to \"D\" the emotion drops by 3, but no pain point explains" + " why");
  }

  private static Journey complaints(Consumer<PhaseBuilder> usage) {
    return Journey.builder("j", "J")
        .phase(PURCHASE, f -> f.touchpoint("pays", "Pays"))
        .phase(USAGE, usage)
        .build();
  }

  private static void complains(TouchpointBuilder touchpoint) {
    touchpoint.moment(Moment.COMPLAINT);
  }

  private static void answers(TouchpointBuilder touchpoint) {
    touchpoint.action(ActionKind.COMPLAINT_RESPONSE);
  }

  @Test
  void complaintIsNotAnsweredInAnotherAlternative() {
    Journey journey =
        complaints(
            f ->
                f.choice(
                        "m",
                        "M?",
                        c ->
                            c.branch("x", "x", b -> b.touchpoint("a", "A", t -> complains(t)))
                                .branch("y", "y", b -> b.touchpoint("b", "B", t -> answers(t))))
                    .touchpoint("z", "Z"));

    assertThat(found(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey))
        .containsExactly("It is not shown how the complaint at \"A\" is handled");
    assertThat(
            found(
                UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
                journey.withTouchpoint("z", t -> answers(t))))
        .as("behind the join")
        .isEmpty();
    assertThat(
            found(
                UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
                journey.withTouchpoint("a", t -> t.leadsTo("b", "if it hurts"))))
        .as("by a next step")
        .isEmpty();
  }

  @Test
  void complaintIsAnsweredByWhatGoesOnSideBySide() {
    assertThat(
            found(
                UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
                complaints(
                    f ->
                        f.parallel(
                            "m",
                            "M",
                            m ->
                                m.branch("x", "x", b -> b.touchpoint("a", "A", t -> answers(t)))
                                    .branch(
                                        "y",
                                        "y",
                                        b -> b.touchpoint("b", "B", t -> complains(t)))))))
        .isEmpty();
  }

  @Test
  void complaintIsNotAnsweredWhereAWayLeadsPastTheAnswer() {
    Journey journey =
        complaints(
            f ->
                f.touchpoint("a", "A", t -> complains(t))
                    .touchpoint("b", "B", t -> answers(t))
                    .touchpoint("c", "C"));

    assertThat(found(UsageRules.COMPLAINT_FOLLOW_UP_MISSING, journey)).isEmpty();
    assertThat(
            found(
                UsageRules.COMPLAINT_FOLLOW_UP_MISSING,
                journey.withTouchpoint("a", t -> t.leadsTo("c"))))
        .containsExactly("It is not shown how the complaint at \"A\" is handled");
  }
}
