package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.vocabulary.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "journey",
        "journey/@goal",
        "phase[purchase]",
        "phase[purchase]/@owner",
        "phase[purchase]/touchpoint[accept-quote]",
        "phase[purchase]/touchpoint[accept-quote]/action[quote-chat]",
        "phase[purchase]/touchpoint[accept-quote]/action[quote-chat]/@message.sender",
        "persona[homeowner]/@need",
        "actor[board]",
        "loyalty-loop[loyalty-to-purchase]",
        "phase[journey]/touchpoint[a.b_c:d-é9]",
        "touchpoint[alone]/@name"
      })
  void printsWhatItParses(String text) {
    ElementPath path = ElementPath.parse(text);
    assertThat(path).hasToString(text);
    assertThat(ElementPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "Journey",
        "journey/",
        "journey/phase[purchase]",
        "journey[solar]",
        "@goal",
        "phase",
        "phase[]",
        "phase[a b]",
        "phase[purchase",
        "phase]purchase[",
        "phase[purchase]/",
        "phase[purchase]touchpoint[t]",
        "phase[purchase]//touchpoint[t]",
        "/phase[purchase]",
        "phases[purchase]",
        "phase[purchase]/@",
        "phase[purchase]/@a b",
        "phase[purchase]/@a/@b",
        "phase[purchase]@owner",
        "phase[purchase]/@owner/touchpoint[t]"
      })
  void refusesWhatIsNoPathAndShowsWhatIs(String text) {
    assertThatThrownBy(() -> ElementPath.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + text + "\" is not a path")
        .hasMessageContaining("phase[id]/touchpoint[id]/action[id]");
  }

  @Test
  void isPutTogetherFromSteps() {
    ElementPath touchpoint = ElementPath.touchpoint("purchase", "pays");
    assertThat(touchpoint).isEqualTo(ElementPath.parse("phase[purchase]/touchpoint[pays]"));
    assertThat(touchpoint.child(ElementKind.ACTION, "chat"))
        .hasToString("phase[purchase]/touchpoint[pays]/action[chat]");
    assertThat(touchpoint.kind()).isEqualTo(ElementKind.TOUCHPOINT);
    assertThat(touchpoint.steps())
        .extracting(ElementPath.Step::id)
        .containsExactly("purchase", "pays");
    assertThat(ElementPath.journey().kind()).isEqualTo(ElementKind.JOURNEY);
    assertThat(ElementPath.journey().steps()).isEmpty();
  }

  @Test
  void knowsWhatItIsIn() {
    ElementPath touchpoint = ElementPath.touchpoint("purchase", "pays");
    ElementPath emotion = touchpoint.attribute("emotion");
    assertThat(emotion.attribute()).contains("emotion");
    assertThat(emotion.element()).isEqualTo(touchpoint);
    assertThat(emotion.parent()).contains(touchpoint);
    assertThat(touchpoint.element()).isSameAs(touchpoint);
    assertThat(touchpoint.parent()).contains(ElementPath.phase("purchase"));
    assertThat(ElementPath.phase("purchase").parent()).contains(ElementPath.journey());
    assertThat(ElementPath.journey().parent()).isEmpty();

    assertThat(emotion.isWithin(touchpoint)).isTrue();
    assertThat(emotion.isWithin(emotion)).isTrue();
    assertThat(emotion.isWithin(ElementPath.journey())).isTrue();
    assertThat(touchpoint.isWithin(ElementPath.phase("purchase"))).isTrue();
    assertThat(touchpoint.isWithin(emotion)).isFalse();
    assertThat(touchpoint.isWithin(ElementPath.phase("purchase-2"))).isFalse();
    assertThat(ElementPath.phase("purchase").isWithin(touchpoint)).isFalse();
  }

  @Test
  void anAttributeHasNoChildren() {
    ElementPath attribute = ElementPath.journey().attribute("goal");
    assertThatThrownBy(() -> attribute.child(ElementKind.PHASE, "purchase"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the attribute journey/@goal has no children");
  }

  @Test
  void namesItsAttributeAsPeopleDo() {
    ElementPath touchpoint = ElementPath.touchpoint("purchase", "pays");
    assertThat(touchpoint.attribute("successCriteria").attributeLabel())
        .contains(Text.en("success criteria").nl("succescriteria"));
    assertThat(touchpoint.attributeLabel()).isEmpty();
    assertThat(touchpoint.attribute("nonsense").attributeLabel())
        .as("a touchpoint has no such attribute")
        .isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void aStepIsAKindAndAnId() {
    assertThat(ElementPath.phase("usage").steps())
        .containsExactly(new ElementPath.Step(ElementKind.PHASE, "usage"))
        .hasToString("[phase[usage]]");
    assertThatNullPointerException()
        .isThrownBy(() -> new ElementPath.Step(null, "usage"))
        .withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> new ElementPath.Step(ElementKind.PHASE, null))
        .withMessage("id");
  }
}
