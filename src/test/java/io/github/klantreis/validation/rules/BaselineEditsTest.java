package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.ActionBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Place;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What of a baseline of the standard rules is new, known and resolved after edits of a journey. */
final class BaselineEditsTest {
  private static final Validators RULES = StandardRules.strict();
  private static final Link NEWS = new Link(LinkKind.NAVIGATION, "example.org/news");
  private static final Link SOCIAL = new Link(LinkKind.SOCIAL, "example.org/friends");

  private final Journey journey =
      Journey.builder("bed", "Buying a bed")
          .goal("Sell more beds")
          .persona("sleeper", "Sleeps badly")
          .phase(
              AWARENESS,
              phase -> phase.touchpoint("sees", "Sees a bed", t -> t.channel(Channel.STORE)))
          .phase(
              CONSIDERATION,
              phase ->
                  phase
                      .touchpoint(
                          "compares",
                          "Compares beds",
                          t ->
                              t.channel(Channel.WEBSITE)
                                  .metric(Metric.nps().valued(400))
                                  .emotion(Emotion.veryNegative("lost"))
                                  .painPoint("All beds are called the same"))
                      .touchpoint("lies", "Lies on a bed", t -> t.channel(Channel.STORE)))
          .phase(
              PURCHASE,
              phase ->
                  phase
                      .successCriterion("It goes well")
                      .touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.channel(Channel.WEBSITE)
                                  .action(
                                      "checkout",
                                      ActionKind.CONFIRMATION,
                                      action ->
                                          action.message(
                                              m ->
                                                  m.link(NEWS.kind(), NEWS.target())
                                                      .link(SOCIAL.kind(), SOCIAL.target())
                                                      .choice("Pay")
                                                      .choice("Look around")))
                                  .action(
                                      "chat",
                                      ActionKind.CHAT,
                                      chat -> chat.opensItselfAfter(Duration.ofSeconds(50)))))
          .phase(DELIVERY)
          .build();
  private final Baseline accepted = Baseline.of(RULES.validate(journey));

  private String after(Consumer<JourneyEditor> edit) {
    return accepted.check(RULES.validate(journey.edit(edit))).toString();
  }

  private static Consumer<JourneyEditor> checkout(Consumer<MessageBuilder> change) {
    return action(
        "checkout",
        action ->
            action.message(
                action
                    .build()
                    .message()
                    .map(
                        message -> {
                          MessageBuilder builder = message.toBuilder();
                          change.accept(builder);
                          return builder.build();
                        })));
  }

  private static Consumer<JourneyEditor> action(String id, Consumer<ActionBuilder> change) {
    return edit -> edit.touchpoint("pays", pays -> pays.changeAction(id, change));
  }

  @Test
  void theJourneyHasFindingsOfAllKindsThatTheTableNames() {
    assertThat(RULES.validate(journey).findings())
        .extracting(Finding::validatorId)
        .contains(
            "purchase-distracting-link",
            "purchase-too-many-choices",
            "purchase-chat-opens-too-soon",
            "metric-value-out-of-scale",
            "success-not-measurable",
            "emotion-low-without-opportunity");
  }

  @Test
  void renamingATouchpointOrTheJourneyIsNoNews() {
    assertThat(after(edit -> edit.touchpoint("pays", t -> t.name("Pays at the counter"))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
    assertThat(after(edit -> edit.journey(j -> j.name("A bed for life"))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
  }

  @Test
  void rewordingPainsAndEmotionsIsNoNews() {
    assertThat(
            after(
                edit ->
                    edit.touchpoint(
                        "compares",
                        t ->
                            t.emotion(Emotion.veryNegative("at a loss"))
                                .painPoints(List.of())
                                .painPoint("They all have one name"))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
  }

  @Test
  void movingATouchpointBringsOnlyWhatIsTrueOfThePhases() {
    Journey moved = journey.edit(edit -> edit.moveTouchpoint("lies", Place.startOf("delivery")));

    assertThat(accepted.newIn(RULES.validate(moved)))
        .as("at the moved touchpoint nothing changed but its neighbours")
        .filteredOn(finding -> finding.path().toString().contains("touchpoint[lies]"))
        .extracting(Finding::validatorId)
        .isSubsetOf("transition-gap");
    assertThat(RULES.validate(moved).findings())
        .filteredOn(finding -> finding.path().toString().contains("touchpoint[lies]"))
        .isNotEmpty();
  }

  @Test
  void eachLinkIsAFindingOfItsOwn() {
    assertThat(after(checkout(m -> m.link(LinkKind.SOCIAL, "example.org/photos"))))
        .startsWith("1 new, ")
        .endsWith(" 0 resolved");
    assertThat(after(checkout(m -> m.links(List.of(NEWS)))))
        .startsWith("0 new, ")
        .endsWith(" 1 resolved");
    assertThat(
            after(
                checkout(
                    m -> m.links(List.of(NEWS, new Link(LinkKind.SOCIAL, "example.org/photos"))))))
        .startsWith("1 new, ")
        .endsWith(" 1 resolved");
  }

  @Test
  void oneMoreChoiceWhereThereWereTooManyIsNoNews() {
    assertThat(after(checkout(m -> m.choice("Ask a friend"))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
  }

  @Test
  void aChatThatOpensALittleLaterIsNoNews() {
    assertThat(after(action("chat", chat -> chat.opensItselfAfter(Duration.ofSeconds(55)))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
  }

  @Test
  void aMetricThatGetsAnotherValueOffItsScaleIsNoNews() {
    assertThat(
            after(
                edit ->
                    edit.touchpoint("compares", t -> t.metrics(List.of(Metric.nps().valued(500))))))
        .startsWith("0 new, ")
        .endsWith(" 0 resolved");
  }
}
