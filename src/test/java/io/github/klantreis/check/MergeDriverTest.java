package io.github.klantreis.check;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.json.JsonProblemKind;
import io.github.klantreis.json.JsonText;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;

/** The merge driver, called as git does, and by git in a repository of its own. */
final class MergeDriverTest {
  private static final Journey BASE =
      Journey.builder("bikes", "Buying a bike")
          .version("1")
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays").touchpoint("waits", "Waits"))
          .phase(USAGE, p -> p.touchpoint("rides", "Rides"))
          .build();

  private static final Journey MINE = BASE.withTouchpoint("pays", t -> t.owner("desk"));
  private static final Journey THEIRS = BASE.withTouchpoint("pays", t -> t.goal("quick"));
  private static final Journey VERSION_2 = BASE.toBuilder().version("2").build();
  private static final Journey VERSION_3 = THEIRS.toBuilder().version("3").build();
  private static final Journey HELMETS =
      Journey.builder("helmets", "Buying a helmet").phase(USAGE).build();

  private static String atlas(String name, Journey... journeys) {
    return JourneyJson.write(
        JourneyAtlas.builder("shop", name).journeys(List.of(journeys)).build());
  }

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private record Run(int code, String told, String file) {}

  private Run merge(String base, String mine, String theirs) throws IOException {
    Path result = file("mine", mine);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of(
                "merge",
                file("base", base).toString(),
                result.toString(),
                file("theirs", theirs).toString(),
                "bikes.journey.json"),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(told, true, StandardCharsets.UTF_8));
    return new Run(code, told.toString(StandardCharsets.UTF_8), Files.readString(result));
  }

  private static String json(Journey journey) {
    return JourneyJson.write(journey);
  }

  // ---- as git calls it ----

  @Test
  void whatCanBeMergedIsWrittenOverMineInItsLayout() throws IOException {
    Journey merged = JourneyMerge.of(BASE, MINE, THEIRS).journey();
    assertThat(merged.touchpoint("pays").orElseThrow().goals()).containsExactly("quick");
    for (UnaryOperator<String> layout : LayoutTest.LAYOUTS) {
      String mine = layout.apply(json(MINE));
      Run run = merge(json(BASE), mine, json(THEIRS));
      assertThat(run.code).isZero();
      assertThat(run.told).isEmpty();
      assertThat(JourneyJson.read(run.file)).isEqualTo(merged);
      assertThat(run.file).isEqualTo(Layout.of(mine).apply(json(merged)));
      assertThat(run.file.lines().toList())
          .containsAll(mine.lines().filter(line -> line.endsWith(",")).toList());
      assertThat(run.file.contains("\n")).isEqualTo(mine.contains("\n"));
    }
  }

  @Test
  void withConflictsTheFileIsADraftThatIsRefusedByLine() throws IOException {
    Run run = merge(json(BASE), json(VERSION_2), json(VERSION_3));
    assertThat(run.code).isEqualTo(1);
    assertThat(run.told)
        .isEqualTo(
            """
            bikes.journey.json: 1 conflict, 1 change merged
            ! journey version: "1", mine "2", theirs "3"
            """);
    assertThat(run.file)
        .startsWith(
            """
            {
              "$schema": "https://klantreis.github.io/schema/journey-1.json",
              "formatVersion": 1,
              "conflicts": [
                {
                  "kind": "changed-twice",
                  "path": "journey/@version",
                  "base": "1",
                  "mine": "2",
                  "theirs": "3"
                }
              ],
            """);
    List<String> unknown = new ArrayList<>();
    assertThatThrownBy(
            () ->
                JourneyJson.reading()
                    .tolerateUnknown(problem -> unknown.add(problem.pointer()))
                    .read(run.file))
        .isInstanceOf(InvalidJourneyJsonException.class)
        .hasMessageContaining("a merge is not finished")
        .extracting(thrown -> ((InvalidJourneyJsonException) thrown).problems().get(0))
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(JsonProblemKind.UNFINISHED_MERGE);
              assertThat(problem.pointer()).isEqualTo("/conflicts");
              assertThat(problem.line()).isEqualTo(4);
            });
    assertThat(unknown).isEmpty();
    assertThat(JourneyJson.read(JsonText.parse(run.file).without("conflicts")).version())
        .contains("2");
  }

  @Test
  void atlasesAreMergedJourneyByJourney() throws IOException {
    String mine = atlas("Shop", MINE, HELMETS).replaceAll("(?m)^( +)", "$1$1");
    Run run = merge(atlas("Shop", BASE, HELMETS), mine, atlas("The shop", THEIRS));
    assertThat(run.code).isZero();
    assertThat(run.told).isEmpty();
    JourneyAtlas merged = JourneyJson.readAtlas(run.file);
    assertThat(merged.name()).isEqualTo("The shop");
    assertThat(merged.journeys())
        .containsExactly(MINE.withTouchpoint("pays", t -> t.goal("quick")));
    assertThat(run.file).contains("\n    \"formatVersion\": 1,", "\"owner\": \"desk\"");
  }

  @Test
  void whatIsOpenInAnAtlasNamesTheJourneyAndIsRefusedByLine() throws IOException {
    Run run =
        merge(
            atlas("Shop", BASE, HELMETS),
            atlas("My shop", VERSION_2, HELMETS),
            atlas("The shop", VERSION_3, HELMETS));
    assertThat(run.code).isEqualTo(1);
    assertThat(run.told)
        .isEqualTo(
            """
            bikes.journey.json: 2 conflicts, 1 change merged
            ! atlas name: "Shop", mine "My shop", theirs "The shop"
            ! bikes: journey version: "1", mine "2", theirs "3"
            """);
    assertThat(run.file)
        .startsWith(
            """
            {
              "$schema": "https://klantreis.github.io/schema/atlas-1.json",
              "formatVersion": 1,
              "conflicts": [
                {
                  "kind": "changed-twice",
                  "path": "atlas/@name",
                  "base": "Shop",
                  "mine": "My shop",
                  "theirs": "The shop"
                },
                {
                  "journey": "bikes",
                  "kind": "changed-twice",
                  "path": "journey/@version",
                  "base": "1",
                  "mine": "2",
                  "theirs": "3"
                }
              ],
              "id": "shop",
              "name": "My shop",
            """);
    assertThatThrownBy(() -> JourneyJson.reading().tolerateUnknown(x -> {}).readAtlas(run.file))
        .isInstanceOf(InvalidJourneyJsonException.class)
        .extracting(thrown -> ((InvalidJourneyJsonException) thrown).problems().get(0))
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(JsonProblemKind.UNFINISHED_MERGE);
              assertThat(problem.pointer()).isEqualTo("/conflicts");
              assertThat(problem.line()).isEqualTo(4);
            });
    JourneyAtlas chosen = JourneyJson.readAtlas(JsonText.parse(run.file).without("conflicts"));
    assertThat(chosen.journeys().get(0).touchpoint("pays").orElseThrow().goals())
        .containsExactly("quick");
  }

  @Test
  void aJourneyThatOneSideRemovedAndTheOtherChangedIsOpenAndStays() throws IOException {
    Run run =
        merge(
            atlas("Shop", BASE, HELMETS),
            atlas("Shop", HELMETS),
            atlas("Shop", VERSION_2, HELMETS));
    assertThat(run.code).isEqualTo(1);
    assertThat(run.told).contains("! bikes: journey: removed by mine");
    assertThat(run.file).contains("\"journey\": \"bikes\"", "\"kind\": \"removed-and-changed\"");
    assertThat(JourneyJson.readAtlas(JsonText.parse(run.file).without("conflicts")).journeys())
        .extracting(Journey::id)
        .containsExactlyInAnyOrder("bikes", "helmets");
  }

  @Test
  void aSecondPlaceOfADrillDownOrOneSideThatIsNoAtlasIsLeftToLines() throws IOException {
    assumeGit();
    Journey details = HELMETS.withPhase("usage", p -> p.drillsDownTo("bikes"));
    Journey locks =
        Journey.builder("locks", "Locks").phase(USAGE, p -> p.drillsDownTo("bikes")).build();
    Run noAtlas =
        merge(
            atlas("Shop", BASE, HELMETS),
            atlas("Shop", BASE, details),
            atlas("Shop", BASE, HELMETS, locks));
    assertThat(noAtlas.code).isEqualTo(1);
    assertThat(noAtlas.told).contains("together the two sides are no atlas");
    Run mixed = merge(atlas("Shop", BASE), atlas("Shop", MINE), json(BASE));
    assertThat(mixed.told).contains("merged by lines, as one side is no journey");
  }

  @Test
  void whatIsNoJourneyIsMergedByLines() throws IOException {
    assumeGit();
    Run clean = merge("a\nb\n", json(MINE), "a\nb\n");
    assertThat(clean.code).isZero();
    assertThat(clean.told).contains("merged by lines, as one side is no journey");
    assertThat(clean.file).isEqualTo(json(MINE));
    Run open = merge("a\n", json(MINE), "b\n");
    assertThat(open.code).isEqualTo(1);
    assertThat(open.file).contains("<<<<<<<", "desk", ">>>>>>>");
  }

  @Test
  void aMergeByLinesThatYieldsNoJourneyIsOpen() throws IOException {
    assumeGit();
    Run run = merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.told).contains("the lines do not conflict, but the result is no journey");
    assertThat(run.file).isEqualTo("A\nb\nc\nD\n");
  }

  @Test
  void whateverFailsIsPrintedAndMergedByLines() throws IOException {
    assumeGit();
    for (Throwable failure :
        List.of(new IllegalStateException("no rule"), new StackOverflowError("too deep"))) {
      Path mine = file("mine", json(VERSION_2));
      ByteArrayOutputStream told = new ByteArrayOutputStream();
      MergeDriver driver =
          new MergeDriver(
              new PrintStream(told, true, StandardCharsets.UTF_8),
              (base, ours, theirs) -> {
                if (failure instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) failure;
              });
      int code =
          driver.merge(
              List.of(
                  file("base", json(BASE)).toString(),
                  mine.toString(),
                  file("theirs", json(VERSION_3)).toString()));
      assertThat(code).isEqualTo(1);
      assertThat(told.toString(StandardCharsets.UTF_8))
          .contains("merged by lines, as merging the journeys failed: " + failure);
      assertThat(Files.readString(mine)).contains("<<<<<<<", ">>>>>>>");
    }
  }

  @Test
  void anotherCommandIsExplained() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertThat(
            Main.run(
                List.of("marge"),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(told, true, StandardCharsets.UTF_8)))
        .isEqualTo(2);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains(
            "git config merge.journey.driver" + " 'java -jar klantreis-cli.jar merge %O %A %B %P'");
  }

  // ---- in a repository ----

  private static void assumeGit() {
    try {
      Process git = new ProcessBuilder("git", "--version").start();
      assumeTrue(git.waitFor() == 0, "git");
    } catch (IOException none) {
      assumeTrue(false, "git");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private String git(int code, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "Somebody");
      builder.environment().put("GIT_" + who + "_EMAIL", "somebody@example.org");
    }
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("HOME", folder.toString());
    Process git = builder.start();
    git.getOutputStream().close();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("git %s: %s", List.of(arguments), said).isEqualTo(code);
    return said;
  }

  private void repository() throws IOException, InterruptedException {
    assumeGit();
    git(0, "init", "-q", "-b", "main");
    String classPath =
        Stream.of(
                Main.class,
                ImmutableList.class,
                JsonFactory.class,
                tools.jackson.databind.JsonNode.class,
                com.fasterxml.jackson.annotation.JsonProperty.class)
            .map(
                type ->
                    new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    git(
        0,
        "config",
        "merge.journey.driver",
        "'%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s merge %%O %%A %%B %%P"
            .formatted(java, classPath, Main.class.getName()));
    git(0, "config", "merge.journey.name", "journeys");
    git(0, "config", "merge.journey.recursive", "binary");
    file(".gitattributes", "*.journey.json merge=journey\n*.atlas.json merge=journey\n");
    commit(BASE, "base");
  }

  private void commit(Journey journey, String message) throws IOException, InterruptedException {
    commit(json(journey), message);
  }

  private void commit(String content, String message) throws IOException, InterruptedException {
    commit("bikes.journey.json", content, message);
  }

  private void commit(String file, String content, String message)
      throws IOException, InterruptedException {
    file(file, content);
    git(0, "add", ".");
    git(0, "commit", "-q", "-m", message);
  }

  private String merged() throws IOException {
    return merged("bikes.journey.json");
  }

  private String merged(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void gitMergesWhatLinesCannotAndSaysWhatIsOpen() throws Exception {
    repository();
    git(0, "checkout", "-q", "-b", "other");
    commit(VERSION_3, "theirs");
    git(0, "checkout", "-q", "main");
    commit(MINE, "mine");
    git(0, "merge", "-q", "-m", "merge", "other");
    Journey both = JourneyJson.read(merged());
    assertThat(both.touchpoint("pays").orElseThrow().owner()).contains("desk");
    assertThat(both.touchpoint("pays").orElseThrow().goals()).containsExactly("quick");

    git(0, "checkout", "-q", "-b", "open", "main~1");
    commit(VERSION_2, "another version");
    assertThat(git(1, "rebase", "other"))
        .contains("journey version: \"1\", mine \"3\", theirs \"2\"");
    assertThat(merged()).contains("\"conflicts\": [");
    git(0, "rebase", "--abort");
  }

  @Test
  void speaksTheLanguageOfTheRepository() throws Exception {
    repository();
    commit(".klantreis.properties", "language = nl\n", "language");
    git(0, "checkout", "-q", "-b", "other");
    commit(VERSION_3, "theirs");
    git(0, "checkout", "-q", "main");
    commit(VERSION_2, "mine");
    assertThat(git(1, "merge", "-q", "-m", "merge", "other"))
        .contains("1 conflict, 1 wijziging samengevoegd", "mijn versie \"2\", de andere \"3\"");
    git(0, "merge", "--abort");
    commit("nonsense", "no journey");
    assertThat(git(1, "merge", "-q", "-m", "merge", "other"))
        .contains(
            "per regel samengevoegd, want niet alle kanten zijn een reis of een atlas: regel 1");
  }

  @Test
  void aCrissCrossMergeGetsNoDraftAsItsBase() throws Exception {
    repository();
    git(0, "checkout", "-q", "-b", "other");
    commit(VERSION_3, "three");
    git(0, "checkout", "-q", "main");
    commit(VERSION_2, "two");
    // Each takes in the other and settles the version in its own way: two bases from now on.
    git(0, "branch", "then");
    git(1, "merge", "-q", "-m", "in", "other");
    commit(VERSION_3.toBuilder().version("2").build(), "settled as two");
    git(0, "checkout", "-q", "other");
    git(1, "merge", "-q", "-m", "in", "then");
    commit(VERSION_3, "settled as three");
    commit(VERSION_3.withTouchpoint("rides", t -> t.owner("club")), "an owner");
    git(0, "checkout", "-q", "main");
    String said = git(1, "merge", "-m", "criss-cross", "other");
    assertThat(said).contains("version").doesNotContain("a merge is not finished");
    assertThat(merged()).contains("\"conflicts\": [", "\"owner\": \"club\"");
  }

  @Test
  void gitMergesAtlasesAlsoCrissCross() throws Exception {
    String file = "shop.atlas.json";
    repository();
    commit(file, atlas("Shop", BASE, HELMETS), "an atlas");
    git(0, "checkout", "-q", "-b", "other");
    commit(file, atlas("Shop", VERSION_3, HELMETS), "three");
    git(0, "checkout", "-q", "main");
    commit(file, atlas("The shop", MINE), "an owner, a name, no helmets");
    git(0, "merge", "-q", "-m", "merge", "other");
    Journey both = VERSION_3.withTouchpoint("pays", t -> t.owner("desk"));
    assertThat(JourneyJson.readAtlas(merged(file)))
        .isEqualTo(JourneyJson.readAtlas(atlas("The shop", both)));

    // From one state two branches, each of which takes in the other and settles in its own way.
    git(0, "checkout", "-q", "-b", "left");
    commit(file, atlas("The left shop", both), "left");
    git(0, "checkout", "-q", "-b", "right", "main");
    commit(file, atlas("The right shop", both), "right");
    git(0, "branch", "then");
    assertThat(git(1, "merge", "-m", "in", "left")).contains("! atlas name: \"The shop\"");
    assertThat(merged(file)).contains("\"conflicts\": [", "\"path\": \"atlas/@name\"");
    commit(file, atlas("The right shop", both), "settled as right");
    git(0, "checkout", "-q", "left");
    git(1, "merge", "-q", "-m", "in", "then");
    commit(file, atlas("The left shop", both, HELMETS), "settled as left, with helmets");
    git(0, "checkout", "-q", "right");
    String said = git(1, "merge", "-m", "criss-cross", "left");
    assertThat(said).contains("atlas name").doesNotContain("a merge is not finished");
    assertThat(merged(file)).contains("\"conflicts\": [", "\"id\": \"helmets\"");
  }
}
