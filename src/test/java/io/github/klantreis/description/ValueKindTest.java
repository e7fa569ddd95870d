package io.github.klantreis.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.description.ValueKind.AddressKind;
import io.github.klantreis.description.ValueKind.DateKind;
import io.github.klantreis.description.ValueKind.FlagKind;
import io.github.klantreis.description.ValueKind.IdKind;
import io.github.klantreis.description.ValueKind.LabelKind;
import io.github.klantreis.description.ValueKind.LanguageKind;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.SpanKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.description.ValueKind.TextKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Sense;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What kinds of value there are, of which type, and what messages call them. */
final class ValueKindTest {

  private static final Description<Channel> OWN_CHANNEL =
      DescriptionBuilder.of(Channel.class, "ownChannel", "A channel of one's own.").readOnly();

  @Test
  void everyKindHasATypeAndWords() {
    assertThat(
            List.of(
                ValueKinds.TEXT,
                ValueKinds.ID,
                ValueKinds.NUMBER,
                ValueKinds.FLAG,
                ValueKinds.DATE,
                ValueKinds.LANGUAGE,
                ValueKinds.ADDRESS,
                ValueKinds.LABEL,
                new SpanKind<>(Duration.class),
                TermKind.of(Sense.class),
                new PartKind<>(OWN_CHANNEL)))
        .extracting(kind -> kind.type().getSimpleName() + ": " + kind.inWords())
        .containsExactly(
            "String: a text",
            "String: an id",
            "Double: a number (Double)",
            "Boolean: true or false",
            "LocalDate: a date (LocalDate)",
            "Locale: a language (Locale)",
            "URI: an address (URI)",
            "Text: a value of type Text",
            "Duration: a value of type Duration",
            "Sense: a value of type Sense",
            "Channel: a value of type Channel");
  }

  @Test
  void aReferenceSaysWhoseIdItIs() {
    List<String> words = new ArrayList<>();
    for (Target target : EnumSet.allOf(Target.class)) {
      ReferenceKind reference = new ReferenceKind(target);
      assertThat(reference.type()).isEqualTo(String.class);
      words.add(reference.inWords());
    }
    assertThat(words)
        .containsExactly(
            "the id of a persona",
            "the id of a persona or actor",
            "the id of a phase",
            "the id of a touchpoint",
            "the id of a pain point",
            "the id of an opportunity",
            "the id of a metric",
            "the id of a lane",
            "the id of a journey");
  }

  @Test
  void kindsWithoutChoicesAreEqual() {
    assertThat(ValueKinds.ID).isEqualTo(new IdKind());
    assertThat(ValueKinds.FLAG).isEqualTo(new FlagKind());
    assertThat(ValueKinds.DATE).isEqualTo(new DateKind());
    assertThat(ValueKinds.LANGUAGE).isEqualTo(new LanguageKind());
    assertThat(ValueKinds.ADDRESS).isEqualTo(new AddressKind());
    assertThat(ValueKinds.LABEL).isEqualTo(new LabelKind());
  }

  @Test
  void aTextMayBeBlankOrNot() {
    assertThat(ValueKinds.TEXT.mayBeBlank()).isTrue();
    assertThat(ValueKinds.NOT_BLANK.mayBeBlank()).isFalse();
    assertThat(ValueKinds.NOT_BLANK).isEqualTo(new TextKind(false)).isNotEqualTo(ValueKinds.TEXT);
  }

  @Test
  void aNumberHasBoundsAndMayBeWhole() {
    NumberKind stars = new NumberKind(1, 5, true);

    assertThat(stars.min()).isEqualTo(1);
    assertThat(stars.max()).isEqualTo(5);
    assertThat(stars.isWhole()).isTrue();
    assertThat(stars.isPercent()).isFalse();
    assertThat(ValueKinds.NUMBER.isWhole()).isFalse();
    assertThat(ValueKinds.NUMBER.min()).isEqualTo(-Double.MAX_VALUE);
    assertThat(stars.inWords()).isEqualTo("a whole number from 1 to 5 (Double)");
    assertThat(new NumberKind(0, 0.5, false).inWords())
        .isEqualTo("a number from 0 to 0.5 (Double)");
  }

  @Test
  void aKindOfNumberAcceptsWhatItCanHold() {
    NumberKind stars = new NumberKind(1, 5, true);
    NumberKind percent = new NumberKind(0, 100, false, true);

    assertThat(List.of(1.0, 5.0)).allMatch(stars::accepts);
    assertThat(List.of(0.0, 6.0, 2.5, Double.NaN, Double.POSITIVE_INFINITY, 1e12, 3, "3"))
        .noneMatch(stars::accepts);
    assertThat(List.of(0.0, 33.3, 100.0)).allMatch(percent::accepts);
    assertThat(List.of(-0.1, 100.1, Double.NaN)).noneMatch(percent::accepts);
    assertThat(ValueKinds.NUMBER.accepts(Double.NEGATIVE_INFINITY)).isFalse();
    assertThat(ValueKinds.TEXT.accepts("")).as("its words are checked by the proof").isTrue();
  }

  @Test
  void theTermsOfAnEnumAreItsConstants() {
    TermKind<Sense> senses = TermKind.of(Sense.class);

    assertThat(senses.standard()).isEqualTo(List.of(Sense.values()));
    assertThat(senses.own()).as("there are no others").isEmpty();
  }

  @Test
  void anOpenVocabularyDescribesWhatAnOwnTermConsistsOf() {
    TermKind<Channel> channels = TermKind.open(List.of(Channel.STORE), OWN_CHANNEL);

    assertThat(channels.type()).isEqualTo(Channel.class);
    assertThat(channels.standard()).hasSize(1);
    assertThat(channels.own()).contains(OWN_CHANNEL);
  }

  @Test
  void theStandardTermsAreCopied() {
    List<Sense> senses = new ArrayList<>(List.of(Sense.values()));
    TermKind<Sense> kind = new TermKind<>(Sense.class, senses, Optional.empty());
    senses.clear();

    assertThat(kind.standard()).hasSize(Sense.values().length);
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void whatAKindConsistsOfIsNeeded() {
    assertThatNullPointerException().isThrownBy(() -> new ReferenceKind(null));
    assertThatNullPointerException().isThrownBy(() -> new SpanKind<Duration>(null));
    assertThatNullPointerException().isThrownBy(() -> new PartKind<Channel>(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new TermKind<Sense>(null, List.of(), Optional.empty()));
  }
}
