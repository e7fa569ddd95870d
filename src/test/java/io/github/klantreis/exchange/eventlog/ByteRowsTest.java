package io.github.klantreis.exchange.eventlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are the same in bytes, where plain ones are found in them, and in characters. */
final class ByteRowsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int ROUNDS = Extent.of(3_000, 30_000);

  /** Of how many texts one may be longer than what is read in one go. */
  private static final int LONG = Extent.of(100, 20);

  /** What rows are made of; each character is a byte. */
  private static final String[] PIECES = {
    "u1",
    "u2",
    "u2",
    "0123456",
    "01234567",
    "012345678",
    "0123456789abcdef",
    "0123456789abcdefg",
    "0b9d3f0e-8a52-4a0e-9a5c-2f1f6f0c5a77",
    "2026-03-01 08:00:00 UTC",
    "2026-03-01T08:00:01Z",
    "2026-02-29T08:00:01Z",
    "2026-03-01T08:00:02.5+01:00",
    "2026-03-01",
    "2026-03-02T24:00:00Z",
    "x",
    " ",
    "  ",
    "-",
    "3",
    "4,5",
    "5",
    "\t",
    "\0",
    "\u0001",
    "\u000b",
    ",",
    ",",
    ",",
    ",",
    ";",
    "\"",
    "\"a,b\"",
    "\"a\n\"",
    "\"\"",
    "\n",
    "\n",
    "\n",
    "\r\n",
    "\r\n",
    "\r",
    "\n\n",
    "\u00c3\u00a9",
    "\u00e2\u0082\u00ac",
    "\u00f0\u009f\u0098\u0080",
    "\u00ef\u00bb\u00bf",
    "\u00ef\u00bf\u00bd",
    "\u00c2\u00a0",
    "\u00e2\u0080\u0083",
    "\u00e9",
    "\u0080",
    "\u0081",
    "\u00e2\u0082",
    "\u00f0\u009f",
    "\u00c0\u0080",
    "\u00ed\u00a0\u0080",
    "\u00ff"
  };

  private static final String[] ROWS = {
    "u1,2026-03-01 08:00:00 UTC,pays,s1,3,web\n",
    "u2,2026-03-01T08:00:00Z,asks advice,,,\n",
    "u2,2026-03-01T09:00:00Z,asks advice,s2,5,0b9d3f0e-8a52-4a0e-9a5c-2f1f6f0c5a77\r\n",
    "u3,2026-03-01T09:00:00+01:00,betaalt \u00e2\u0082\u00ac 5,s2,1,Zo\u00c3\u00ab\n",
    "u4,2026-03-01T09:00:00+01:00,betaalt \u0080 5,s2,1,Zo\u00eb\n",
    "u5,2026-03-01T09:00:00,\"a, b\",s2,1,\n",
    "u6,2026-03-01T09:00:00Z,\tpays,,6,tab\n",
    ",2026-03-01T09:00:00Z,pays,,,\n",
    "u7,yesterday,pays, ,,\n",
    "\u00ef\u00bb\u00bfu8,2026-03-01T09:00:00Z,pays,,,\n"
  };

  private static String anyText(Random random) {
    StringBuilder text =
        new StringBuilder(random.nextInt(8) == 0 ? "sep=,\n" : "").append("a,b,c,d,e,f\n");
    int rows = random.nextInt(random.nextInt(LONG) == 0 ? 2_000 : 12);
    int odd = random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      String row = ROWS[random.nextInt(odd == 0 ? 3 : ROWS.length)];
      if (odd > 1 && random.nextInt(3) == 0) {
        StringBuilder changed = new StringBuilder(row);
        for (int j = 0; j < odd; j++) {
          int at = random.nextInt(changed.length() + 1);
          int to = Math.min(changed.length(), at + random.nextInt(3));
          changed.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
        }
        row = changed.toString();
      }
      text.append(row);
    }
    if (random.nextInt(3) == 0) {
      text.setLength(text.length() - random.nextInt(2) - 1);
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** Gives bytes in pieces of any size. */
  private static InputStream inPieces(byte[] bytes, int seed) {
    Random sizes = new Random(seed);
    int most = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 50 : bytes.length + 1;
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, 1 + sizes.nextInt(most)));
      }
    };
  }

  private static CsvEncounters columns(CsvEncounters csv) {
    return csv.withCustomerColumn("a")
        .withTimeColumn("b")
        .withEventColumn("c")
        .withSessionColumn("d")
        .withExperienceColumn("e", Scale.of(1, 5))
        .withAttributeColumn("f")
        .withAttributeColumn("d");
  }

  private static List<Object> read(CsvEncounters csv) throws IOException {
    List<Object> all = new ArrayList<>();
    try (Stream<?> read = csv.onProblem(all::add).read()) {
      read.forEach(all::add);
    } catch (UnreadableLogException e) {
      all.add(e.getMessage());
    }
    return all;
  }

  private static void sameInBoth(String text, int seed, Charset charset) throws IOException {
    sameInBoth(text, seed, charset, ByteRowsTest::columns);
  }

  private static void sameInBoth(
      String text, int seed, Charset charset, UnaryOperator<CsvEncounters> settings)
      throws IOException {
    byte[] bytes = bytes(text);
    CsvEncounters inBytes = CsvEncounters.inBytes(() -> inPieces(bytes, seed)).withCharset(charset);
    CsvEncounters inText =
        CsvEncounters.inText(() -> new InputStreamReader(new ByteArrayInputStream(bytes), charset));
    assertThat(read(settings.apply(inBytes)))
        .as("%.2000s in %s, pieces %d", text.replace("\r", "\\r"), charset, seed)
        .isEqualTo(read(settings.apply(inText)));
  }

  @Test
  void anyBytesAreReadAsInCharacters() throws IOException {
    Random random = new Random(42);
    Charset[] charsets = {UTF_8, UTF_8, WINDOWS, ISO_8859_1, US_ASCII, Charset.forName("cp850")};
    for (int round = 0; round < ROUNDS; round++) {
      sameInBoth(anyText(random), round, charsets[random.nextInt(charsets.length)]);
    }
  }

  @Test
  void otherSettingsMakeNoDifference() throws IOException {
    Random random = new Random(43);
    for (int round = 0; round < ROUNDS / 3; round++) {
      String text = anyText(random);
      sameInBoth(text, round, UTF_8, csv -> columns(csv).withQuote('\0'));
      sameInBoth(text, round, UTF_8, csv -> columns(csv).withQuote('\u00ab'));
      sameInBoth(text.replace(',', '\t'), round, UTF_8, csv -> columns(csv).withDelimiter('\t'));
      sameInBoth(text.replace(',', ';'), round, UTF_8, csv -> columns(csv.withDelimiter(';')));
      sameInBoth(text, round, UTF_8, csv -> columns(csv).withDecimalComma());
      sameInBoth(
          text,
          round,
          UTF_8,
          csv ->
              columns(csv)
                  .withTimeFormat(TimeFormat.pattern("uuuu-MM-dd'T'HH:mm:ssX", Locale.ROOT)));
      sameInBoth(
          text,
          round,
          UTF_8,
          csv ->
              csv.withoutHeader()
                  .withCustomerColumn(1)
                  .withTimeColumn(2)
                  .withEventColumn(3)
                  .withAttributeColumn(6, "f"));
    }
  }

  @Test
  void whatIsFoundOutIsTheSameEvenInColumnsThatAreNotRead() throws IOException {
    Random random = new Random(44);
    for (int round = 0; round < ROUNDS / 3; round++) {
      int seed = round;
      byte[] bytes = bytes(anyText(random).replace("\"", ""));
      List<List<Object>> both = new ArrayList<>();
      // with a quotation mark outside ASCII, which does not occur, rows are read in characters
      for (char quote : new char[] {'"', '\u0100'}) {
        List<Object> remarks = new ArrayList<>();
        CsvEncounters csv =
            CsvEncounters.inBytes(() -> inPieces(bytes, seed))
                .withCustomerColumn("a")
                .withTimeColumn("b")
                .withEventColumn("c")
                .withExperienceColumn("e", Scale.of(1, 5))
                .withQuote(quote)
                .detecting(remarks::add);
        remarks.addAll(read(csv));
        both.add(remarks);
      }
      assertThat(both.get(0)).isEqualTo(both.get(1));
    }
  }

  @Test
  void customersWhoReturnAreShownWithTheirRow() throws IOException {
    String row = "2026-03-01T08:00:00Z,pays \u00e2\u0082\u00ac,,,\u00e2\u0082\n";
    String text = ("a,b,c,d,e,f\nu1," + row) + "u2," + row + "u1," + row;
    byte[] bytes = bytes(text);
    List<List<RowProblem>> both = new ArrayList<>();
    for (CsvEncounters csv :
        List.of(
            CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes)),
            CsvEncounters.inText(
                () -> new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8)))) {
      List<RowProblem> problems = new ArrayList<>();
      CsvEncounters grouped =
          csv.withCustomerColumn("a").withTimeColumn("b").withEventColumn("c").groupedByCustomer();
      try (Stream<?> trails = grouped.onProblem(problems::add).readTrails()) {
        assertThat(trails).hasSize(2);
      }
      both.add(problems);
    }
    assertThat(both.get(0)).hasSize(1).isEqualTo(both.get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000, 4_090, 4_096, 5_000, 65_535, 65_536, 65_537, 200_000})
  void rowsOfAnyLengthAndWidthAreRead(int length) throws IOException {
    String row = "u1,2026-03-01T08:00:00Z," + "x".repeat(length) + ",,,\r\n";
    sameInBoth("a,b,c,d,e,f\n" + row + row + "u2" + row.substring(2), length, UTF_8);

    String many = ",".repeat(length);
    String header = "a,b,c" + many;
    String rows = ("u1,2026-03-01T08:00:00Z,pays" + many + "\n").repeat(3);
    sameInBoth(
        header + "\n" + rows,
        length,
        UTF_8,
        csv -> csv.withCustomerColumn("a").withTimeColumn("b").withEventColumn("c"));
  }

  /** Marks are looked for in stretches; each byte of a row is the first of one. */
  @Test
  void rowsAreFoundWhereverAStretchEnds() throws IOException {
    String row = "u2,2026-03-01T09:00:00Z,pays,s2,1,web";
    for (int shift = 0; shift < row.length() + 2; shift++) {
      byte[] bytes = bytes("u1," + "x".repeat(shift) + "\n" + (row + "\r\n").repeat(250));
      try (ByteRows rows = new ByteRows(new ByteArrayInputStream(bytes))) {
        rows.begin(',', '"');
        assertThat(rows.next()).isTrue();
        for (int i = 0; i < 250; i++) {
          assertThat(rows.next()).as("row %s, shifted by %s", i, shift).isTrue();
          assertThat(rows.row(US_ASCII)).isEqualTo(row);
          assertThat(rows.fieldCount()).isEqualTo(6);
        }
        assertThat(rows.next()).isFalse();
      }
    }
  }

  @Test
  void plainRowsAreFoundInBytes() throws IOException {
    byte[] bytes = bytes("u1,a,b\r\nu2,,\rZo\u00eb,c,d\n\"u4\",e,f\nu5,g,h");
    try (ByteRows rows = new ByteRows(new ByteArrayInputStream(bytes))) {
      rows.begin(',', '"');
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.row(ISO_8859_1) + " " + rows.fieldCount());
      }
      assertThat(found).containsExactly("u1,a,b 3", "u2,, 3", "Zo\u00eb,c,d 3");

      rows.again();
      byte[] line = new byte[100];
      assertThat(rows.read(line)).isEqualTo(9);
      assertThat(rows.isAtLineStart()).isTrue();
      rows.begin(',', '"');
      assertThat(rows.next()).isTrue();
      assertThat(rows.row(ISO_8859_1)).isEqualTo("u5,g,h");
      assertThat(rows.next()).isFalse();
      assertThat(rows.read()).isEqualTo(-1);
    }
  }

  @Test
  void timesInBytesAreReadAsByJavaTime() {
    TimeReader times =
        new TimeReader(TimeFormat.iso().range(Instant.parse("0000-01-01T00:00:00Z"), Instant.MAX));
    int read = 0;
    for (String time : List.of("2026-03-01T08:00:00Z", "1996-12-29 23:59:59 UTC")) {
      for (int at = 0; at < 19; at++) {
        for (int b = 0; b < 256; b++) {
          byte[] bytes = bytes("," + time + ",1234567");
          bytes[1 + at] = (byte) b;
          String text = new String(bytes, 1, time.length(), ISO_8859_1);

          Instant expected;
          try {
            expected =
                OffsetDateTime.parse(text.replace(" UTC", "Z").replace(' ', 'T')).toInstant();
            read++;
          } catch (DateTimeException e) {
            expected = null;
          }
          assertThat(times.read(bytes, 1, 1 + time.length(), ISO_8859_1))
              .as(text)
              .isEqualTo(expected);
          assertThat(times.read(text)).as(text).isEqualTo(expected);
        }
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  /** What follows the seconds is known again; the offset of a zone is not that of another day. */
  @Test
  void timesInBytesAreReadAsInCharactersInZonesWithSummerTime() {
    List<String> rests =
        List.of("", ".000", ".0", ".250", "Z", ".000Z", "+02:00", "-05", " ", " UTC");
    Random random = new Random(5);
    for (String zone : List.of("Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "UTC")) {
      TimeFormat format = TimeFormat.iso().zone(ZoneId.of(zone));
      TimeReader inBytes = new TimeReader(format);
      TimeReader inCharacters = new TimeReader(format);
      for (int i = 0; i < 5_000; i++) {
        String time =
            String.format(
                Locale.ROOT,
                "20%02d-%02d-%02dT%02d:%02d:%02d%s",
                10 + random.nextInt(30),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                rests.get(random.nextInt(rests.size())));
        byte[] bytes = bytes("," + time + ",1234567");

        assertThat(inBytes.read(bytes, 1, 1 + time.length(), ISO_8859_1))
            .as("%s in %s", time, zone)
            .isEqualTo(inCharacters.read(time));
      }
    }
  }
}
