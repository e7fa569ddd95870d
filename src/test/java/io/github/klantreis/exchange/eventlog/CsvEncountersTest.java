package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvEncountersTest {
  private static final Path LOGS = Path.of("src/test/resources/io/github/klantreis/eventlog");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final List<RowProblem> problems = new ArrayList<>();
  private final List<ReadingProgress> progress = new ArrayList<>();

  @Test
  void aShop() throws IOException {
    CsvEncounters shop =
        CsvEncounters.inFile(LOGS.resolve("shop.csv"))
            .withCustomerColumn("user_id")
            .withTimeColumn("timestamp")
            .withEventColumn("event")
            .withSessionColumn("session")
            .withExperienceColumn("score", Scale.of(1, 5))
            .withAttributeColumn("channel")
            .onProblem(problems::add)
            .onProgress(progress::add);

    assertThat(read(shop))
        .containsExactly(
            Encounter.of("NA", Instant.parse("2026-03-01T09:00:00Z"), "sees-ad")
                .withPosition(2)
                .withSession("s1")
                .withAttribute("channel", "social"),
            Encounter.of("u2", Instant.parse("2026-03-01T08:30:00Z"), "compares")
                .withPosition(3)
                .withSession("s2")
                .withExperience(1)
                .withAttribute("channel", "web, \"new\"\nshop"),
            Encounter.of("NA", Instant.parse("2026-03-02T00:00:00Z"), "pays")
                .withPosition(8)
                .withExperience(-2),
            Encounter.of(" u2", Instant.parse("2026-03-02T10:00:00.5Z"), "pays").withPosition(9));
    assertThat(problems)
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 6, user_id: there is no customer | ,2026-03-01 10:00:00 UTC,pays,s3,,",
            "line 7, timestamp: \"yesterday\" is not a time in the format iso in Z | u3,yesterday,,s3,9,",
            "line 7, event: there is no event | u3,yesterday,,s3,9,",
            "line 7, score: \"9\" is not a number from 1 to 5 | u3,yesterday,,s3,9,",
            "line 10: the number of columns is 7, but should be 6 | u3,2026-03-01,pays,s3,,,extra",
            "line 12: a quotation mark is not closed, or text follows after a closing one; within"
                + " quotation marks, double those that belong to the text | u4,2026-03-01,\"pays,s4,,",
            "line 13: the number of columns is 2, but should be 6 | u5,2026-03-0");
    assertThat(progress)
        .singleElement()
        .hasToString("9 rows: 4 encounters, 0 left out, 5 unreadable; 342 bytes");
    assertThat(problems.get(0).kind()).isEqualTo(RowProblemKind.MISSING_VALUE);
    assertThat(problems.get(0).column()).contains("user_id");
    assertThat(problems.get(4).column()).isEmpty();
    assertThat(problems.get(4).reason(DUTCH))
        .isEqualTo("het aantal kolommen is 7, maar moet 6 zijn");
    assertThat(problems.get(4).values()).hasToString("{expected=6, found=7}");
  }

  @Test
  void theFirstProblemStopsWhoDoesNotListen() {
    CsvEncounters csv = text(rows("u1,2026-03-01,a", ",2026-03-02,a", "u1,2026-03-03,a"));

    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(csv))
        .withMessage(
            "the log, line 3, user: there is no customer | ,2026-03-02,a (set onProblem(…) to"
                + " continue)")
        .satisfies(e -> assertThat(e.problem().orElseThrow().line()).isEqualTo(3));
  }

  @Test
  void tooManyProblemsStopTheReading() {
    CsvEncounters csv =
        text("user,time,event\n" + "u,?,e\n".repeat(5)).withMaxProblems(3).onProblem(problems::add);

    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(csv))
        .withMessageStartingWith(
            "the log has more than 3 problems, the next being line 5, time: \"?\"")
        .withMessageEndingWith("(set withMaxProblems(…) to continue)");
    assertThat(problems).hasSize(3);
    assertThatIllegalArgumentException().isThrownBy(() -> csv.withMaxProblems(-1));
  }

  @Test
  void columnsThatAreMissingOrAmbiguous() {
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(text("User, time,event\n")))
        .withMessage(
            "the log has no column 'user' (is 'User' meant?), 'time' (is ' time' meant?); its"
                + " columns are 'User', ' time', 'event'");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(text("user,Time,event,event\nu,2026-03-01,a,b\n")))
        .withMessage(
            "the log has no column 'time' (is 'Time' meant?), and has more than one column 'event'; its columns are"
                + " 'user', 'Time', 'event', 'event'");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(text("user;time;event\nu;2026-03-01;a\n")))
        .withMessage(
            "the log has no column 'user', 'time', 'event'; its columns are 'user;time;event' (is"
                + " ',' the right delimiter?)");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(text("")))
        .withMessage("the log is empty; it should start with a header");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> read(text("\"user,time,event\nu,2026-03-01,a\n")))
        .withMessageContaining("the header cannot be read");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(
            () ->
                read(
                    text("a,b\n")
                        .withoutHeader()
                        .withCustomerColumn(1)
                        .withTimeColumn(2)
                        .withEventColumn(3)))
        .withMessage("the log has no column 3; its columns are '1', '2'");
    assertThatIllegalStateException()
        .isThrownBy(() -> CsvEncounters.inText(() -> new StringReader("")).withTimeColumn(1).read())
        .withMessage(
            "set the columns of customer, time and event; not set: withCustomerColumn, withEventColumn");
    assertThatIllegalStateException()
        .isThrownBy(() -> text("u,2026-03-01,a\n").withoutHeader().read())
        .withMessage(
            "without a header columns have no names but numbers, from 1; named are 'user', 'time',"
                + " 'event'");
    assertThatIllegalArgumentException().isThrownBy(() -> text("").withCustomerColumn(0));
    assertThatIllegalArgumentException().isThrownBy(() -> text("").withDelimiter('"'));
    assertThatIllegalArgumentException().isThrownBy(() -> text("").withQuote('\n'));
    assertThatIllegalArgumentException().isThrownBy(() -> text("").withAttributeColumn(""));
  }

  @Test
  void withoutHeaderByNumber() throws IOException {
    CsvEncounters tsv =
        CsvEncounters.inText(
                () -> new StringReader("x\t1772352000\tsees-ad\tu1\n\ny\t1772352060\tpays\tu1"))
            .withoutHeader()
            .withDelimiter('\t')
            .withCustomerColumn(4)
            .withTimeColumn(2)
            .withEventColumn(3)
            .withAttributeColumn(1, "persona")
            .withTimeFormat(TimeFormat.epochSeconds());

    assertThat(read(tsv))
        .containsExactly(
            Encounter.of("u1", Instant.parse("2026-03-01T08:00:00Z"), "sees-ad")
                .withPosition(1)
                .withAttribute("persona", "x"),
            Encounter.of("u1", Instant.parse("2026-03-01T08:01:00Z"), "pays")
                .withPosition(3)
                .withAttribute("persona", "y"));
    assertThat(
            read(
                CsvEncounters.inText(() -> new StringReader(""))
                    .withoutHeader()
                    .withCustomerColumn(1)
                    .withTimeColumn(2)
                    .withEventColumn(3)))
        .isEmpty();
  }

  @Test
  void aColumnMayServeTwice() throws IOException {
    assertThat(
            read(
                text("user,time,event\nu,2026-03-01,a\n")
                    .withSessionColumn("user")
                    .withAttributeColumn("user")))
        .containsExactly(
            Encounter.of("u", Instant.parse("2026-03-01T00:00:00Z"), "a")
                .withPosition(2)
                .withSession("u")
                .withAttribute("user", "u"));
  }

  @Test
  void bytesOfAllKinds() throws IOException {
    String text = "user,time,event\r\nZoë,2026-03-01,a\r\n";
    List<Encounter> expected =
        List.of(Encounter.of("Zoë", Instant.parse("2026-03-01T00:00:00Z"), "a").withPosition(2));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes(utf8))).isEqualTo(expected);
    assertThat(read(bytes(gzip(utf8)))).isEqualTo(expected);
    assertThat(read(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
    assertThat(read(bytes(gzip(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(expected);
    assertThat(read(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(expected);
    assertThat(read(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(expected);
    Charset western = Charset.forName("windows-1252");
    assertThat(read(bytes(text.getBytes(western)).withCharset(western))).isEqualTo(expected);

    assertThat(read(bytes(text.getBytes(western)).onProblem(problems::add))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(RowProblemKind.UNDECODABLE_TEXT))
        .hasToString(
            "line 2, user: the text is not in the charset that was stated | Zo\uFFFD,2026-03-01,a");
  }

  @Test
  void compressedFilesByContent(@TempDir Path folder) throws IOException {
    byte[] csv = "user,time,event\nu,2026-03-01,a\n".getBytes(StandardCharsets.UTF_8);
    Path named = Files.write(folder.resolve("log.csv.gz"), gzip(csv));
    Path unnamed = Files.write(folder.resolve("log.csv"), gzip(csv));
    Path notReally = Files.write(folder.resolve("plain.csv.gz"), csv);

    for (Path file : List.of(named, unnamed, notReally)) {
      assertThat(read(columns(CsvEncounters.inFile(file)).onProgress(progress::add))).hasSize(1);
      assertThat(progress.remove(0).bytes()).isEqualTo(Files.size(file));
    }
    Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(gzip(csv), 20));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read(columns(CsvEncounters.inFile(cut))));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> columns(CsvEncounters.inFile(folder.resolve("none.csv"))).read());
  }

  @Test
  void aQuotationMarkNeverClosedCostsItsLineOnly() throws IOException {
    String rows =
        Stream.iterate(1, i -> i + 1)
            .limit(2_000)
            .map(i -> "u" + i + (i == 7 ? ",2026-03-01,\"a\n" : ",2026-03-01,a\n"))
            .collect(Collectors.joining());

    List<Encounter> encounters = read(text("user,time,event\n" + rows).onProblem(problems::add));

    assertThat(encounters).hasSize(1_999).extracting(Encounter::customer).doesNotContain("u7");
    assertThat(problems)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.kind()).isEqualTo(RowProblemKind.MALFORMED_QUOTES);
              assertThat(p.line()).isEqualTo(8);
              assertThat(p.row()).isEqualTo("u7,2026-03-01,\"a");
            });
  }

  @Test
  void noRowFillsTheMemory() throws IOException {
    String wide = "x".repeat(RowWindow.LONGEST_ROW + 20_000);
    String text =
        "user,time,event\n"
            + "u1,2026-03-01,a\n"
            + "u2,2026-03-01,\""
            + wide
            + "\"\n"
            + "u3,2026-03-01,"
            + ",".repeat(wide.length())
            + "\r\n"
            + "\n".repeat(wide.length() + 20_000)
            + "u4,2026-03-01,a\n"
            + "u5,2026-03-01,a";

    List<Encounter> encounters =
        read(text(text).onProblem(problems::add).onProgress(progress::add));

    assertThat(encounters).extracting(Encounter::customer).containsExactly("u1", "u4", "u5");
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.TOO_LONG, RowProblemKind.TOO_LONG);
    assertThat(problems).extracting(RowProblem::line).containsExactly(3L, 4L);
    assertThat(problems.get(0).row()).hasSize(201).startsWith("u2,2026-03-01,\"xxx").endsWith("x…");
    assertThat(progress).singleElement().extracting(ReadingProgress::rows).isEqualTo(5L);
  }

  /** Whatever is in a file: each row is an encounter or a problem, and its line is right. */
  @Test
  void nothingIsLost() throws IOException {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder("user,time,event\n");
      List<String> good = new ArrayList<>();
      List<Long> bad = new ArrayList<>();
      long line = 1;
      for (int i = random.nextInt(400); i > 0; i--) {
        line++;
        String end = random.nextInt(5) == 0 ? "\r\n" : "\n";
        switch (random.nextInt(10)) {
          case 0 -> {
            text.append("\"u\"x,2026-03-01,e");
            bad.add(line);
          }
          case 1 -> {
            text.append("u,no time,e");
            bad.add(line);
          }
          case 2 -> {
            text.append('u').append(i);
            bad.add(line);
          }
          case 3 -> {
            text.append("\"u").append(i).append(end).append("\",2026-03-01,\"say \"\"e\"\"\"");
            good.add("u" + i + end + "/say \"e\"");
            line++;
          }
          case 4 -> {
            text.append('u').append(i).append(",2026-03-01,5\" \"\"x");
            good.add("u" + i + "/5\" \"\"x");
          }
          case 5 -> {} // an empty line
          default -> {
            text.append('u').append(i).append(",2026-03-01,e");
            good.add("u" + i + "/e");
          }
        }
        text.append(end);
      }
      problems.clear();
      assertThat(read(text(text.toString()).onProblem(problems::add)))
          .extracting(e -> e.customer() + "/" + e.event())
          .isEqualTo(good);
      assertThat(problems).extracting(RowProblem::line).isEqualTo(bad);
    }
  }

  /** A quotation mark may be taken for closed by another further down; even then all is counted. */
  @Test
  void quotationMarksAtRandom() throws IOException {
    Random random = new Random(12);
    for (int run = 0; run < 200; run++) {
      StringBuilder text = new StringBuilder("user,time,event\n");
      for (int i = random.nextInt(2_000); i > 0; i--) {
        text.append("u\"\",\n\r2026-03-01".charAt(random.nextInt(16)));
      }
      progress.clear();
      problems.clear();
      read(text(text.toString()).onProblem(problems::add).onProgress(progress::add));
      ReadingProgress all = progress.get(0);
      assertThat(all.rows()).isEqualTo(all.encounters() + all.unreadable());
      assertThat(all.problems()).isEqualTo(problems.size());
      assertThat(problems).extracting(RowProblem::line).isSorted();
    }
  }

  /** However the characters arrive, and whatever falls on the edge of a buffer. */
  @Test
  void chunksDoNotMatter() throws IOException {
    StringBuilder text = new StringBuilder("user,time,event\r\n");
    for (int i = 0; i < 3_000; i++) {
      text.append(i % 50 == 3 ? "\"u\"" + i : "\"u\"\"" + i + "\"").append(",2026-03-01,e\r\n");
    }
    List<Encounter> whole = read(text(text.toString()).onProblem(problems::add));
    List<RowProblem> ofWhole = List.copyOf(problems);

    for (int most : new int[] {1, 7, 4_096, 8_191}) {
      problems.clear();
      CsvEncounters csv =
          columns(CsvEncounters.inText(() -> drop(new StringReader(text.toString()), most)));
      assertThat(read(csv.onProblem(problems::add))).isEqualTo(whole);
      assertThat(problems).isEqualTo(ofWhole);
    }
    assertThat(whole).hasSize(2_940);
    assertThat(ofWhole)
        .hasSize(60)
        .first()
        .hasToString(
            "line 5: a quotation mark is not closed, or text follows after a closing one; within"
                + " quotation marks, double those that belong to the text | \"u\"3,2026-03-01,e");
  }

  /** Rows with quotation marks are read by FastCSV, those without are not; both mean the same. */
  @Test
  void quotationMarksDoNotMatter() throws IOException {
    Random random = new Random(13);
    String[] values = {
      "u", "2026-03-01", "2026-03-01T08:00:00.5+02:00", "e", "", " ", "\uFFFD", "é"
    };
    String[] ends = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r"};
    for (int run = 0; run < 60; run++) {
      StringBuilder plain = new StringBuilder("user,time,event\n");
      StringBuilder quoted = new StringBuilder(plain);
      StringBuilder mixed = new StringBuilder(plain);
      boolean isMostlyPlain = random.nextBoolean();
      for (int i = random.nextInt(run == 0 ? 9_000 : 300); i > 0; i--) {
        boolean isWrong = random.nextInt(4) == 0;
        List<String> fields =
            isWrong
                ? random
                    .ints(1 + random.nextInt(5), 0, values.length)
                    .mapToObj(v -> values[v])
                    .toList()
                : List.of("u" + i, "2026-03-01 08:00:" + (10 + i % 50) + " UTC", "e");
        String row = String.join(",", fields);
        String inMarks = "\"" + String.join("\",\"", fields) + "\"";
        String end = ends[random.nextInt(ends.length)];
        boolean isEmpty = row.isEmpty(); // in quotation marks it would be a field
        plain.append(row).append(end);
        quoted.append(isEmpty ? "" : inMarks).append(end);
        boolean isPlain = isEmpty || random.nextInt(isMostlyPlain ? 2_000 : 3) > 0;
        mixed.append(isPlain ? row : inMarks).append(end);
        if (random.nextInt(100) == 0) {
          plain.append('\uFEFF');
          quoted.append('\uFEFF');
          mixed.append('\uFEFF');
        }
      }
      int most = random.nextBoolean() ? 1 + random.nextInt(20) : 10_000;
      List<String> expected = told(quoted.toString(), 10_000);
      assertThat(told(plain.toString(), most)).isEqualTo(expected);
      assertThat(told(mixed.toString(), most)).isEqualTo(expected);
    }
  }

  /** Returns all encounters, problems without their rows, and the counts. */
  private static List<String> told(String text, int most) throws IOException {
    List<String> told = new ArrayList<>();
    CsvEncounters csv =
        columns(CsvEncounters.inText(() -> drop(new StringReader(text), most)))
            .onProblem(
                p ->
                    told.add(
                        p.line() + " " + p.column().orElse("") + " " + p.reason(Locale.ENGLISH)))
            .onProgress(p -> told.add(p.toString()));
    read(csv).forEach(encounter -> told.add(encounter.toString()));
    return told;
  }

  /** A problem shows the row as it is, wherever in the buffers it is. */
  @Test
  void aProblemShowsItsPlainRow() throws IOException {
    StringBuilder text = new StringBuilder("user,time,event\n");
    for (int i = 0; i < 5_000; i++) {
      text.append('u').append(i).append(",soon,e").append(i % 3 == 0 ? "\r\n\n" : "\n");
    }
    CsvEncounters csv = columns(CsvEncounters.inText(() -> new StringReader(text.toString())));
    read(csv.onProblem(problems::add));

    assertThat(problems)
        .extracting(RowProblem::row)
        .isEqualTo(IntStream.range(0, 5_000).mapToObj(i -> "u" + i + ",soon,e").toList());
    assertThat(problems.get(4_999).line()).isEqualTo(5_001 + 1_667);
  }

  @Test
  void experiences() throws IOException {
    String text = "user,time,event,score\n";
    for (String score :
        List.of("0", "1", "2.5", "3.75", "5", "6.25", "6.3", "7.5", "10", "", "1e1")) {
      text += "u,2026-03-01,e," + score + "\n";
    }
    assertThat(read(text(text).withExperienceColumn("score", Scale.of(0, 10))))
        .extracting(e -> e.experience().isPresent() ? e.experience().getAsInt() : 99)
        .containsExactly(-2, -2, -1, 0, 0, 0, 1, 1, 2, 99, 2);
    String none =
        """
        user,time,event,score
        u,2026-03-01,e,NaN
        u,2026-03-01,e,"4,5"
        u,2026-03-01,e,11
        """;
    assertThat(
            read(
                text(none).withExperienceColumn("score", Scale.of(0, 10)).onProblem(problems::add)))
        .isEmpty();
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsOnly(RowProblemKind.UNREADABLE_EXPERIENCE)
        .hasSize(3);
  }

  @Test
  void trailsInMemory() throws IOException {
    CsvEncounters csv = text(rows("b,2026-03-02,y", "a,2026-03-01,x", "b,2026-03-01,x"));

    assertThat(trails(csv))
        .containsExactly(
            Trail.of(
                "b",
                Encounter.of("b", Instant.parse("2026-03-01T00:00:00Z"), "x").withPosition(4),
                Encounter.of("b", Instant.parse("2026-03-02T00:00:00Z"), "y").withPosition(2)),
            Trail.of(
                "a",
                Encounter.of("a", Instant.parse("2026-03-01T00:00:00Z"), "x").withPosition(3)));
  }

  @Test
  void encountersOfTheSameInstantKeepTheOrderOfTheFileWhereverTheyAreSent() throws IOException {
    String[] rows =
        IntStream.range(0, 40).mapToObj(i -> "u,2026-03-01,e" + i).toArray(String[]::new);
    List<Encounter> sent = new ArrayList<>(read(text(rows(rows))));
    Collections.shuffle(sent, new Random(42));

    assertThat(Trail.of("u", sent).encounters())
        .extracting(Encounter::event)
        .containsExactlyElementsOf(IntStream.range(0, 40).mapToObj(i -> "e" + i).toList());
  }

  @Test
  void trailsOneByOne() throws IOException {
    String text = rows("b,2026-03-02,y", "b,2026-03-01,x", "a,2026-03-01,x");
    CsvEncounters csv = text(text).groupedByCustomer();

    assertThat(trails(csv)).isEqualTo(trails(text(text)));

    String again = text + "b,2026-03-05,z\na,2026-03-05,z\n";
    assertThat(
            trails(
                text(again).groupedByCustomer().onProblem(problems::add).onProgress(progress::add)))
        .extracting(Trail::size)
        .containsExactly(2, 2);
    assertThat(problems)
        .singleElement()
        .hasToString(
            "line 5: the customer \"b\" occurred earlier; the log is not grouped by customer, as was"
                + " declared | b,2026-03-05,z");
    assertThat(progress)
        .singleElement()
        .hasToString("5 rows: 4 encounters, 0 left out, 1 unreadable; 0 bytes");
    assertThatExceptionOfType(UnreadableLogException.class)
        .isThrownBy(() -> trails(text(again).groupedByCustomer()))
        .withMessageStartingWith("the log, line 5: the customer \"b\" occurred earlier");
  }

  @Test
  void groupedAndNotGroupedAreTheSame() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("user,time,event\n");
    for (int user = 0; user < 2_000; user++) {
      for (int k = random.nextInt(5); k >= 0; k--) {
        text.append(
            String.format(Locale.ROOT, "u%d,2026-03-%02d,e%d%n", user, 1 + random.nextInt(28), k));
      }
    }
    assertThat(trails(text(text.toString()).groupedByCustomer()))
        .hasSize(2_000)
        .isEqualTo(trails(text(text.toString())));
  }

  @Test
  void lazyAndClosed() throws IOException {
    int[] read = {0};
    int[] closed = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int count) {
            String row = read[0]++ == 0 ? "user,time,event\n" : "u" + read[0] + ",2026-03-01,e\n";
            row.getChars(0, row.length(), buffer, offset);
            return row.length();
          }

          @Override
          public void close() {
            closed[0]++;
          }
        };
    CsvEncounters csv = columns(CsvEncounters.inText(() -> endless));
    try (Stream<Trail> trails = csv.readTrails()) {
      assertThat(trails).isNotNull();
      assertThat(read[0]).isEqualTo(1);
    }
    assertThat(closed[0]).isPositive();
    read[0] = 0;
    try (Stream<Trail> trails = csv.groupedByCustomer().readTrails()) {
      assertThat(trails.limit(3)).hasSize(3);
    }
    read[0] = 0;
    Stream<Encounter> stream = csv.read();
    Iterator<Encounter> encounters = stream.iterator();
    assertThat(encounters.next().customer()).isEqualTo("u2");
    stream.close();
    assertThatIllegalStateException()
        .isThrownBy(
            () -> {
              encounters.next();
              encounters.next();
            })
        .withMessage("the log is closed");
  }

  @Test
  void aFileThatFailsIsNoBadRow() {
    CsvEncounters csv =
        columns(
                CsvEncounters.inText(
                    () ->
                        new FilterReader(new StringReader("user,time,event\nu,2026-03-01,e\n")) {
                          private boolean isFirst = true;

                          @Override
                          public int read(char[] buffer, int offset, int count) throws IOException {
                            if (!isFirst) {
                              throw new IOException("the disk is gone");
                            }
                            isFirst = false;
                            return super.read(buffer, offset, count);
                          }
                        }))
            .onProblem(problems::add);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> read(csv))
        .withMessageContaining("the disk is gone");
    assertThat(problems).isEmpty();
  }

  @Test
  void progressOnTheWay() throws IOException {
    read(text("user,time,event\n" + "u,2026-03-01,e\n".repeat(250_000)).onProgress(progress::add));

    assertThat(progress)
        .extracting(ReadingProgress::rows)
        .containsExactly(100_000L, 200_000L, 250_000L);
    assertThat(progress)
        .extracting(ReadingProgress::isComplete)
        .containsExactly(false, false, true);
  }

  private static String rows(String... rows) {
    return "user,time,event\n" + String.join("\n", rows) + "\n";
  }

  private static CsvEncounters text(String text) {
    return columns(CsvEncounters.inText(() -> new StringReader(text)));
  }

  private static CsvEncounters bytes(byte[] bytes) {
    return columns(CsvEncounters.inBytes(() -> new ByteArrayInputStream(bytes)));
  }

  private static CsvEncounters columns(CsvEncounters csv) {
    return csv.withCustomerColumn("user").withTimeColumn("time").withEventColumn("event");
  }

  private static List<Encounter> read(CsvEncounters csv) throws IOException {
    try (Stream<Encounter> encounters = csv.read()) {
      return encounters.toList();
    }
  }

  private static List<Trail> trails(CsvEncounters csv) throws IOException {
    try (Stream<Trail> trails = csv.readTrails()) {
      return trails.toList();
    }
  }

  private static Reader drop(Reader in, int most) {
    return new FilterReader(in) {
      @Override
      public int read(char[] buffer, int offset, int count) throws IOException {
        return super.read(buffer, offset, Math.min(most, count));
      }
    };
  }

  /** Files joined, as by {@code cat}: each may start with a byte order mark. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aByteOrderMarkInMidFileIsNoPartOfACustomer(String end) throws IOException {
    String one = "u1,2026-03-01T08:00:00Z,a" + end;
    String quoted = "\"u,2\",2026-03-01T08:00:00Z,\"b" + end + "c\"" + end;
    String file =
        "\uFEFFuser,time,event"
            + end
            + one
            + "\uFEFF"
            + one
            + "\uFEFF"
            + quoted
            + "\uFEFF"
            + end
            + "\uFEFF\uFEFF"
            + one
            + "u1,never,a"
            + end
            + "\uFEFFuser,time,event"
            + end
            + one;
    List<Encounter> read = read(text(file).onProblem(problems::add));

    assertThat(read).extracting(Encounter::customer).containsExactly("u1", "u1", "u,2", "u1", "u1");
    assertThat(read).extracting(Encounter::position).containsExactly(2L, 3L, 4L, 7L, 10L);
    assertThat(problems).extracting(RowProblem::line).containsExactly(8L, 9L);
    assertThat(problems.get(1).row()).startsWith("user,");
  }

  @Test
  void aTimeInAnotherUnitIsAProblemOfItsRow() throws IOException {
    List<Encounter> read =
        read(
            text("user,time,event\nu1,1709290800123456,view\nu1,1709290800123,view\n")
                .withTimeFormat(TimeFormat.epochMillis())
                .onProblem(problems::add));

    assertThat(read).hasSize(1);
    RowProblem problem = problems.get(0);
    assertThat(problem.kind()).isEqualTo(RowProblemKind.TIME_OUT_OF_RANGE);
    assertThat(problem.reason(Locale.ENGLISH))
        .isEqualTo(
            "\"1709290800123456\" in milliseconds since 1970 is +56135-04-09T08:02:03.456Z, which"
                + " is not from 1971-01-01T00:00:00Z to 2200-01-01T00:00:00Z; is it in another"
                + " unit?");
    assertThat(problem.reason(DUTCH)).endsWith("staat de tijd in een andere eenheid?");
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void aProblemHasAKindAndAReasonToBeFilledIn() throws IOException {
    read(text(rows("u1,yesterday,a", "u1,2026-03-01,a,b")).onProblem(problems::add));

    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblemKind.UNREADABLE_TIME, RowProblemKind.WRONG_NUMBER_OF_COLUMNS);
    RowProblem columns = problems.get(1);
    assertThat(columns.reasonTemplate().get(Locale.ENGLISH)).contains("{found}", "{expected}");
    assertThat(columns.reasonTemplate().get(DUTCH, columns.values()))
        .isEqualTo(columns.reason(DUTCH));
  }
}
