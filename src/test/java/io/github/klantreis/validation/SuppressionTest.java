package io.github.klantreis.validation;

import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements that ask to be spared, and wishes that nothing needed. */
final class SuppressionTest {
  private static final Text HERE = Text.en("here");
  private static final JourneyValidator<JourneyElement> ALL =
      JourneyValidator.forElements(JourneyElement.class, "acme.all")
          .alias("acme.former")
          .check((element, context) -> context.report(HERE));
  private static final JourneyValidator<Touchpoint> SILENT =
      JourneyValidator.forTouchpoints("acme.silent").check((touchpoint, context) -> {});
  private static final Validators VALIDATORS = Validators.of(ALL, SILENT);

  private static List<String> suppressed(Journey journey) {
    return VALIDATORS.validate(journey).suppressed().stream()
        .map(suppressed -> suppressed.finding().path() + ": " + suppressed.reason())
        .toList();
  }

  private static List<String> wishes(Journey journey) {
    return wishes(VALIDATORS, journey);
  }

  private static List<String> wishes(Validators validators, Journey journey) {
    return validators.validate(journey).ofValidator("suppression-unused").stream()
        .map(finding -> finding.path() + ": " + finding.message(EN))
        .toList();
  }

  private static Journey at(String touchpoint, String word) {
    return Flats.journey().withTouchpoint(touchpoint, t -> t.suppress(word, "because"));
  }

  @Test
  void anIdAFormerIdAndAPrefixSpareTheElement() {
    for (String word : List.of("acme.all", "acme.former", "acme.*", "*")) {
      Journey journey = at("calls", word);
      assertThat(suppressed(journey))
          .as(word)
          .containsExactly("phase[purchase]/touchpoint[calls]: because");
      assertThat(wishes(journey)).as(word).isEmpty();
      assertThat(VALIDATORS.validate(journey).findings())
          .noneMatch(finding -> finding.path().toString().endsWith("touchpoint[calls]"))
          .hasSize(12);
    }
  }

  @Test
  void anOuterElementSparesWhatIsInIt() {
    assertThat(suppressed(at("signs", "acme.all")))
        .containsExactly(
            "phase[purchase]/touchpoint[signs]: because",
            "phase[purchase]/touchpoint[signs]/action[chat]: because",
            "phase[purchase]/touchpoint[signs]/action[confirmation]: because");
    assertThat(
            suppressed(
                Flats.journey().withPhase("awareness", phase -> phase.suppress("acme.all", "why"))))
        .containsExactly(
            "phase[awareness]: why",
            "phase[awareness]/touchpoint[sees-ad]: why",
            "phase[awareness]/touchpoint[sees-ad]/action[advertisement]: why");
    Journey wholly = Flats.journey().toBuilder().suppress("acme.all", "draft").build();
    assertThat(suppressed(wholly)).hasSize(13).allMatch(line -> line.endsWith(": draft"));
    assertThat(VALIDATORS.validate(wholly).findings()).isEmpty();
  }

  @Test
  void theInnermostWishCountsAndGivesTheReason() {
    Journey journey = at("calls", "acme.all").toBuilder().suppress("acme.all", "outer").build();

    assertThat(suppressed(journey))
        .contains("phase[purchase]/touchpoint[calls]: because", "phase[purchase]: outer");
    assertThat(wishes(journey)).isEmpty();
  }

  @Test
  void ofTwoOfOneIdTheUsedOneStays() {
    Journey twice =
        at("calls", "acme.all").withTouchpoint("calls", t -> t.suppress("acme.all", "again"));
    ValidationReport report = VALIDATORS.validate(twice);

    assertThat(report.ofValidator("suppression-unused")).hasSize(1);
    Journey mended = report.fixed().journey();
    assertThat(mended.touchpoint("calls").orElseThrow().suppressions())
        .extracting(Suppression::reason)
        .containsExactly("because");
    assertThat(suppressed(mended)).hasSize(1);
    assertThat(wishes(mended)).isEmpty();
  }

  @Test
  void elementsOfEveryKindSpareThemselves() {
    Journey journey =
        Flats.journey()
            .edit(
                edit ->
                    edit.persona("student", persona -> persona.suppress("acme.all", "p"))
                        .actor("parent", parent -> parent.suppress("acme.all", "s"))
                        .loyaltyLoop(
                            Flats.journey().loyaltyLoops().get(0).id(),
                            loop -> loop.suppress("acme.all", "l"))
                        .touchpoint(
                            "signs",
                            signs ->
                                signs.changeAction(
                                    "chat", chat -> chat.suppress("acme.all", "a"))));

    assertThat(suppressed(journey))
        .containsExactlyInAnyOrder(
            "persona[student]: p",
            "actor[parent]: s",
            "loyalty-loop[" + journey.loyaltyLoops().get(0).id() + "]: l",
            "phase[purchase]/touchpoint[signs]/action[chat]: a");
    assertThat(wishes(journey)).isEmpty();
  }

  @Test
  void aWishThatNothingNeededIsReportedOnItsElement() {
    ValidationReport report = VALIDATORS.validate(at("calls", "acme.silent"));
    Finding unused = report.ofValidator("suppression-unused").get(0);

    assertThat(unused.path()).hasToString("phase[purchase]/touchpoint[calls]");
    assertThat(unused.severity()).isEqualTo(Severity.WARNING);
    assertThat(unused.message(EN))
        .isEqualTo("The suppression of acme.silent is not needed any more");
    assertThat(unused.message(NL)).isEqualTo("De onderdrukking van acme.silent is niet meer nodig");
    assertThat(unused.hint(EN)).contains("Take it away; its reason was: because");
  }

  @Test
  void aWishThatNamesNoValidatorIsReportedInOtherWords() {
    assertThat(wishes(at("calls", "acme.al")))
        .containsExactly(
            "phase[purchase]/touchpoint[calls]: The suppression of acme.al names no validator of"
                + " this set");
    assertThat(wishes(at("calls", "acme.foo*"))).hasSize(1);
  }

  @Test
  void aWishForAValidatorThatOnlyAnotherSetHasIsNoMistake() {
    for (String word :
        List.of("purchase-no-help", "purchase-*", "observed-off-the-map", "journey-goal-missing")) {
      assertThat(wishes(at("calls", word))).as(word).isEmpty();
    }
    assertThat(wishes(at("calls", "purchase-no-hlep"))).as("misspelt").hasSize(1);
  }

  @Test
  void unneededWishesStandWhereTheirElementsStand() {
    Journey journey =
        Flats.journey()
            .edit(
                edit ->
                    edit.journey(j -> j.suppress("no.j", "x"))
                        .persona("student", persona -> persona.suppress("no.p", "x"))
                        .phase("purchase", phase -> phase.suppress("no.ph", "x"))
                        .touchpoint(
                            "signs",
                            signs ->
                                signs
                                    .suppress("no.t", "x")
                                    .changeAction("chat", chat -> chat.suppress("no.a", "x"))));

    assertThat(
            VALIDATORS.validate(journey).findings().stream()
                .map(finding -> finding.validatorId() + " " + finding.path()))
        .containsExactly(
            "acme.all journey",
            "suppression-unused journey",
            "acme.all persona[student]",
            "suppression-unused persona[student]",
            "acme.all actor[parent]",
            "acme.all phase[awareness]",
            "acme.all phase[awareness]/touchpoint[sees-ad]",
            "acme.all phase[awareness]/touchpoint[sees-ad]/action[advertisement]",
            "acme.all phase[purchase]",
            "suppression-unused phase[purchase]",
            "acme.all phase[purchase]/touchpoint[calls]",
            "acme.all phase[purchase]/touchpoint[signs]",
            "suppression-unused phase[purchase]/touchpoint[signs]",
            "acme.all phase[purchase]/touchpoint[signs]/action[chat]",
            "suppression-unused phase[purchase]/touchpoint[signs]/action[chat]",
            "acme.all phase[purchase]/touchpoint[signs]/action[confirmation]",
            "acme.all phase[loyalty]",
            "acme.all loyalty-loop[" + journey.loyaltyLoops().get(0).id() + "]");
  }

  @Test
  void aWishForAValidatorThatIsLeftOutIsNoMistake() {
    assertThat(wishes(VALIDATORS.without("acme.all"), at("calls", "acme.all"))).isEmpty();
    assertThat(wishes(VALIDATORS.without("*"), at("calls", "acme.*"))).isEmpty();
    assertThat(wishes(Validators.none(), at("calls", "acme.all"))).isEmpty();
  }

  @Test
  void aFindingOnAnAttributeOrAPartIsSparedByItsElement() {
    JourneyValidator<?> attribute =
        JourneyValidator.forPhases("attribute")
            .check(
                (phase, context) ->
                    phase
                        .touchpoints()
                        .forEach(t -> context.report(HERE).about(t).attribute("channels")));

    ValidationReport report = Validators.of(attribute).validate(at("calls", "attribute"));

    List<SuppressedFinding> spared = report.suppressed();
    assertThat(spared)
        .extracting(suppressed -> suppressed.finding().path().toString())
        .containsExactly("phase[purchase]/touchpoint[calls]/@channels");
    assertThat(report.findings()).hasSize(2);
  }
}
