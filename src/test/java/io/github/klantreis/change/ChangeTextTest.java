package io.github.klantreis.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.change.wording.ValueText;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKinds;
import io.github.klantreis.model.Chance;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Reward;
import io.github.klantreis.term.Sense;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that can be read, and that never show a difference as none or another one. */
final class ChangeTextTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void aChangeIsOneLineOfModerateLengthWithoutAnythingUnseen() {
    RandomEdits edits = RandomEdits.seeded(1);
    for (Locale locale : List.of(Locale.ENGLISH, DUTCH, Locale.JAPANESE)) {
      RandomJourneys.seeded(2)
          .next(Extent.of(40, 100))
          .forEach(
              journey -> {
                JourneyDiff diff = JourneyDiff.between(journey, edits.changed(journey, 5));
                for (JourneyChange change : diff.changes()) {
                  String line = change.toText(locale);
                  assertThat(line)
                      .startsWith(
                          switch (change.kind()) {
                                case ADDED -> "+ ";
                                case REMOVED -> "− ";
                                case MOVED -> "→ ";
                                case CHANGED -> "~ ";
                              }
                              + change.path().element())
                      .hasSizeLessThan(4000);
                  // Only isolates, which keep texts from right to left in their place.
                  assertThat(line.replaceAll("[\u2068\u2069]", ""))
                      .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
                }
                assertThat(diff.toText(locale).lines()).hasSameSizeAs(diff.changes());
              });
    }
  }

  @Test
  void twoDifferentTextsNeverLookTheSame() {
    Chance chance = new Chance(3, 0.5);
    Quotation quotation = new Quotation(Locale.ENGLISH);
    for (int i = 0; i < 5000; i++) {
      String before = chance.coin() ? chance.text() : chance.text().repeat(1 + chance.below(8));
      String after = changed(chance, before);
      if (!before.equals(after)) {
        Quotation.Pair pair = quotation.pair(before, after);
        assertThat(pair.before()).isNotEqualTo(pair.after());
        assertThat(pair.before().length() + pair.after().length()).isLessThan(2000);
      }
    }
  }

  private static String changed(Chance chance, String text) {
    int at = chance.below(text.length() + 1);
    return switch (chance.below(4)) {
      case 0 -> text.substring(0, at) + chance.text() + text.substring(at);
      case 1 -> text.substring(0, at);
      case 2 -> text + " ";
      default -> text.substring(at);
    };
  }

  @Test
  void longTextsAreCutAroundTheDifference() {
    String begin = "The quick brown fox jumps over the lazy dog. ".repeat(5);

    assertThat(difference(begin + "It sleeps." + begin, begin + "It wakes up." + begin))
        .isEqualTo(
            "…\"y dog. It sleeps.The quick\"… (460 characters)"
                + " → …\"y dog. It wakes up.The quick\"… (462 characters)")
        .contains("sleeps", "wakes up");
    assertThat(difference(begin, begin + "."))
        .isEqualTo("…\"lazy dog. \" (225 characters) → …\"lazy dog. .\" (226 characters)");
    assertThat(difference("a".repeat(300), "b"))
        .isEqualTo("\"" + "a".repeat(60) + "\"… (300 characters) → \"b\"");
    assertThat(difference(DUTCH, Optional.empty(), Optional.of("x".repeat(61))))
        .isEqualTo("(niet ingevuld) → \"" + "x".repeat(60) + "\"… (61 tekens)");
  }

  @Test
  void whatCannotBeSeenIsWrittenOut() {
    assertThat(difference("a b", "a\u00A0b")).isEqualTo("\"a b\" → \"a\\u{a0}b\"");
    assertThat(difference("ab", "a\u200Bb")).isEqualTo("\"ab\" → \"a\\u{200b}b\"");
    assertThat(difference("a\nb", "a\\nb")).isEqualTo("\"a\\nb\" → \"a\\\\nb\"");
    assertThat(difference("\u00E9", "e\u0301")).isEqualTo("\"\\u{e9}\" → \"e\\u{301}\"");
    assertThat(difference("ﬁn", "fin")).isEqualTo("\"\\u{fb01}n\" → \"fin\"");
    assertThat(difference("a\" → \"b", "c")).isEqualTo("\"a\\\" → \\\"b\" → \"c\"");
    assertThat(difference("x", "\u202Ey")).isEqualTo("\"x\" → \"\\u{202e}y\"");
  }

  @Test
  void textsFromRightToLeftStayOnTheirSideOfTheArrow() {
    assertThat(difference("שלום", "مرحبا"))
        .isEqualTo("\u2068\"שלום\"\u2069 → \u2068\"مرحبا\"\u2069");
  }

  @Test
  void whatIsAbsentCannotBeTakenForAValue() {
    assertThat(difference(Optional.empty(), Optional.of("(not set)")))
        .isEqualTo("(not set) → \"(not set)\"");
    assertThat(difference(Optional.of(Reward.NONE), Optional.empty()))
        .isEqualTo(Reward.NONE.label().get(Locale.ENGLISH) + " → (not set)");
  }

  /** As in merges, which compare what has no attribute. */
  @Test
  void valuesAreToldWithoutTheirAttribute() {
    ValueText text = new ValueText(Locale.ENGLISH, JourneyWords.USUAL);
    Emotion seven = Emotion.of(7, Scale.of(1, 10), "calm");

    assertThat(text.difference(Optional.of(seven), Optional.of(Emotion.positive("calm"))))
        .isEqualTo("+1 calm (7 of 10) → +1 calm");
    assertThat(text.difference(Optional.of(Map.of("board", seven)), Optional.empty()))
        .isEqualTo("board: +1 calm (7 of 10) → (not set)");
    assertThat(text.difference(Optional.empty(), Optional.of(List.of(Need.latent("Warmth")))))
        .isEqualTo("(not set) → \"Warmth\" (kind latent need)");
    assertThat(text.of(Optional.of(List.of(Need.latent("Warmth"), Need.concrete("Light")))))
        .isEqualTo("\"Warmth\" (kind latent need), \"Light\" (kind concrete need)");
    assertThat(text.of(Optional.of(Map.of("a b", "x")))).isEqualTo("a b: \"x\"");
    assertThat(text.of(Optional.of(List.of()))).isEqualTo("(none)");
    assertThat(text.of(Optional.of(Map.of()))).isEqualTo("(none)");
    assertThat(text.of(Optional.empty())).isEqualTo("(not set)");
    assertThat(text.of(Optional.of(URI.create("https://x.example/a"))))
        .isEqualTo("\"https://x.example/a\"");
  }

  @Test
  void listsTellWhatCameAndWent() {
    assertThat(difference(List.of("a", "b"), List.of("b", "c", "d")))
        .isEqualTo("− \"a\", + \"c\", + \"d\"");
    assertThat(difference(List.of("a", "b"), List.of("b", "a"))).isEqualTo("(other order)");
    assertThat(difference(List.of("a", "b", "x"), List.of("b", "a")))
        .isEqualTo("− \"x\", (other order)");
    assertThat(difference(List.of("a", "a"), List.of("a"))).isEqualTo("− \"a\"");
    assertThat(difference(List.of(), List.of("a", "b", "c", "d", "e")))
        .isEqualTo("+ \"a\", + \"b\", + \"c\" and 2 more");
    assertThat(difference(Set.of(Sense.SIGHT), Set.of(Sense.TOUCH))).isEqualTo("− sight, + touch");
  }

  @Test
  void mapsTellEachKey() {
    assertThat(
            difference(
                Map.of("board", Emotion.positive("calm")),
                Map.of("board", Emotion.neutral("calm"))))
        .isEqualTo("board: +1 calm → 0 calm");
    assertThat(difference(Map.of("a", "x"), Map.of("b c", "x")))
        .isEqualTo("− a: \"x\", + b c: \"x\"");
  }

  @Test
  void valuesOfSeveralFieldsTellThoseThatDiffer() {
    assertThat(difference(Need.latent("Warmth"), Need.concrete("Warmth").withTrigger("A bill")))
        .isEqualTo("kind latent need → concrete need; trigger (not set) → \"A bill\"");
    Message message = Message.builder().subject("Hello").text("Bye").choice("Yes").build();
    assertThat(difference(message, message.toBuilder().subject("Hi").choice("No").build()))
        .isEqualTo("subject \"Hello\" → \"Hi\"; choices + \"No\"");
    assertThat(difference(Optional.empty(), Optional.of(message)))
        .isEqualTo("(not set) → (subject \"Hello\", text \"Bye\", choices \"Yes\")");
    assertThat(difference(List.of(Metric.nps().valued(34)), List.of(Metric.nps().valued(40))))
        .isEqualTo("− NPS (value 34), + NPS (value 40)");
  }

  @Test
  void whatReadsTheSameIsToldByWhatMakesTheDifference() {
    Text label = Text.en("Showroom").nl("Toonzaal");
    Channel owned = Channel.of("showroom", ChannelKind.OFFLINE, Ownership.OWNED, label);
    Channel paid = Channel.of("showroom", ChannelKind.OFFLINE, Ownership.PAID, label);
    Channel dutch =
        Channel.of(
            "showroom", ChannelKind.OFFLINE, Ownership.OWNED, Text.en("Showroom").nl("Zaal"));
    PhaseModel one = PhaseModel.of("m", Text.en("Model"), PhaseKind.of("a", Text.en("A")));
    PhaseModel two = PhaseModel.of("m", Text.en("Model"), PhaseKind.of("b", Text.en("A")));

    assertThat(difference(owned, paid))
        .isEqualTo(
            "ownership "
                + Ownership.OWNED.label().get(Locale.ENGLISH)
                + " → "
                + Ownership.PAID.label().get(Locale.ENGLISH));
    assertThat(difference(List.of(owned), List.of(dutch)))
        .isEqualTo("Showroom: label nl: \"Toonzaal\" → \"Zaal\"");
    assertThat(difference(one, two)).isEqualTo("phases A: id \"a\" → \"b\"");
    Metric visits = Metric.of("visits", Text.en("visits"));
    assertThat(difference(visits.valued(1240), visits.valued(12345.678)))
        .as("thousands are marked as on the map, and no digit is dropped")
        .isEqualTo("value 1,240 → 12,345.678");
    assertThat(difference(Metric.csat().valued(4), Metric.csat(Scale.of(1, 10)).valued(4)))
        .isEqualTo("scale max 5 → 10");
    assertThat(
            difference(
                Emotion.neutral("x".repeat(70) + "a"), Emotion.neutral("x".repeat(70) + "b")))
        .isEqualTo("label …\"xxxxxxxxxxa\" (71 characters) → …\"xxxxxxxxxxb\" (71 characters)");
  }

  private static TimeSpan span(String text) {
    return TimeSpan.parse(text);
  }

  @Test
  void quantitiesAreToldInWordsAndExactly() {
    assertThat(difference(span("P6W"), span("P1Y2M1D")))
        .isEqualTo("6 weeks → 1 year 2 months 1 day");
    assertThat(difference(span("P1D"), span("PT24H"))).isEqualTo("1 day → 24 h");
    assertThat(difference(TimeSpan.ZERO, span("P1DT2H3M4.5S")))
        .isEqualTo("0 s → 1 day 2 h 3 min 4.5 s");
    assertThat(difference(LocalDate.EPOCH, LocalDate.of(2026, 9, 1)))
        .isEqualTo("1 January 1970 → 1 September 2026");
    assertThat(difference(true, false)).isEqualTo("yes → no");
    assertThat(difference(DUTCH, Optional.of(4.6), Optional.of(-1000.25)))
        .isEqualTo("4,6 → −1.000,25");
    assertThat(difference(DUTCH, Optional.of(span("PT1H")), Optional.of(span("P2Y"))))
        .isEqualTo("1 u → 2 jaar");
    assertThat(difference(0.1 + 0.2, 0.3)).isEqualTo("0.30000000000000004 → 0.3");
  }

  private static String difference(Object before, Object after) {
    return difference(Optional.of(before), Optional.of(after));
  }

  private static String difference(Optional<?> before, Optional<?> after) {
    return difference(Locale.ENGLISH, before, after);
  }

  private static String difference(Locale locale, Optional<?> before, Optional<?> after) {
    Object one = before.isPresent() ? before.get() : after.orElseThrow();
    return new ValueText(locale, JourneyWords.USUAL).difference(kindOf(one), before, after);
  }

  /** The kind of value that an attribute which holds it would name. */
  private static ValueKind<?> kindOf(Object value) {
    if (value instanceof Collection<?> values) {
      return values.isEmpty() ? ValueKinds.TEXT : kindOf(values.iterator().next());
    }
    return Stream.of(ElementKind.values())
        .flatMap(kind -> kinds(kind.description()))
        .filter(kind -> !(kind instanceof ValueKind.TextKind) && kind.type().isInstance(value))
        .findFirst()
        .orElse(ValueKinds.TEXT);
  }

  /** The kinds of value that something is made of, at any depth. */
  private static Stream<ValueKind<?>> kinds(Description<?> whole) {
    return whole.attributes().stream()
        .map(attribute -> attribute.shape().kind())
        .flatMap(
            kind ->
                kind instanceof ValueKind.PartKind<?> part
                    ? Stream.concat(Stream.of(kind), kinds(part.description()))
                    : Stream.of(kind));
  }
}
