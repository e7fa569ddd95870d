package io.github.klantreis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the owner of a repository uses it. */
final class CheckCommandTest {
  private static final String SOUND =
      "journey\n title Buying\n section Buys\n Chooses: 3: Me\n Waits: 2: Me\n Pays: 4: Me\n";

  @TempDir private Path folder;

  /** Above the folder there may be a repository of which the tests know nothing. */
  @BeforeEach
  void endsTheRepositoryHere() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private record Run(int code, String out, String err) {}

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Run check(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(Arrays.asList(arguments));
    int code =
        Main.run(
            all,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String prefix = CheckWords.name(folder) + "/";
    return new Run(
        code,
        out.toString(StandardCharsets.UTF_8).replace(prefix, ""),
        err.toString(StandardCharsets.UTF_8).replace(prefix, ""));
  }

  private Run checkAll(String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add(folder.toString());
    return check(all.toArray(String[]::new));
  }

  // ---- exit codes ----

  @Test
  void whatIsSoundPasses() throws IOException {
    file("a.mmd", SOUND);
    assertThat(checkAll()).isEqualTo(new Run(0, "1 file, 1 journey: nothing found\n", ""));
  }

  @Test
  void warningsFailOnlyWhereTheyAreToFail() throws IOException {
    file("docs/pay.md", "# Pay\n\n```mermaid\n" + SOUND.replace("4", "Me") + "```\n");
    Run run = checkAll();
    assertThat(run.out())
        .isEqualTo(
            """
            docs/pay.md:9:8: warning mermaid-score-invalid the score "Me" is no whole number from 1 to 5 and is read as no emotion
                → write name: score: actors, with a score from 1 (very negative) to 5 (very positive)
            docs/pay.md:8:2: warning journey-ends-low"""
                    .lines()
                    .limit(2)
                    .reduce("", (all, line) -> all + line + "\n")
                + run.out().lines().skip(2).reduce("", (all, line) -> all + line + "\n"));
    assertThat(run.code()).isZero();
    assertThat(checkAll("--fail-on", "warning").code()).isEqualTo(1);
    assertThat(checkAll("--fail-on=never").code()).isZero();
    assertThat(checkAll("--max-warnings", "0").code()).isEqualTo(1);
    assertThat(checkAll("--max-warnings", "9").code()).isZero();
  }

  @Test
  void theSameOfSeveralLinesIsSaidOnce() throws IOException {
    file("a.mmd", "journey\n section S\n A: x: Me\n B: x: Me\n C: 2: Me\n D: x: Me\n E: 4: Me\n");
    assertThat(checkAll("--language=nl").out())
        .contains(
            "a.mmd:3:5: waarschuwing mermaid-score-invalid Bij 3 taken is de score geen heel getal van"
                + " 1 tot 5: \"A\", \"B\", \"D\" (ook regels 4 en 6)")
        .contains("3 waarschuwingen");
  }

  @Test
  void whatCannotBeReadIsCode2AndTheRestIsToldAllTheSame() throws IOException {
    file("a.mmd", "journey\n section S\n Waits\n");
    file("b.mmd", SOUND.replace("4", "x"));
    file("c.journey.json", "{\"formatVersion\": 1}");
    Run run = checkAll();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("a.mmd:3:2: unreadable \"Waits\" has no score; allowed: a task with a colon")
        .contains("b.mmd:6:8: warning mermaid-score-invalid")
        .contains("c.journey.json:1:1: unreadable")
        .contains("3 files, 1 journey: ");
  }

  @Test
  void aProgramThatFailsIsCode3AndSaysWhere() throws IOException {
    file("a.mmd", SOUND);
    PrintStream closed =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void print(@Nullable String text) {
            throw new IllegalStateException("the output is closed");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of("check", folder.toString()),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("klantreis check failed: java.lang.IllegalStateException: the output is closed")
        .contains("  at io.github.klantreis.check.CheckCommand.");
  }

  @Test
  void aWrongCallIsCode2() {
    assertThat(check("--nonsense", folder.toString()).err())
        .contains("there is no option --nonsense");
    assertThat(check("--rulez=strict", folder.toString()).err())
        .contains("there is no option --rulez; is --rules meant?");
    assertThat(check("--fail-on", "bad", folder.toString()).err())
        .contains("--fail-on is \"bad\"; allowed: error, warning, info, never");
    assertThat(check(folder + "/none").err()).contains("there is no file or folder none");
    assertThat(check(folder + "/*.mmd").err()).contains("nothing matches *.mmd");
    assertThat(check("--max-warnings").err()).contains("needs a value");
    assertThat(check("--fix=1", folder.toString()).err()).contains("--fix takes no value");
    assertThat(check("--dry-run", folder.toString()).code()).isEqualTo(2);
    assertThat(check().code()).isEqualTo(2);
    assertThat(check("--help").out()).contains("--write-baseline").contains("exit code");
  }

  // ---- which files ----

  @Test
  void foldersAreSearchedForFilesOfJourneys() throws IOException {
    file("a.mmd", SOUND);
    file("b/c.mermaid", SOUND);
    file("b/d.md", "no journey");
    file("b/e.journey.json", "{\"steps\": []}");
    file("node_modules/f.mmd", "x");
    file(".hidden/g.mmd", "x");
    file("build/h.mmd", "x");
    file("i.txt", "x");
    file("drafts/j.mmd", "x");
    assertThat(checkAll("--exclude", "drafts").out())
        .isEqualTo("2 files, 2 journeys: nothing found; 2 without a journey passed over\n");
    assertThat(check(folder + "/**.mermaid").out()).startsWith("1 file, 1 journey");
    assertThat(check(folder + "/b/e.journey.json").code()).isEqualTo(2);
    assertThat(check(folder + "/i.txt").code()).isEqualTo(2);
  }

  @Test
  void whatGitIgnoresIsNotSearched() throws Exception {
    Files.delete(folder.resolve(".git"));
    try {
      assumeTrue(
          new ProcessBuilder("git", "init", "--quiet").directory(folder.toFile()).start().waitFor()
              == 0);
    } catch (IOException noGit) {
      assumeTrue(false, "git");
    }
    file(".gitignore", "generated/\n*.tmp.mmd\n");
    file("a.mmd", SOUND);
    file("b é.tmp.mmd", "x");
    file("generated/c.mmd", "x");
    assertThat(checkAll().out()).isEqualTo("1 file, 1 journey: nothing found\n");
    assertThat(check(folder + "/generated/c.mmd").code()).as("it is named").isEqualTo(2);
  }

  private Path link(String name, Path target) {
    Path link = folder.resolve(name);
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException noLinks) {
      assumeTrue(false, "links");
    }
    return link;
  }

  @Test
  void aLinkToAFolderIsFollowedWhereItIsNamed() throws Exception {
    file("docs/a.mmd", SOUND.replace("4", "x"));
    file("docs/.gitignore", "generated/\n");
    file("docs/generated/b.mmd", "x");
    Path link = link("link", folder.resolve("docs"));
    link("docs/loop", folder.resolve("docs"));
    Files.delete(folder.resolve(".git"));
    new ProcessBuilder("git", "init", "--quiet").directory(folder.toFile()).start().waitFor();
    assertThat(check(link.toString()).out())
        .startsWith("link/a.mmd:6:8: warning mermaid-score-invalid")
        .contains("1 file, 1 journey: ");
  }

  @Test
  void aPatternMayStartInTheCurrentFolder() throws IOException {
    file("docs/a.mmd", SOUND);
    assertThat(check(folder + "/./docs/*.mmd").out()).startsWith("1 file, 1 journey");
    assertThat(check(folder + "/none/*.mmd").err()).contains("nothing matches none/*.mmd");
  }

  @Test
  void anUnfinishedMergeIsToldByItsLine() throws IOException {
    file(
        "a.journey.json",
        JourneyJson.write(journey("a"))
            .replace("\"id\": \"a\"", "\"conflicts\": [],\n  \"id\": \"a\""));
    Run run = checkAll("--fix");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("a.journey.json:4:3: unreadable").contains("merge");
  }

  // ---- configuration ----

  @Test
  void theNearestConfigurationCounts() throws IOException {
    file("a.mmd", SOUND.replace("4", "x"));
    file("sub/b.mmd", SOUND.replace("4", "x"));
    file(".klantreis.properties", "fail-on = warning\nmermaid-score-invalid = off\n");
    file("sub/.klantreis.properties", "mermaid-* = info\nlanguage=en\n");
    Run run = checkAll();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("sub/b.mmd:6:8: info mermaid-score-invalid")
        .doesNotContain("\na.mmd");
    assertThat(checkAll("--no-config").out()).contains("a.mmd:6:8: warning");
    assertThat(checkAll("--config", folder.resolve("sub/.klantreis.properties").toString()).out())
        .contains("a.mmd:6:8: info");
  }

  @Test
  void mistakesInAConfigurationAreCode2() throws IOException {
    file("a.mmd", SOUND);
    file(
        ".klantreis.properties",
        "# ours\nrules = good\nnonsense = on\nas-of = soon\nbaseline = a\\u0000b\n");
    Run run = checkAll();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains(
            ".klantreis.properties:2:1: problem rules is \"good\"; allowed: recommended, strict,"
                + " b2b, diagram")
        .contains(".klantreis.properties:3:1: problem The configuration names \"nonsense\"")
        .contains(".klantreis.properties:4:1: problem as-of is \"soon\"")
        .contains(".klantreis.properties:5:1: problem baseline is ");
  }

  @Test
  void theConfigurationOfTheGuideIsSound() throws IOException {
    String guide = Files.readString(Path.of("src/site/guide/repository.md"));
    int start = guide.indexOf("```properties\n") + "```properties\n".length();
    file(".klantreis.properties", guide.substring(start, guide.indexOf("```", start)));
    file("a.journey.json", JourneyJson.write(journey("a")));
    Run run = checkAll("--write-baseline");
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain(".properties").contains("niets nieuws");
  }

  @Test
  void eachSettingOfTheGuideHasItsEffect() throws IOException {
    Journey reviewed = journey("a").toBuilder().reviewedOn(LocalDate.of(2026, 1, 1)).build();
    file("docs/a.journey.json", JourneyJson.write(reviewed));
    Path settings = file("docs/.klantreis.properties", "rules = strict\n");
    String strict = checkAll().out();
    assertThat(strict).doesNotContain("journey-not-reviewed");
    Files.writeString(settings, "rules = recommended\n");
    assertThat(checkAll().out().lines().count()).isLessThan(strict.lines().count());

    Files.writeString(settings, "rules: strict\nas-of: 2027-03-01\nlanguage=nl\n");
    assertThat(check(folder + "/docs").out())
        .contains("tip journey-not-reviewed", "voor het laatst herzien op 1 januari 2026");
    String option = "rules = strict\nas-of = 2027-03-01\njourney-not-reviewed.within = P2Y\n";
    Files.writeString(settings, option);
    assertThat(checkAll().out()).doesNotContain("journey-not-reviewed");
    Files.writeString(settings, option + "journey-* = off\n");
    assertThat(checkAll().out()).doesNotContain(" journey-").contains(" phase-");

    Files.writeString(settings, "rules = strict\nbaseline = sub/accepted.txt\n");
    Files.createDirectory(folder.resolve("docs/sub"));
    assertThat(checkAll("--write-baseline", "--fail-on=info").code()).isZero();
    assertThat(folder.resolve("docs/sub/accepted.txt")).as("beside the configuration").exists();
  }

  @Test
  void aConfigurationCanSayWhichFilesAreJourneys() throws IOException {
    file("a.mmd", SOUND);
    file("b.flow", SOUND);
    file("old/c.flow", "x");
    file(".klantreis.properties", "files = *.flow\nexclude = old/\n");
    assertThat(checkAll().out()).startsWith("1 file, 1 journey: nothing found");
  }

  // ---- across files ----

  private static Journey journey(String id) {
    return Journey.builder(id, "The journey " + id)
        .phase(
            CanonicalPhase.PURCHASE,
            p -> p.touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
        .build();
  }

  @Test
  void filesOfARunAreOneAtlas() throws IOException {
    file("a.journey.json", JourneyJson.write(journey("a").toBuilder().leadsTo("z").build()));
    file("b.journey.json", JourneyJson.write(journey("b")));
    file("c.journey.json", JourneyJson.write(journey("b")));
    Run run = checkAll("--rules=diagram");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("error atlas-link-unknown it leads to the journey \"z\"")
        .contains(
            "b.journey.json:4:3: error atlas-id-twice the id \"b\" is also that of a journey in")
        .contains("c.journey.json:4:3: error atlas-id-twice");
    assertThat(
            check("--rules=diagram", folder + "/a.journey.json", folder + "/b.journey.json").out())
        .as("files that were named one by one may link to others")
        .doesNotContain("atlas-");
  }

  // ---- baseline ----

  @Test
  void aBaselineAcceptsWhatItHasOfAFileAndAJourney() throws IOException {
    file("docs/a.mmd", SOUND.replace("4", "x"));
    String baseline = folder.resolve("journeys.baseline").toString();
    assertThat(checkAll("--baseline", baseline).code()).isEqualTo(2);
    assertThat(checkAll("--baseline", baseline, "--write-baseline", "--fail-on=info").code())
        .isZero();
    assertThat(Files.readString(Path.of(baseline)))
        .startsWith("# Klantreis baseline of files 1")
        .contains("docs/a.mmd\tbuying\twarning\tmermaid-score-invalid\ttouchpoint[pays]");
    assertThat(checkAll("--baseline", baseline).out())
        .contains("nothing new; ")
        .contains(" in the baseline");
    file("docs/b.mmd", SOUND.replace("4", "x"));
    assertThat(checkAll("--baseline", baseline).out()).contains("docs/b.mmd:6:8: warning");
  }

  @Test
  void whatIsRenamedInADiagramStaysAccepted() throws IOException {
    file("a.mmd", SOUND.replace("4", "x"));
    String baseline = folder.resolve("journeys.baseline").toString();
    checkAll("--baseline", baseline, "--write-baseline");
    file("a.mmd", SOUND.replace("4", "x").replace("Pays", "Transfers").replace("Buying", "Bikes"));
    assertThat(checkAll("--baseline", baseline, "--fail-on=info").code()).isZero();
    file("a.mmd", SOUND.replace("4", "x").replace("2", "y"));
    assertThat(checkAll("--baseline", baseline).out()).contains("a.mmd:5:9: warning");
  }

  @Test
  void whatIsGoneIsCountedAndTakenOutOnDemand() throws IOException {
    file("a.mmd", SOUND.replace("4", "x"));
    Path baseline = folder.resolve("journeys.baseline");
    String option = "--baseline=" + baseline;
    checkAll(option, "--write-baseline");
    file("a.mmd", SOUND);
    String before = Files.readString(baseline);
    assertThat(checkAll(option).code()).isZero();
    assertThat(checkAll(option).out()).contains("of its findings gone");
    assertThat(Files.readString(baseline)).isEqualTo(before);
    assertThat(checkAll(option, "--strict-baseline").code()).isEqualTo(1);
    assertThat(checkAll(option, "--prune-baseline", "--strict-baseline").code()).isZero();
    assertThat(Files.readString(baseline)).hasLineCount(1);
  }

  @Test
  void whatCannotBeReadIsNotGone() throws IOException {
    // One file that can be read, and one that a moment cannot.
    Path baseline = folder.resolve("journeys.baseline");
    String option = "--baseline=" + baseline;
    Path file = file("sad.mmd", "journey\n  title Sad\n  section Buying\n    Pays: 1: Customer\n");
    checkAll(option, "--write-baseline");
    String before = Files.readString(baseline);
    assertThat(before).contains("sad.mmd\t");
    assertThat(checkAll(option).out()).contains(": nothing new; ").doesNotContain("nothing found");
    Files.writeString(file, "journey\n  title Sad\n  sectoin Buying\n    Pays 1 Customer\n");
    Run run = checkAll(option);
    assertThat(run.out()).contains("sad.mmd:").contains(" unreadable ").doesNotContain("gone");
    assertThat(checkAll(option, "--strict-baseline", "--prune-baseline").code()).isEqualTo(2);
    assertThat(Files.readString(baseline)).isEqualTo(before);
  }

  @Test
  void filesOutsideTheRunStayInTheBaseline() throws IOException {
    file("a.mmd", SOUND.replace("4", "x"));
    file("b.mmd", SOUND.replace("4", "x"));
    String option = "--baseline=" + folder.resolve("journeys.baseline");
    checkAll(option, "--write-baseline");
    Run run = check(option, "--prune-baseline", folder + "/a.mmd");
    assertThat(run.out()).doesNotContain("gone");
    assertThat(checkAll(option, "--fail-on=info").code()).isZero();
  }

  @Test
  void aBaselineThatIsNoneIsCode2() throws IOException {
    file("a.mmd", SOUND);
    Path baseline = file("journeys.baseline", "nonsense");
    assertThat(checkAll("--baseline", baseline.toString()).code()).isEqualTo(2);
    String head =
        "# Klantreis baseline of files 1: file, journey, severity, validator, place, telling values\n";
    file("journeys.baseline", head + "a\0b.mmd\ta\twarning\tphase-gap\tjourney\n");
    assertThat(checkAll("--baseline", baseline.toString()).out())
        .contains("the baseline cannot be read: line 2 of the baseline is not a file");
    assertThat(checkAll("--baseline", baseline.toString(), "--language=nl").out())
        .contains("kan niet worden gelezen: regel 2 van de baseline is niet een bestand");
    assertThat(checkAll("--write-baseline").err()).contains("name the baseline");
  }

  @Test
  void aBaselineHoldsFilesOfAnyName() throws IOException {
    file("#a\tb\n%09.mmd", SOUND.replace("4", "x"));
    String option = "--baseline=" + folder.resolve("journeys.baseline");
    checkAll(option, "--write-baseline");
    assertThat(Files.readString(folder.resolve("journeys.baseline")))
        .contains("\n%23a%09b%0A%2509.mmd\t");
    assertThat(checkAll(option, "--fail-on=info", "--strict-baseline").code()).isZero();
  }

  // ---- fix ----

  @Test
  void fixMendsADiagramFromColumnToColumn() throws IOException {
    String text =
        """
        # T

        > ```mermaid
        > journey
        >   section S
        >   A : 7 : Me  %% no
        >   B: 2: Me,
        >   C: 3:
        >   D: 3: , Me
        >   E: x: Me
        > ```
        """
            .replace("\n", "\r\n");
    Path file = file("a.md", text);
    Run dry = checkAll("--fix", "--dry-run");
    assertThat(dry.out()).contains("->   A : 7 : Me", "+>   A : 5 : Me");
    assertThat(dry.err()).as("why the code is what it is").contains("a.md:7:", "1 file, 1 journey");
    assertThat(file).hasContent(text);
    Run fix = checkAll("--fix");
    assertThat(fix.err()).as("what was changed").isEqualTo(dry.out());
    assertThat(Files.readString(file))
        .isEqualTo(
            text.replace("7", "5")
                .replace("Me,\r", "Me\r")
                .replace("3:\r", "3\r")
                .replace(", Me", "Me"));
  }

  @Test
  void aLinkThatIsFixedStaysALink() throws IOException {
    Path file = file("docs/a.mmd", SOUND.replace("4", "7"));
    Path link = link("b.mmd", file);
    check("--fix", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(SOUND.replace("4", "5"));
  }

  @Test
  void thousandsOfFindingsAreOneLine() throws IOException {
    StringBuilder text = new StringBuilder("journey\n section S\n");
    for (int i = 0; i < 3_000; i++) {
      text.append(" T").append(i).append(": x: Me\n");
    }
    file("a.mmd", text.toString());
    String baseline = "--baseline=" + folder.resolve("journeys.baseline");
    assertThat(checkAll().out()).contains("3,000 warnings (each place counts)");
    assertThat(checkAll("--language", "nl").out()).contains(" (elke plaats telt)");
    assertThat(checkAll(baseline, "--write-baseline", "--fail-on=info").code()).isZero();
  }

  @Test
  void fixChangesOnlyTheLinesItMust() throws IOException {
    Journey before =
        SolarPanels.asIs().toBuilder().suppress("channels-single", "there is one now").build();
    String text = JourneyJson.write(before).replace("\n", "\r\n").replace("  ", "\t");
    Path file = file("solar.journey.json", text);
    List<String> old = text.lines().toList();
    Run run = checkAll("--fix", "--rules=strict");
    List<String> now = Files.readString(file).lines().toList();
    assertThat(run.out()).doesNotContain("suppression-unused");
    assertThat(now.stream().filter(line -> !old.contains(line))).hasSizeLessThan(6);
    assertThat(now).hasSizeGreaterThan(old.size() - 30);
  }

  // ---- other outputs ----

  @Test
  void annotationsAreThoseOfGitHub() throws IOException {
    file("a.mmd", SOUND.replace("4", "x"));
    assertThat(checkAll("--annotations").out())
        .contains(
            "::warning file=a.mmd,line=6,col=8,endLine=6,endColumn=8,title=mermaid-score-invalid::the"
                + " score \"x\" is no whole number");
  }

  @Test
  void sarifAndJUnitXmlAreWritten() throws IOException {
    file("a b.mmd", SOUND.replace("4", "x"));
    Path sarif = folder.resolve("j.sarif");
    Path junit = folder.resolve("j.xml");
    checkAll("--sarif", sarif.toString(), "--junit", junit.toString(), "--quiet");
    assertThat(Files.readString(sarif)).contains("a%20b.mmd", "\"2.1.0\"");
    assertThat(Files.readString(junit)).contains("<testcase name=").contains("tests=\"1\"");
  }
}
