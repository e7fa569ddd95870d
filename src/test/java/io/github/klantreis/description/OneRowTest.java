package io.github.klantreis.description;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Located;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An attribute that has a row is written, read, compared, patched and joined without more. */
final class OneRowTest {

  private static JourneyBuilder untagged() {
    return Journey.builder("shop", "Shop")
        .persona("ann", "Ann")
        .actor("boss", "Boss", Side.CUSTOMER, boss -> {})
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.action(ActionKind.CALL)))
        .phase(DELIVERY)
        .loyaltyLoop(DELIVERY, PURCHASE);
  }

  private static Journey tagged() {
    return Journey.builder("shop", "Shop")
        .tag("2026-q4")
        .tag("web")
        .tag("2026-q4")
        .persona("ann", "Ann", ann -> ann.tag("a"))
        .actor("boss", "Boss", Side.CUSTOMER, boss -> boss.tag("b"))
        .phase(
            PURCHASE,
            p ->
                p.tag("c")
                    .tag("both")
                    .touchpoint(
                        "pays",
                        "Pays",
                        t -> t.tag("d").action(ActionKind.CALL, call -> call.tag("e"))))
        .phase(DELIVERY, p -> p.tag("both").tag("f"))
        .loyaltyLoop(DELIVERY, PURCHASE, loop -> loop.tag("g"))
        .build();
  }

  @Test
  void everyElementHasTags() {
    assertThat(tagged().walk().map(Located::element).map(JourneyElement::tags))
        .containsExactly(
            Set.of("2026-q4", "web"),
            Set.of("a"),
            Set.of("b"),
            Set.of("c", "both"),
            Set.of("d"),
            Set.of("e"),
            Set.of("both", "f"),
            Set.of("g"));
    assertThat(tagged().toBuilder().tags(List.of("x")).build().tags()).containsExactly("x");
    for (ElementKind kind : ElementKind.values()) {
      assertThat(kind.description().attribute("tags").isPresent()).as("%s", kind).isTrue();
    }
  }

  @Test
  void tagsAreWrittenAndRead() {
    String json = JourneyJson.write(tagged());

    assertThat(json).contains("\"tags\": [\n    \"2026-q4\",\n    \"web\"\n  ]");
    assertThat(JourneyJson.read(json)).isEqualTo(tagged());
    assertThat(JourneyJson.schema()).contains("Short texts to find and filter by.");
    assertThatThrownBy(() -> JourneyJson.read(json.replace("\"web\"", "\" \"")))
        .isInstanceOf(InvalidJourneyJsonException.class)
        .hasMessageContaining("/tags/1");
  }

  @Test
  void tagsAreComparedAndPatched() {
    Journey before = untagged().build();

    JourneyDiff diff = JourneyDiff.between(before, tagged());

    assertThat(diff.changes())
        .hasSize(8)
        .allMatch(each -> each.path().toString().endsWith("@tags"));
    assertThat(diff.toText(Locale.ENGLISH)).contains("tags").contains("2026-q4");
    assertThat(diff.applyTo(before)).isEqualTo(tagged());
  }

  @Test
  void tagsOfPhasesThatBecomeOneAreJoined() {
    PhaseKind buy = PhaseKind.of("buy", Text.en("Buy"), PURCHASE, DELIVERY);
    Journey separate = tagged().toBuilder().loyaltyLoops(List.of()).build();

    Journey joined =
        Translation.of(separate, PhaseModel.of("short", Text.en("Short"), buy)).journey();

    assertThat(joined.phases())
        .singleElement()
        .satisfies(phase -> assertThat(phase.tags()).containsExactly("c", "both", "f"));
  }

  @Test
  void aDiagramSaysThatItCannotHoldTags() {
    assertThat(MermaidWriting.of(tagged(), Locale.ENGLISH).toText(Locale.ENGLISH))
        .contains("tags: journey, 1 persona, 1 actor, 2 phases, 1 touchpoint");
  }

  @Test
  void aBlankTagIsRefused() {
    assertThatThrownBy(() -> untagged().tag(" ").build())
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("journey/@tags: text 1 of tags is blank");
  }
}
