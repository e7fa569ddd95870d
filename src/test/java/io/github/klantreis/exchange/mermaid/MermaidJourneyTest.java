package io.github.klantreis.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.Extent;
import io.github.klantreis.exchange.HostileStrings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MermaidJourneyTest {

  @Test
  void readsWhatPeopleWrite() {
    MermaidJourney diagram =
        MermaidJourney.parse(
            """
            ---
            title: "Front: matter"
            config:
              theme: dark
            ---
            %%{init: {'journey': {'actorColours': ['#111']}}}%%
            journey
              accTitle: A day
              accDescr {
                two
                  lines
              }
              %% a comment
              section Go to work
                Make tea: 5: Me
                Go upstairs: 3: Me, Cat
              section Go home
                Sit down: 4
            """);
    assertThat(diagram.title()).isEqualTo("Front: matter");
    assertThat(diagram.accTitle()).isEqualTo("A day");
    assertThat(diagram.accDescription()).isEqualTo("two\nlines");
    assertThat(diagram.sections()).containsExactly("Go to work", "Go home");
    assertThat(diagram.tasks())
        .extracting(MermaidTask::section, MermaidTask::name, MermaidTask::score)
        .containsExactly(
            tuple("Go to work", "Make tea", 5.0),
            tuple("Go to work", "Go upstairs", 3.0),
            tuple("Go home", "Sit down", 4.0));
    assertThat(diagram.tasks())
        .extracting(MermaidTask::people)
        .containsExactly(List.of("Me"), List.of("Me", "Cat"), List.of());
    assertThat(diagram.actors()).containsExactly("Cat", "Me");
  }

  /** Each with Mermaid 11.17.2's own title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title Two: colons: stay|Two: colons: stay",
        "TITLE in capitals|in capitals",
        "title cut # here|cut ",
        "title\\nnext line|next line",
        "title one\\ntitle two|two",
        "title page: 5: Me|page: 5: Me",
        "title A#59; B#quot;#unknown;|A; B\"&unknown;",
        "title a < b & c|a &lt; b &amp; c",
        "title <b>bold</b><script>alert(1)</script>|<b>bold</b>",
        "title <i onclick=x>y|<i>y</i>",
        "title 50% off %% no comment|50% off %% no comment",
        "title #9829; #128;|♥ €",
        "titles: 5: Me|",
      })
  void readsTitlesAsMermaidDoes(String statement, String title) {
    assertThat(MermaidJourney.parse("journey\n " + statement.replace("\\n", "\n")).title())
        .isEqualTo(title == null ? "" : title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|5",
        "+4|4",
        "3.5|3.5",
        ".5|0.5",
        "5.|5",
        "1e1|10",
        "-1|-1",
        "-0|-0.0",
        "0x1F|31",
        "0o17|15",
        "0b101|5",
        "0x|NaN",
        "''|0",
        "five|NaN",
        "1,5|NaN",
        "1f|NaN",
        "0x1p3|NaN",
        "1_000|NaN",
        "1e|NaN",
        "Infinity|Infinity",
        "-Infinity|-Infinity",
        "infinity|NaN",
        "NaN|NaN",
        "4/5|NaN",
      })
  void readsScoresAsJavaScriptDoes(String score, double number) {
    assertThat(MermaidJourney.parse("journey\n x:\u00A0" + score + " : Me").tasks())
        .extracting(MermaidTask::score)
        .containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|",
        "5:|''",
        "5: Me|Me",
        "5: Me,|Me;''",
        "5: Me,,You|Me;'';You",
        "5: Me: dropped|Me",
        "5: Me # lost, You|Me",
        "5: Me %% kept|Me %% kept",
        "5: a#44; b|a, b",
      })
  void readsActorsAsMermaidDoes(String data, String people) {
    List<String> expected =
        people == null ? List.of() : List.of(people.replace("''", "").split(";", -1));
    assertThat(MermaidJourney.parse("journey\n x: " + data).tasks())
        .extracting(MermaidTask::people)
        .containsExactly(expected);
  }

  @Test
  void readsBlanksAsJavaScriptDoes() {
    MermaidJourney diagram =
        MermaidJourney.parse(
            "\uFEFF \r\njourney\r\n\tsection\u2003A \r x :\u00A05\uFEFF: Me\u3000");
    assertThat(diagram.sections()).containsExactly("A ");
    assertThat(diagram.tasks()).extracting(MermaidTask::name).containsExactly("x ");
    assertThat(diagram.actors()).containsExactly("Me");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1|1|the keyword journey",
        "JOURNEY|1|1|the keyword journey",
        "flowchart LR|1|1|the keyword journey",
        "journeys\\n x: 5|1|1|the keyword journey",
        "journey\\n just text|2|2|a colon and a score",
        "journey\\n title A; B|2|9|#59;",
        "journey\\n section A: B|2|11|#58;",
        "journey\\n Fix #12: 5: Me|2|6|#35;",
        "journey\\n A; B: 5: Me|2|3|#59;",
        "journey\\n\\n journey review: 5: Me|3|2|#106;ourney",
        "journey\\r\\n%% c\\r\\n x：5|3|2|a colon and a score",
        "journey\\n accDescr {\\n never closed|2|2|where the description ends",
        "---\\ntitle: A: B\\n---\\njourney|2|9|in quotes",
      })
  void refusesWhatMermaidRefuses(String text, int line, int column, String allowed) {
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse(text.replace("\\n", "\n").replace("\\r", "\r")))
        .satisfies(
            refused -> {
              assertThat(refused.line()).isEqualTo(line);
              assertThat(refused.column()).isEqualTo(column);
              assertThat(refused.allowed()).contains(allowed);
              assertThat(refused).hasMessageContaining("line " + line + ", column " + column);
            });
  }

  /** Where one knows what is missing or meant, that is said, and nothing is listed in vain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "journey\\n accDescr {\\n x\\n A: 3: Me|line 2, column 2: the closing } of accDescr is missing; write",
        "journey\\n accDescr { a }\\n accDescr {|line 3, column 2: the closing } of accDescr is missing",
        "journey\\n accTitle:|line 2, column 2: accTitle has no text; write it",
        "journey\\n accDescr :\\n\\n|line 2, column 2: accDescr has no text; write it",
        "journey\\n acctitle My map|line 2, column 2: the colon behind accTitle is missing; write accTitle: and",
        "journey\\n accDescr|line 2, column 2: the colon behind accDescr is missing; write accDescr: and",
        "journey\\n accDescription|line 2, column 2: \"accDescription\" has no score; allowed: a task",
        "journey\\n title|line 2, column 2: title has no text; write it",
        "journey\\n Section\\n\\n A: 3|line 2, column 2: the section has no name; write it behind",
        "journey\\n section\\n A: 3|line 2, column 2: the section has no name; write it behind",
        "journey\\n section A\\n Journey home: 3|line 3, column 2: the name of a task cannot begin with the word journey",
        "journey\\n journey: 3: Me|line 2, column 2: the name of a task cannot begin with the word journey",
        "journey\\n section A: 3: Me|line 2, column 11: the name of a section cannot hold a colon, nor can the name of a task begin with the word section; as a text a colon is written #58;, and the word #115;ection",
        "journey\\n A: 3\\njourney \\n B: 4|line 3, column 1: the keyword journey is there already; leave this line out",
        "journey:\\n A: 3|line 1, column 8: the keyword journey has a colon; leave it out",
        "journey\\n A: 3\\n : 3: Me|line 3, column 2: the task has no name; write it before the colon",
        "journey\\n A:|line 2, column 2: \"A\" has no score; allowed: a task with a colon and a score",
        "journey\\n Fix #12: 5|line 2, column 6: # begins a comment here, so that \"Fix\" has no score; as a text it is written #35;",
        "journey\\n A: 3: Me; You|line 2, column 10: a semicolon is not allowed here; as a text it is written #59;",
        "---\\ntitle: X\\njourney\\n A: 3|line 1, column 1: the closing --- of the front matter is missing; write it",
        "' ---\\r\\n title: X\\r\\n---\\r\\njourney'|line 1, column 2: the closing --- of the front matter is missing; write it",
        "---\\ntitle: X\\n---|line 1, column 1: this is no journey diagram; allowed: the keyword journey",
        "---\\ntitle: [a\\n---\\njourney|a closing ] is missing in the front matter; write it",
        "---\\ntitle: {a: b\\n---\\njourney|a closing } is missing in the front matter; write it",
        "---\\ntitle: \"a\\n---\\njourney|a closing quotation mark is missing in the front matter; write it",
        "---\\ntitle: X\\n---\\n%%{init: {\\njourney\\n A: 3|line 4, column 1: the closing }%% of the directive is missing; write it",
        "%%{init: {}}%%\\n%%{wrap: {\\njourney|line 2, column 1: the closing }%% of the directive is missing; write it",
        "%%{init: {}}%%\\n|there is no diagram; allowed: the keyword journey",
      })
  void namesWhatIsMissing(String text, String message) {
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse(text.replace("\\n", "\n").replace("\\r", "\r")))
        .withMessageContaining(message);
  }

  /** What messages advise is read, as the text that was meant. */
  @Test
  void whatIsAdvisedIsRead() {
    assertThat(
            MermaidJourney.parse(
                    """
                    journey
                     section A#58; B
                     #106;ourney home: 3
                     #115;ection A: 3
                     Fix #35;12: 3
                     A#59; B: 3
                     A#37;#37; B: 3
                    """)
                .tasks())
        .extracting(MermaidTask::name)
        .containsExactly("journey home", "section A", "Fix #12", "A; B", "A%% B");
  }

  @Test
  void splitsIntoDiagramsOfItsSections() {
    MermaidJourney diagram =
        MermaidJourney.parse(
            """
            journey
              title Care
              accTitle: Of a patient
              Asks: 3: Me
              section Visit
                Waits: 2: Me
                Talks: 4: Me
              section Home
              section Visit
                Returns: 5: Me
            """);

    assertThat(diagram.bySection())
        .extracting(MermaidJourney::toText)
        .containsExactly(
            "journey\n  title Care\n  accTitle: Of a patient\n    Asks: 3: Me\n",
            "journey\n  title Care\n  accTitle: Of a patient\n  section Visit\n    Waits: 2: Me\n    Talks: 4: Me\n",
            "journey\n  title Care\n  accTitle: Of a patient\n  section Home\n",
            "journey\n  title Care\n  accTitle: Of a patient\n  section Visit\n    Returns: 5: Me\n");
    assertThat(MermaidJourney.parse("journey\n").bySection()).isEmpty();
  }

  @Test
  void tellsAllLinesThatCannotBeReadAtOnce() {
    String text =
        """
        ---
        title: A: B
        ---
        journey
          title Fine
          just a text
          section A: B
            Pays; later: 5: Me
            Waits: 3: Me
          journey review: 5: Me
            Fix #12: 5: Me
          accDescr {
            never closed
        """;
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse(text))
        .satisfies(
            refused -> {
              assertThat(refused.problems())
                  .extracting(MermaidProblem::line, MermaidProblem::column)
                  .containsExactly(
                      tuple(2, 9),
                      tuple(6, 3),
                      tuple(7, 12),
                      tuple(8, 9),
                      tuple(10, 3),
                      tuple(11, 9),
                      tuple(12, 3));
              assertThat(refused.more()).isZero();
              assertThat(refused).hasMessageStartingWith("7 problems:\n  line 2, column 9: ");
              assertThat(refused.line()).isEqualTo(2);
              assertThat(refused.toText(Locale.forLanguageTag("nl")))
                  .contains(
                      "regel 2, kolom 9: een tekst zonder aanhalingstekens",
                      "regel 6, kolom 3: \"just a text\" heeft geen score; mag wel: een taak met een"
                          + " dubbelepunt en een score, zoals Wacht: 3: Ik; een sectie begint met het"
                          + " woord section en heeft een naam\n",
                      "regel 7, kolom 12: in de naam van een sectie kan geen dubbelepunt staan",
                      "regel 8, kolom 9: een puntkomma mag hier niet; als tekst schrijf je #59;",
                      "regel 11, kolom 9: # begint hier commentaar, zodat \"Fix\" geen score heeft; als"
                          + " tekst schrijf je #35;",
                      "regel 12, kolom 3: de sluitaccolade } van accDescr ontbreekt; zet die waar de"
                          + " beschrijving eindigt");
            });
  }

  @Test
  void countsLinesThatCannotBeReadWhereTheyAreVeryMany() {
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse("journey\n" + ";\n".repeat(1_000_000)))
        .satisfies(
            refused -> {
              assertThat(refused.problems()).hasSize(100);
              assertThat(refused.more()).isEqualTo(999_900);
              assertThat(refused)
                  .hasMessageStartingWith("1000000 problems:")
                  .hasMessageEndingWith("and 999900 more, which are not reported");
            });
  }

  @Test
  void ofOneLineMoreItSpeaksInTheSingular() {
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse("journey\n" + ";\n".repeat(101)))
        .satisfies(
            refused -> {
              assertThat(refused).hasMessageEndingWith("\n  and 1 more, which is not reported");
              assertThat(refused.toText(Locale.forLanguageTag("nl")))
                  .endsWith("\nen nog 1, die niet genoemd wordt\n");
            });
  }

  @Test
  void whatIsWrongIsStillSaidAfterSerialization() {
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse("journey\n;\n;\n"))
        .satisfies(
            refused -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(refused);
              }
              try (ObjectInputStream in =
                  new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                MermaidSyntaxException read = (MermaidSyntaxException) in.readObject();
                assertThat(read.problems()).isEmpty();
                assertThat(read.line()).isEqualTo(2);
                assertThat(read.toText(Locale.ENGLISH)).isEqualTo(refused.getMessage() + "\n");
              }
            });
  }

  /** What begins a line is no part of the line before, however broken that is. */
  @Test
  void aLineThatCannotBeReadHidesNoOther() {
    List<String> broken = List.of("just a text", "section A: B", "x; y: 3", "title A; B", "#35; x");
    for (String one : broken) {
      for (String other : broken) {
        String text = "journey\n" + one + "\nx: 3: Me\n" + other + "\ny: 4: Me\n";
        assertThatExceptionOfType(MermaidSyntaxException.class)
            .isThrownBy(() -> MermaidJourney.parse(text))
            .satisfies(
                refused ->
                    assertThat(refused.problems())
                        .extracting(MermaidProblem::line)
                        .containsExactly(2, 4));
      }
    }
  }

  /** In quadratic time they would take minutes, a megabyte hours. */
  @Test
  void anyNumberOfQuotationMarksIsRead() {
    for (String part :
        List.of("'", "\"", "='x", "=\"", "<a=\"", "<a b='", "<a b=\"x\">", "<", "<a ")) {
      String all = part.repeat(Extent.of(1 << 17, 1 << 20) / part.length());
      for (String text : List.of(all, all + '>', "<a " + all, "<a " + all + '>')) {
        assertThat(MermaidJourney.parse("journey\n x" + text + ": 3: Me").tasks())
            .as(part)
            .hasSize(1);
        assertThat(MermaidJourney.parse("journey\n title " + text).title()).as(part).isNotNull();
      }
    }
  }

  @Test
  void saysHowASignIsWrittenThatMeansSomething() {
    assertThatThrownBy(() -> MermaidJourney.parse("journey\n Fix #12: 5: Me"))
        .hasMessageContaining(
            "# begins a comment here, so that \"Fix\" has no score; as a text it is written #35;");
    assertThatThrownBy(() -> MermaidJourney.parse("journey\n title A; B"))
        .hasMessageContaining("as a text it is written #59;");
  }

  @Test
  void writesWhatItReads() {
    String text =
        """
        journey
          title Fix #35;12#59; A: B
          accTitle: #32;x
          accDescr {
            two
            lines #125;
          }
          section A#58; B
            #116;itle page: 5: Me, You#44; all
            #37;#37; x: 3
            style guide: 2:\s
        """;
    MermaidJourney diagram = MermaidJourney.parse(text);
    assertThat(diagram.title()).isEqualTo("Fix #12; A: B");
    assertThat(diagram.tasks())
        .extracting(MermaidTask::name)
        .containsExactly("title page", "%% x", "style guide");
    assertThat(diagram.toText()).isEqualTo(text);
    assertThat(diagram).hasToString(text);
  }

  @Test
  void readsBackEveryValueThatItWrites() {
    List<String> texts = new ArrayList<>(HostileStrings.all());
    texts.addAll(
        List.of(
            " ",
            "%",
            "%{x",
            "a%%b",
            "accTitle",
            "accDescr {",
            "Journey",
            "\n\n a",
            "a\n\nb\n c",
            "}",
            "style x:y#z; classDef q:#;",
            ",",
            "\u2028%%{init: x}%%",
            "#",
            ";;",
            "\uFB02\u00B0"));
    Random random = new Random(11);
    for (int i = 0; i < Extent.of(1_000, 2_000); i++) {
      MermaidJourney diagram = any(random, texts);
      assertThat(MermaidJourney.parse(diagram.toText())).isEqualTo(diagram);
    }
  }

  private static MermaidJourney any(Random random, List<String> texts) {
    List<String> sections = new ArrayList<>();
    List<MermaidTask> tasks = new ArrayList<>();
    for (int section = -1; section < random.nextInt(4); section++) {
      String name = section < 0 ? "" : text(random, texts);
      if (section >= 0) {
        sections.add(name);
      }
      for (int task = random.nextInt(3); task > 0; task--) {
        List<String> people = new ArrayList<>();
        for (int person = random.nextInt(4); person > 0; person--) {
          people.add(random.nextInt(9) == 0 ? "" : text(random, texts));
        }
        double score =
            random.nextInt(9) == 0
                ? List.of(Double.NaN, -0.0, 3.5, 1e300, Double.NEGATIVE_INFINITY)
                    .get(random.nextInt(5))
                : 1 + random.nextInt(5);
        tasks.add(new MermaidTask(section, name, text(random, texts), score, people));
      }
    }
    return new MermaidJourney(
        text(random, texts), text(random, texts), text(random, texts), sections, tasks);
  }

  private static String text(Random random, List<String> texts) {
    String text = texts.get(random.nextInt(texts.size()));
    return random.nextInt(3) == 0 ? text + texts.get(random.nextInt(texts.size())) : text;
  }

  /**
   * Some hundred thousand characters of each, which a reader with a weakness would not come to the
   * end of.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "%",
        "%%",
        "%%{",
        "%%{init: ",
        "%%{x:{}%%",
        "\n%% x\n",
        ";",
        ":",
        " ",
        "\n",
        "\n ",
        "\r",
        "<",
        "<a",
        "<a b=\"",
        "<a b=\"c\">",
        "style:#",
        "style:#;\n",
        "#a",
        "#1;",
        "accTitle:",
        "accTitle:\n",
        "accDescr {",
        "accDescr { }\n",
        "title ",
        "title a\n",
        "title <b></i>\n",
        "section a\n",
        "a:1\n",
        "a:1:b,c\n",
        "a:1:,",
        "x # y\n",
        "---\n",
        "\u2028%%",
        "\uFB02\u00B0",
      })
  void readsHostileTextsToTheEnd(String part) {
    String repeated = part.repeat(Extent.of(100_000, 2_000_000) / part.length());
    for (String text :
        List.of(
            repeated, "journey\n" + repeated, "journey\ntitle <" + repeated, "---\n" + repeated)) {
      try {
        assertThat(MermaidJourney.parse(text).title()).isNotNull();
      } catch (MermaidSyntaxException refused) {
        assertThat(refused.line()).isPositive();
      }
    }
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(
            () -> MermaidJourney.parse(" ".repeat(MermaidJourney.MAX_LENGTH) + "journey"))
        .isInstanceOf(MermaidSyntaxException.class)
        .hasMessageContaining("at most 16777216");
  }
}
