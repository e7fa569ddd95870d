package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as spreadsheets write it in Dutch and German. */
final class SpreadsheetCsvTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final List<LogRemark> remarks = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();

  /** Dates without a time, which are everywhere here, are those of {@link DatesWithoutTimeTest}. */
  private void note(LogRemark remark) {
    if (remark.kind() != LogRemarkKind.DATE_WITHOUT_TIME) {
      remarks.add(remark);
    }
  }

  private CsvEncounters csv(String text) {
    return csv(text, StandardCharsets.UTF_8);
  }

  private CsvEncounters csv(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
        .withCustomerColumn("klant")
        .withTimeColumn("tijd")
        .withEventColumn("stap")
        .withTimeFormat(TimeFormat.pattern("d-M-uuuu[ H:mm]", Locale.forLanguageTag("nl")))
        .onProblem(problems::add);
  }

  private List<Encounter> read(CsvEncounters csv) throws IOException {
    try (Stream<Encounter> read = csv.read()) {
      return read.toList();
    }
  }

  @Test
  void semicolonsQuotesWindows1252AndDecimalCommaAreFoundOutAndTold() throws IOException {
    String text =
        """
        klant;tijd;stap;cijfer
        Zoë;2-3-2026 9:05;"Vraagt ""offerte""; belt";3
        José;2-3-2026 9:06;Betaalt €;4,5
        Ann;3-3-2026;Betaalt;2
        """
            .replace("\n", "\r\n");
    List<Encounter> read =
        read(
            csv(text, WINDOWS)
                .withExperienceColumn("cijfer", Scale.of(1, 5))
                .detecting(this::note));

    assertThat(read).extracting(Encounter::customer).containsExactly("Zoë", "José", "Ann");
    assertThat(read)
        .extracting(Encounter::event)
        .containsExactly("Vraagt \"offerte\"; belt", "Betaalt €", "Betaalt");
    assertThat(read).extracting(e -> e.experience().orElseThrow()).containsExactly(0, 1, -1);
    assertThat(read.get(0).at()).isEqualTo("2026-03-02T09:05:00Z");
    assertThat(remarks)
        .extracting(LogRemark::toString)
        .containsExactlyInAnyOrder(
            "columns are separated by ';'",
            "the text is not in UTF-8 and is read as Windows-1252",
            "numbers have a decimal comma, as \"4,5\" in line 3");
    assertThat(remarks)
        .extracting(LogRemark::kind)
        .containsExactlyInAnyOrder(
            LogRemarkKind.DELIMITER, LogRemarkKind.CHARSET, LogRemarkKind.DECIMAL_COMMA);
    assertThat(remarks.get(2).toText(Locale.forLanguageTag("nl")))
        .isEqualTo("getallen hebben een decimale komma, zoals \"4,5\" in regel 3");
    assertThat(remarks.get(2)).isEqualTo(LogRemark.decimalComma(3, "4,5"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aDecimalCommaFarBelowIsToldWithItsLine() throws IOException {
    String text =
        "klant;tijd;stap;cijfer\n"
            + "ann;2-3-2026;x;4\n".repeat(2_000)
            + "ben;2-3-2026;x;4,5\n".repeat(2_000);
    List<Encounter> read =
        read(csv(text).withExperienceColumn("cijfer", Scale.of(1, 5)).detecting(this::note));

    assertThat(read).hasSize(4_000);
    assertThat(read.get(3_999).position()).isEqualTo(4_001);
    assertThat(remarks).contains(LogRemark.decimalComma(2_002, "4,5"));
  }

  @Test
  void withoutDetectionNothingIsGuessed() throws IOException {
    String text = "klant,tijd,stap,cijfer\nZoë,2-3-2026,x,\"4,5\"\n";
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(csv(text.replace(',', ';'))))
        .withMessageContaining("is ',' the right delimiter?");
    assertThat(read(csv(text, WINDOWS).withExperienceColumn("cijfer", Scale.of(1, 5)))).isEmpty();
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.UNDECODABLE_TEXT, RowProblemKind.UNREADABLE_EXPERIENCE);
  }

  @Test
  void whatIsSetIsNotDetected() throws IOException {
    String text = "klant;tijd;stap\nZoë;2-3-2026;x\n";
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(csv(text).withDelimiter(',').detecting(this::note)));
    read(
        csv(text, WINDOWS)
            .withDelimiter(';')
            .withCharset(StandardCharsets.UTF_8)
            .detecting(this::note));
    assertThat(remarks).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(read(csv(text.replace(';', '\t')).detecting(this::note))).hasSize(1);
    assertThat(remarks)
        .extracting(LogRemark::toString)
        .containsExactly("columns are separated by tab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\uFEFFsep=;\r\n", "SEP=;\n", "sep=;\r"})
  void theFirstLineMayStateTheDelimiter(String first) throws IOException {
    String end = first.endsWith("\r\n") ? "\r\n" : first.substring(first.length() - 1);
    String text = first + "klant;tijd;stap" + end + "ann;2-3-2026;x" + end + "ben;gisteren;x" + end;
    assertThat(read(csv(text))).extracting(Encounter::position).containsExactly(3L);
    assertThat(problems).extracting(RowProblem::line).containsExactly(4L);
    assertThat(read(csv(text).detecting(this::note))).hasSize(1);
    assertThat(remarks).extracting(LogRemark::kind).containsExactly(LogRemarkKind.DELIMITER);

    String numbered = first + "ann;2-3-2026;x" + end + "ben;2-3-2026;x" + end;
    CsvEncounters bare =
        CsvEncounters.inText(() -> new StringReader(numbered))
            .withoutHeader()
            .withCustomerColumn(1)
            .withTimeColumn(2)
            .withEventColumn(3)
            .withTimeFormat(TimeFormat.pattern("d-M-uuuu", Locale.ROOT));
    assertThat(read(bare)).extracting(Encounter::position).containsExactly(2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\r\n\nklant;tijd;stap\n",
        "\uFEFF\nklant;tijd;stap\n",
        "klant;tijd;stap;\"kort,\nlang\"\n",
      })
  void theHeaderIsTheFirstRowThatIsNotEmpty(String header) throws IOException {
    String row = header.contains("kort") ? "ann;2-3-2026;x;y\n" : "ann;2-3-2026;x\n";
    assertThat(read(csv(header + row).detecting(this::note))).hasSize(1);
    assertThat(remarks).containsExactly(LogRemark.delimiter(';'));
  }

  @Test
  void whereSeveralDelimitersFitNoneIsGuessed() throws IOException {
    String text = "klant, voluit;tijd, lokaal;stap, kort\nann;2-3-2026;x\n";
    CsvEncounters numbered =
        csv(text).withCustomerColumn(1).withTimeColumn(2).withEventColumn(3).detecting(this::note);
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(numbered))
        .withMessage(
            "the log leaves open how its columns are separated: its header has all of them with ','"
                + " and with ';'; set the delimiter by withDelimiter");
    assertThat(read(numbered.withDelimiter(';'))).hasSize(1);
    assertThat(remarks).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "4,5       | 1",
        "4         | 1",
        ",5        | none",
        "1,        | -2",
        "1.000     | none",
        "4.5       | none",
        "1.00,5    | none",
        "4,5,6     | none",
      })
  void aDecimalComma(String number, Integer experience) throws IOException {
    String text = "klant;tijd;stap;cijfer\na;2-3-2026;x;" + number + "\n";
    List<Encounter> read =
        read(
            csv(text)
                .withDelimiter(';')
                .withDecimalComma()
                .withExperienceColumn("cijfer", Scale.of(1, 5)));
    assertThat(read.stream().map(each -> each.experience().orElseThrow()).toList())
        .isEqualTo(experience == null ? List.of() : List.of(experience));
    assertThat(problems).hasSize(experience == null ? 1 : 0);
  }

  @Test
  void epochsAndThousands() throws IOException {
    String text = "klant;tijd;stap\na;1.769.917.730,25;x\nb;1769917730;x\nc;1769917730.25;x\n";
    List<Encounter> read =
        read(
            csv(text)
                .withDelimiter(';')
                .withDecimalComma()
                .withTimeFormat(TimeFormat.epochSeconds()));
    assertThat(read).extracting(Encounter::customer).containsExactly("a", "b");
    assertThat(read.get(0).at()).isEqualTo("2026-02-01T03:48:50.250Z");
  }

  /** The first number with one of both signs decides; one with the other is then a problem. */
  @Test
  void numbersOfBothKindsAreNotMixed() throws IOException {
    String text = "klant;tijd;stap;cijfer\na;2-3-2026;x;4.5\nb;2-3-2026;x;4,5\n";
    List<Encounter> read =
        read(csv(text).withExperienceColumn("cijfer", Scale.of(1, 5)).detecting(this::note));
    assertThat(read).extracting(Encounter::customer).containsExactly("a");
    assertThat(problems).extracting(RowProblem::line).containsExactly(3L);
  }

  @Test
  void aStatedDelimiterThatIsTheQuotationMarkIsRefused() throws IOException {
    String text = "sep=\"\nklant,tijd,stap\nann,2-3-2026,x\n";
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(csv(text)))
        .withMessageContaining("separated by \", which is the quotation mark");
    assertThat(read(csv(text).withDelimiter(','))).hasSize(1);
  }

  @Test
  void aDelimiterThatIsSetWinsOverTheOneStated() throws IOException {
    String text = "sep=;\nklant,tijd,stap\nann;ben,2-3-2026,x\n";
    assertThat(read(csv(text).withDelimiter(',').detecting(this::note)))
        .extracting(Encounter::customer)
        .containsExactly("ann;ben");
    assertThat(remarks).isEmpty();
  }

  @Test
  void anyOtherCharacterMayBeTheDelimiter() throws IOException {
    for (char delimiter : "#$|'~".toCharArray()) {
      String rows = "klant;tijd;stap\nann;2-3-2026;x\n";
      String text = "sep=" + delimiter + "\n" + rows.replace(';', delimiter);
      assertThat(read(csv(text))).extracting(Encounter::customer).containsExactly("ann");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.v.t.", "geen, dus", "1.2.2026", "1.2,3.4", "4,5,6", "."})
  void whatIsNoNumberDecidesNothing(String none) throws IOException {
    for (String number : List.of("4,5", "4.5")) {
      remarks.clear();
      problems.clear();
      String text = "klant;tijd;stap;cijfer\na;2-3-2026;x;%s\nb;2-3-2026;x;%s\n";
      List<Encounter> read =
          read(
              csv(text.formatted(none, number))
                  .withDelimiter(';')
                  .withExperienceColumn("cijfer", Scale.of(1, 5))
                  .detecting(this::note));
      assertThat(read).extracting(Encounter::customer).containsExactly("b");
      assertThat(problems).extracting(RowProblem::line).containsExactly(2L);
      assertThat(remarks).hasSize(number.equals("4,5") ? 1 : 0);
    }
  }

  /** Text before the first byte outside ASCII may be long; UTF-8 before a bad byte stays UTF-8. */
  @Test
  void theCharsetIsDecidedByTheFirstBytesOutsideAscii() throws IOException {
    String rows = "ann;2-3-2026;x\n".repeat(3_000);
    List<Encounter> read =
        read(
            csv("klant;tijd;stap\n" + rows + "Zoë;2-3-2026;x\nJosé;2-3-2026;x\n", WINDOWS)
                .detecting(this::note));
    assertThat(read).hasSize(3_002);
    assertThat(read.get(3_001).customer()).isEqualTo("José");

    remarks.clear();
    byte[] utf8 = ("klant;tijd;stap\n😀;2-3-2026;é\n" + rows).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[utf8.length + 14];
    System.arraycopy(utf8, 0, bytes, 0, utf8.length);
    System.arraycopy("J\u00e9;2-3-2026;x\n".getBytes(WINDOWS), 0, bytes, utf8.length, 14);
    read =
        read(
            CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes))
                .withCustomerColumn("klant")
                .withTimeColumn("tijd")
                .withEventColumn("stap")
                .withTimeFormat(TimeFormat.pattern("d-M-uuuu", Locale.ROOT))
                .onProblem(problems::add)
                .detecting(this::note));
    assertThat(read.get(0).customer()).isEqualTo("😀");
    assertThat(remarks).extracting(LogRemark::kind).containsExactly(LogRemarkKind.DELIMITER);
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.UNDECODABLE_TEXT);
  }
}
