package io.github.klantreis.drawing.content;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.LinkKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What has no words of its own on the page is there by its row. */
final class OtherFactsTest {
  private static final Journey JOURNEY =
      Journey.builder("shop", "Shop")
          .tag("2026-q4")
          .attribute("cost centre", "K12")
          .funnel("Web funnel")
          .idea("Ride before you buy")
          .affinityGroup("Trust", "Ride before you buy")
          .dimension("calm")
          .sharedWith("the board")
          .considerationSet(set -> set.initially("Havensteen").ownBrand("Dakzon"))
          .persona("anna", "Anna", p -> p.tag("young").empathyMap(map -> map.who("A commuter")))
          .phase(
              PURCHASE,
              phase ->
                  phase
                      .tag("till")
                      .touchpoint(
                          "pay",
                          "Pays",
                          t ->
                              t.interaction(InteractionType.ACTIVITY)
                                  .attribute("room", "B3")
                                  .action(
                                      ActionKind.CHECKOUT,
                                      a -> a.funnelStage(FunnelStage.BOTTOM).opensItself(true))))
          .build();

  @Test
  void theKindsNameOnlyAttributesThatExist() {
    OtherFacts.SHOWN.forEach(
        (kind, names) ->
            assertThat(kind.attributes())
                .as("attributes of a %s", kind.id())
                .<String>extracting(Attribute::name)
                .containsAll(names));
  }

  @Test
  void whatAnAuthorStatedIsOnThePage() {
    assertThat(JourneyMap.of(JOURNEY).toHtml())
        .contains("2026-q4", "cost centre", "K12", "Web funnel", "Ride before you buy", "calm")
        .contains("the board", "Havensteen", "Dakzon", "young", "A commuter", "till", "B3")
        .contains(InteractionType.ACTIVITY.label().get(Locale.ENGLISH));
  }

  /** Whatever a message says, and what is felt on a channel that is not among the touchpoint's. */
  @Test
  void whatMessagesHoldIsOnThePageAndInMarkdown() {
    JourneyMap map =
        JourneyMap.of(
            JOURNEY.withTouchpoint(
                "pay",
                t ->
                    t.emotionVia(Channel.CHAT, Emotion.of(-1, "kept waiting"))
                        .action(
                            "thanks",
                            ActionKind.EMAIL,
                            a ->
                                a.message(
                                    m ->
                                        m.subject("Paid")
                                            .receiver("Whoever pays")
                                            .toneOfVoice("glad")
                                            .language(Locale.FRENCH)
                                            .personalisedBy("first name")
                                            .link(LinkKind.NEXT_STEP, "https://shop.example/next")
                                            .choice("By card")))));

    for (String text : List.of(map.toHtml(), map.toMarkdown())) {
      assertThat(text)
          .contains("Whoever pays", "glad", "French", "first name", "By card", "kept waiting")
          .contains("https://shop.example/next".substring(8));
    }
  }

  @Test
  void whatTheJourneySaysOfAllMessagesIsNotRepeatedWithEach() {
    Journey plain =
        JOURNEY.toBuilder()
            .toneOfVoice("calm")
            .language(Locale.FRENCH)
            .formOfAddress(FormOfAddress.FORMAL)
            .build();
    Journey spoken =
        plain.withTouchpoint(
            "pay",
            t ->
                t.action(
                    "thanks",
                    ActionKind.EMAIL,
                    a ->
                        a.message(
                            m ->
                                m.subject("Paid")
                                    .toneOfVoice("calm")
                                    .language(Locale.FRENCH)
                                    .formOfAddress(FormOfAddress.FORMAL)
                                    .intent(Intent.SERVICE))));

    assertThat(JourneyMap.of(spoken).toHtml())
        .contains("intent: service")
        .doesNotContain("tone of voice: calm", "language: French", "form of address:");
  }

  @Test
  void whatAnAuthorStatedOfTheJourneyIsInMarkdown() {
    assertThat(JourneyMap.of(JOURNEY).toMarkdown())
        .contains("2026-q4", "cost centre", "K12", "Web funnel", "Ride before you buy", "calm")
        .contains("the board", "Havensteen", "Dakzon");
  }

  @Test
  void labelsAreInTheReadersLanguage() {
    String page = JourneyMap.of(JOURNEY).language(Locale.forLanguageTag("nl")).toHtml();

    assertThat(page)
        .contains("Overwogen merken", "vanaf het begin: Havensteen · eigen merk: Dakzon")
        .contains("Trechter", "Interactie", "opent vanzelf: ja");
  }
}
