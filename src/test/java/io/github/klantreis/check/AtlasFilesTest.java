package io.github.klantreis.check;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.json.ReadAtlas;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.rules.StandardRules;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Atlases among the files of a check. */
final class AtlasFilesTest {
  private static final Journey STAIRS =
      Journey.builder("stairs", "A stair lift from the municipality")
          .persona("citizen", "A citizen who cannot climb stairs", p -> p.goal("To stay at home"))
          .phase(PURCHASE, p -> p.touchpoint("asks", "Asks for a stair lift"))
          .build();

  private static final Journey OBJECTION =
      Journey.builder("objection", "An objection to the decision")
          .persona("citizen", "A citizen who cannot climb stairs", p -> p.goal("To stay at home"))
          .phase(
              USAGE,
              p ->
                  p.touchpoint("objects", "Objects", t -> t.moment(Moment.COMPLAINT))
                      .touchpoint("waits", "Waits"))
          .build();

  @TempDir private Path folder;

  @BeforeEach
  void endsTheRepositoryHere() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static String atlas(Journey... journeys) {
    return JourneyJson.write(
        JourneyAtlas.builder("all", "All journeys").journeys(List.of(journeys)).build());
  }

  private CheckReport check() {
    return JourneyFiles.under(folder).validatedBy(StandardRules.strict()).check();
  }

  private String text() {
    return text(check());
  }

  private String text(CheckReport report) {
    return report.toText().replace(CheckWords.name(folder) + "/", "");
  }

  private static int line(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count();
  }

  // ---- journeys in an atlas ----

  @Test
  void eachJourneyOfAnAtlasIsCheckedAtItsLines() throws IOException {
    String json = atlas(STAIRS, OBJECTION);
    file("all.atlas.json", json);
    CheckReport report = check();
    assertThat(report.toString()).startsWith("1 file, 2 journeys: ");
    assertThat(report.findings())
        .filteredOn(each -> each.finding().path().toString().contains("touchpoint[objects]"))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.journeyId()).isEqualTo("objection");
              assertThat(each.place().line())
                  .isGreaterThanOrEqualTo(line(json, "\"id\": \"objects\""))
                  .isLessThan(line(json, "\"id\": \"waits\""));
            });
    assertThat(report.findings())
        .filteredOn(each -> each.journeyId().equals("stairs"))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.place().line()).isLessThan(line(json, "\"id\": \"objection\"")));
    assertThat(JourneyFiles.under(folder).tests()).as("a container").hasSize(1);
  }

  @Test
  void whatMakesNoAtlasIsUnreadableAtItsLine() throws IOException {
    String json = atlas(STAIRS, OBJECTION).replace("\"objection\"", "\"stairs\"");
    file("all.atlas.json", json);
    CheckReport report = check();
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              int id = line(json, "\"An objection to the decision\"") - 1;
              assertThat(problem.place().line()).as("its bracket").isEqualTo(id - 3);
              assertThat(text(report)).contains("two journeys have the id \"stairs\"");
            });
  }

  @Test
  void anAtlasMayHaveNoJourneys() throws IOException {
    file("all.atlas.json", JourneyJson.write(JourneyAtlas.builder("all", "All").build()));
    assertThat(text()).isEqualTo("1 file, 0 journeys: nothing found\n");
  }

  @Test
  void whatADrillDownLeadsToIsAPart() throws IOException {
    Journey above =
        Journey.builder("above", "Living at home")
            .phase(PURCHASE, p -> p.touchpoint("arranges", "Arranges a stair lift"))
            .build();
    file("all.atlas.json", atlas(above, STAIRS));
    List<String> ofAWhole = rulesOf("stairs");
    file(
        "all.atlas.json",
        atlas(above.withPhase("purchase", p -> p.drillsDownTo("stairs")), STAIRS));
    assertThat(ofAWhole).contains("phase-usage-missing");
    assertThat(rulesOf("stairs")).isNotEmpty().doesNotContain("phase-usage-missing");
    assertThat(rulesOf("above")).contains("phase-usage-missing");
  }

  private List<String> rulesOf(String journeyId) {
    return check().findings().stream()
        .filter(each -> each.journeyId().equals(journeyId))
        .map(each -> each.finding().validatorId())
        .distinct()
        .toList();
  }

  @Test
  void theBrandOfAnAtlasIsThatOfItsJourneys() throws IOException {
    Journey loyal =
        STAIRS.toBuilder()
            .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("calls", "Calls"))
            .loyaltyLoop(
                LoyaltyLoop.builder("again", "loyalty", "purchase")
                    .loyalty(LoyaltyBasis.EMOTIONAL)
                    .build())
            .build();
    file("all.atlas.json", atlas(loyal));
    assertThat(text()).contains("emotional-loyalty-without-brand");
    JourneyAtlas branded =
        JourneyAtlas.builder("all", "All")
            .brand("Town", b -> b.value("near"))
            .journey(loyal)
            .build();
    file("all.atlas.json", JourneyJson.write(branded));
    assertThat(text()).doesNotContain("emotional-loyalty-without-brand");
  }

  // ---- across files ----

  @Test
  void journeysInAtlasesAndInFilesAreOneAtlas() throws IOException {
    file("a.atlas.json", atlas(STAIRS, OBJECTION));
    file("b.journey.json", JourneyJson.write(OBJECTION));
    assertThat(text())
        .contains(
            "error atlas-id-twice the id \"objection\" is also that of a journey in b.journey.json:4:3",
            "b.journey.json:4:3: error atlas-id-twice the id \"objection\" is also that of a journey in"
                + " a.atlas.json:")
        .doesNotContain("\"stairs\" is also");
  }

  @Test
  void aLinkMayLeadFromAFileIntoAnAtlas() throws IOException {
    file("a.atlas.json", atlas(OBJECTION));
    file("b.journey.json", JourneyJson.write(STAIRS.toBuilder().leadsTo("objection").build()));
    assertThat(text()).doesNotContain("atlas-");
    file("b.journey.json", JourneyJson.write(STAIRS.toBuilder().leadsTo("appeal").build()));
    assertThat(text()).contains("b.journey.json:", "error atlas-link-unknown", "\"appeal\"");
  }

  @Test
  void oneJourneyShowsTheDetailsOfOnePlaceInAllFiles() throws IOException {
    Journey overview = STAIRS.withTouchpoint("asks", t -> t.drillsDownTo("objection"));
    file("a.atlas.json", atlas(overview, OBJECTION));
    Journey other = overview.toBuilder("lift").build();
    file("b.journey.json", JourneyJson.write(other));
    assertThat(text())
        .contains("b.journey.json:")
        .contains("error atlas-drill-down the journey \"objection\" already shows")
        .contains("of the journey \"stairs\" in detail");
  }

  @Test
  void aPersonaIsTheSameInAtlasesAndFiles() throws IOException {
    file("a.atlas.json", atlas(STAIRS, OBJECTION));
    String json =
        JourneyJson.write(
            Journey.builder("complaint", "A complaint")
                .persona("citizen", "A citizen who complains", p -> {})
                .phase(USAGE, p -> p.touchpoint("complains", "Complains"))
                .build());
    file("b.journey.json", json);
    assertThat(text())
        .contains(
            "b.journey.json:"
                + line(json, "\"id\": \"citizen\"")
                + ":7: warning atlas-persona-differs the journey \"stairs\" describes the persona"
                + " \"citizen\" differently");
  }

  // ---- as-is and to-be ----

  private static final Journey NOW = STAIRS.toBuilder().state(JourneyState.AS_IS).build();
  private static final Journey THEN =
      STAIRS.toBuilder().state(JourneyState.TO_BE).name("A stair lift within a week").build();

  private int run(String... arguments) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Main.run(List.of(arguments), nowhere, nowhere);
  }

  @Test
  void aBaselineTellsTheAsIsFromTheToBe() throws IOException {
    file("all.atlas.json", atlas(NOW, THEN));
    Path baseline = folder.resolve("journeys.baseline");
    run("check", "--baseline", baseline.toString(), "--write-baseline", folder.toString());
    String all = Files.readString(baseline);
    assertThat(all).contains("\tstairs@as-is\t", "\tstairs@to-be\t");
    assertThat(JourneyFiles.under(folder).baseline(baseline).check().findings()).isEmpty();
    Files.writeString(
        baseline,
        all.lines().filter(line -> !line.contains("@to-be")).reduce("", (a, b) -> a + b + "\n"));
    assertThat(JourneyFiles.under(folder).baseline(baseline).check().findings())
        .isNotEmpty()
        .hasSizeLessThan(check().findings().size());
  }

  @Test
  void fixChangesOnlyTheLinesItMustInAnAtlasToo() throws IOException {
    Journey superfluous =
        THEN.toBuilder().suppress("emotional-loyalty-without-brand", "there is one now").build();
    String text = atlas(NOW, superfluous, OBJECTION).replace("\n", "\r\n").replace("  ", "\t");
    file("all.atlas.json", text);
    FixedFile fixed = check().fixed().get(0);
    List<String> old = text.lines().toList();
    List<String> now = fixed.after().lines().toList();
    assertThat(now.stream().filter(line -> !old.contains(line))).isEmpty();
    assertThat(now).hasSizeBetween(old.size() - 8, old.size() - 1);
    assertThat(JourneyJson.readAtlas(fixed.after()).journeys()).element(0).isEqualTo(NOW);
    assertThat(fixed.after()).doesNotContain("emotional-loyalty-without-brand");
  }

  @Test
  void theBrandOfAnAtlasIsJudgedOnceByWhatAllJourneysConvey() throws IOException {
    Journey near = STAIRS.withTouchpoint("asks", t -> t.conveys("near"));
    Journey clear = OBJECTION.withTouchpoint("objects", t -> t.conveys("clear"));
    Journey own =
        Journey.builder("permit", "A permit to build")
            .brand("Builders", b -> b.value("solid"))
            .build();
    JourneyAtlas atlas =
        JourneyAtlas.builder("all", "All journeys")
            .brand("Town", b -> b.value("near").value("clear").value("fair"))
            .journeys(List.of(near, clear, own))
            .build();
    String json = JourneyJson.write(atlas);
    file("all.atlas.json", json);
    CheckReport report = check();
    assertThat(report.toString()).startsWith("1 file, 3 journeys: ");
    int line = line(json, "\"brand\": {");
    assertThat(report.findings())
        .filteredOn(each -> each.finding().validatorId().startsWith("brand-"))
        .extracting(each -> each.journeyId() + " " + each.finding().message(Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "all The description of the brand \"Town\" lacks: vision, mission, personality, promise,"
                + " essence, language, senses and icons",
            "all The brand \"Town\" stands for fair, but no touchpoint conveys that",
            "permit The description of the brand \"Builders\" lacks: vision, mission, personality,"
                + " promise, essence, language, senses and icons");
    assertThat(report.findings())
        .filteredOn(each -> each.journeyId().equals("all"))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.place().line()).isEqualTo(line));

    assertThat(text()).contains("so that all who deal with customers know them");

    Journey ofPatients = clear.toBuilder().people(People.PATIENTS).build();
    file(
        "all.atlas.json",
        JourneyJson.write(
            JourneyAtlas.builder("all", "All journeys")
                .brand("Town", b -> b.value("near").value("clear"))
                .journeys(List.of(near, ofPatients))
                .build()));
    assertThat(text()).as("it is the brand of both").contains("all who deal with people know them");

    Journey suppressed = clear.toBuilder().suppress("brand-*", "it is being described").build();
    file("all.atlas.json", JourneyJson.write(atlas.with(suppressed)));
    assertThat(text()).doesNotContain("\"Town\"").contains("\"Builders\"");
    assertThat(text()).doesNotContain("suppression-unused");

    Journey draft = clear.toBuilder().suppress("*", "a draft").build();
    file("all.atlas.json", JourneyJson.write(atlas.with(draft)));
    assertThat(text()).as("a draft says nothing of the brand").contains("\"Town\"", "\"Builders\"");

    Journey one = clear.toBuilder().suppress("brand-value-not-conveyed", "comes later").build();
    file("all.atlas.json", JourneyJson.write(atlas.with(one)));
    assertThat(check().findings())
        .filteredOn(each -> each.finding().validatorId().equals("brand-incomplete"))
        .as("of each brand once")
        .hasSize(2)
        .extracting(each -> each.place().line())
        .doesNotHaveDuplicates();
  }

  // ---- which document it is ----

  @Test
  void anAtlasIsToldByItsFields() {
    var reader = JourneyJson.reading();
    assertThat(reader.isAtlas(atlas(STAIRS))).isTrue();
    assertThat(reader.isAtlas(atlas(STAIRS).replace("\"objection\"", "?"))).isTrue();
    assertThat(reader.isAtlas("{\"id\": {\"journeys\": 1}, \"name\": \"journeys\"}")).isFalse();
    assertThat(reader.isAtlas("{\"id\": ?, \"journeys\": []}")).as("no JSON").isFalse();
    assertThat(reader.isAtlas("[\"journeys\"]")).isFalse();
    assertThat(reader.isAtlas(JourneyJson.write(STAIRS))).isFalse();
    assertThat(reader.isAtlas(('\uFEFF' + atlas(STAIRS)).getBytes(UTF_8))).isTrue();
    assertThat(reader.isAtlas(JourneyJson.write(STAIRS).getBytes(UTF_8))).isFalse();
    var read = reader.readAtlasWithPlaces(atlas(STAIRS, OBJECTION));
    assertThat(read.atlas().journeys()).containsExactly(STAIRS, OBJECTION);
    assertThat(read.journeys().get(1).journey()).isEqualTo(OBJECTION);
    assertThat(new ReadAtlas(read.atlas(), read.places(), read.journeys())).isEqualTo(read);
    assertThat(read.places().exactly(ElementPath.journey().attribute("name")))
        .map(TextPlace::line)
        .contains(5);
    assertThat(read.journeys().get(1).places().exactly(ElementPath.journey()))
        .map(TextPlace::column)
        .contains(7);
  }

  @Test
  void namesOfFieldsMayBeEscaped() {
    String escaped = atlas(STAIRS, OBJECTION).replace("\"journeys\"", "\"\\u006aourneys\"");
    var reader = JourneyJson.reading();
    assertThat(reader.isAtlas(escaped)).isTrue();
    assertThat(
            reader.isAtlas(
                "{\"$schema\": \"https:\\/\\/klantreis.github.io\\/schema\\/atlas-1.json\"}"))
        .isTrue();
    var read = reader.readAtlasWithPlaces(escaped);
    assertThat(read.atlas().journeys()).containsExactly(STAIRS, OBJECTION);
    var plain = reader.readAtlasWithPlaces(atlas(STAIRS, OBJECTION));
    for (int i = 0; i < 2; i++) {
      assertThat(read.journeys().get(i).places().exactly(ElementPath.journey()))
          .map(TextPlace::line)
          .isEqualTo(
              plain.journeys().get(i).places().exactly(ElementPath.journey()).map(TextPlace::line));
    }
  }
}
