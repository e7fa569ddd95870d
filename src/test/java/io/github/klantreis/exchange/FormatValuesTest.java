package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormatValuesTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final FormatProblem PROBLEM =
      new FormatProblem(
          TextPosition.of(3, 4), Text.en("no {what}").nl("geen {what}"), Map.of("what", "x"));

  @Test
  void aPositionIsALineOrAPointer() {
    assertThat(TextPosition.of(3, 4).toText(DUTCH)).isEqualTo("regel 3, kolom 4");
    assertThat(TextPosition.of(3, 0).toText(Locale.ENGLISH)).isEqualTo("line 3");
    assertThat(TextPosition.of("/stages/0").toText(DUTCH)).isEqualTo("/stages/0");
    assertThat(TextPosition.NONE.toText(DUTCH)).isEmpty();
    assertThat(TextPosition.of("/a").pointer()).isEqualTo("/a");
    assertThat(TextPosition.of(3, 4).column()).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> new TextPosition(-1, 0, ""));
  }

  @Test
  void problemsAreReportedTogetherAndInBothLanguages() {
    FormatProblem other =
        new FormatProblem(TextPosition.NONE, PROBLEM.text(), Map.copyOf(PROBLEM.values()));
    InvalidDocumentException both = new InvalidDocumentException(List.of(PROBLEM, other));

    assertThat(both).hasMessage("2 problems:\n  line 3, column 4: no x\n  no x");
    assertThat(both.toText(DUTCH)).isEqualTo("regel 3, kolom 4: geen x\ngeen x\n");
    assertThat(both.problems()).containsExactly(PROBLEM, other);
    assertThat(PROBLEM.message(DUTCH)).isEqualTo("geen x");
    assertThat(new InvalidDocumentException(List.of(PROBLEM))).hasMessage("line 3, column 4: no x");
    assertThat(new InvalidDocumentException(Collections.nCopies(25, PROBLEM)))
        .hasMessageEndingWith("and 5 more");
    assertThatIllegalArgumentException().isThrownBy(() -> new InvalidDocumentException(List.of()));
  }

  @Test
  void aDocumentWhoseJourneyIsRefusedIsInvalid() {
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(() -> Journey.builder("x", " ").build())
        .satisfies(
            refused ->
                assertThat(InvalidDocumentException.of(refused).problems())
                    .hasSameSizeAs(refused.problems()));
  }

  @Test
  void anExceptionThatWasSerializedKeepsItsWords() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidDocumentException(List.of(PROBLEM)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidDocumentException back = (InvalidDocumentException) in.readObject();
      assertThat(back.problems()).isEmpty();
      assertThat(back.toText(DUTCH)).isEqualTo("line 3, column 4: no x\n");
    }
  }

  @Test
  void whatIsNotTheSameIsLost() {
    Journey journey =
        Journey.builder("one", "One")
            .persona("a", "A")
            .persona("b", "B")
            .goal("Sell")
            .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("t", "T", t -> t.thought("!")))
            .build();
    Journey held =
        Journey.builder("one", "One")
            .persona("b", "B")
            .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("t", "T"))
            .build();
    JourneyLosses losses = JourneyLosses.between(journey, held);

    assertThat(losses.remarks())
        .extracting(remark -> remark.path().toString())
        .containsExactly("journey/@goal", "persona[a]", "phase[usage]/touchpoint[t]/@thoughts");
    assertThat(losses.remarks().get(0).message(DUTCH))
        .isEqualTo("het formaat kan dit niet of niet volledig bevatten: doel");
    assertThat(losses)
        .hasToString(
            """
            The format cannot hold:
              goal: journey
              personas: journey
              thoughts: 1 touchpoint
            """);
    assertThat(losses.isEmpty()).isFalse();
    assertThat(JourneyLosses.between(held, held).isEmpty()).isTrue();
    assertThat(JourneyLosses.between(held, held).toText(DUTCH)).isEmpty();
  }

  @Test
  void aWritingHasTextLossesAndRemarks() {
    Journey journey = Journey.builder("one", "One").build();
    FormatRemark remark =
        new FormatRemark(ElementPath.journey(), TextPosition.NONE, Text.en("odd"), Map.of());
    FormatWriting writing =
        new FormatWriting("text", JourneyLosses.between(journey, journey), List.of(remark));

    assertThat(writing.text()).isEqualTo("text");
    assertThat(writing.losses().isEmpty()).isTrue();
    assertThat(writing.remarks()).containsExactly(remark);
    assertThat(remark).hasToString("journey: odd");
    assertThat(
            new FormatRemark(
                    ElementPath.phase("usage"),
                    TextPosition.of(3, 4),
                    Text.en("odd").nl("vreemd"),
                    Map.of())
                .toText(DUTCH))
        .isEqualTo("regel 3, kolom 4: phase[usage]: vreemd");
    assertThat(remark.position()).isEqualTo(TextPosition.NONE);
    assertThat(new JourneyReading(journey, List.of(), List.of(remark)).remarks()).hasSize(1);
  }
}
