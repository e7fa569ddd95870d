package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.EmpathyMapBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.ServiceBlueprintBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Side;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text is there or not: blank ones are refused alike, whatever they are a text of. */
final class BlankTextsTest {
  private static final String TOUCHPOINT = "phase[purchase]/touchpoint[t]/";
  private static final String ACTION = TOUCHPOINT + "action[call]/";

  /** What names another element or journey: blank, it names none, and that is what is said. */
  private static final Set<String> REFERENCES =
      Set.of("persona", "concernedPersonas", "involved", "drillsDownTo", "leadsTo");

  /**
   * A way to set one attribute of a journey or of a part of it.
   *
   * @param path where a blank text is reported
   * @param set sets the attribute of the builder of the journey
   */
  private record Setting(String path, BiConsumer<JourneyBuilder, String> set) {
    @Override
    public String toString() {
      return path;
    }
  }

  static Stream<Setting> everyTextByReflection() {
    return Stream.of(
            of(JourneyBuilder.class, "journey/@*", (journey, set) -> set.accept(journey)),
            of(
                ConsiderationSetBuilder.class,
                "journey/@considerationSet",
                (journey, set) -> journey.considerationSet(set::accept)),
            of(
                BrandBuilder.class,
                "journey/@brand",
                (journey, set) -> journey.brand("B", set::accept)),
            of(
                PersonaBuilder.class,
                "persona[p]/@*",
                (journey, set) -> journey.persona("p", "P", set::accept)),
            of(
                EmpathyMapBuilder.class,
                "persona[p]/@empathyMap",
                (journey, set) -> journey.persona("p", "P", p -> p.empathyMap(set::accept))),
            of(
                ActorBuilder.class,
                "actor[s]/@*",
                (journey, set) -> journey.actor("s", "S", Side.CUSTOMER, set::accept)),
            of(
                PhaseBuilder.class,
                "phase[purchase]/@*",
                (journey, set) -> journey.phase(PURCHASE, set::accept)),
            of(
                TouchpointBuilder.class,
                TOUCHPOINT + "@*",
                (journey, set) -> touchpoint(journey, set::accept)),
            of(
                ServiceBlueprintBuilder.class,
                TOUCHPOINT + "@blueprint",
                (journey, set) -> touchpoint(journey, t -> t.blueprint(set::accept))),
            of(
                ActionBuilder.class,
                ACTION + "@*",
                (journey, set) -> touchpoint(journey, t -> t.action(ActionKind.CALL, set::accept))),
            of(
                MessageBuilder.class,
                ACTION + "@message",
                (journey, set) ->
                    touchpoint(
                        journey, t -> t.action(ActionKind.CALL, a -> a.message(set::accept)))),
            of(
                LoyaltyLoopBuilder.class,
                "loyalty-loop[purchase-to-purchase]/@*",
                (journey, set) ->
                    journey.phase(PURCHASE).loyaltyLoop("purchase", "purchase", set::accept)))
        .flatMap(settings -> settings);
  }

  private static Stream<Setting> of(
      Class<?> builder, String path, BiConsumer<JourneyBuilder, Consumer<Object>> within) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> isOfTexts(method) && !REFERENCES.contains(method.getName()))
        .map(
            method ->
                new Setting(
                    path.replace("*", method.getName()),
                    (journey, text) -> within.accept(journey, part -> call(method, part, text))));
  }

  /** Whether a method sets an optional text or a list of texts. */
  private static boolean isOfTexts(Method method) {
    return method.getParameterCount() == 1
        && !method.isBridge()
        && method.getGenericParameterTypes()[0] instanceof ParameterizedType type
        && (type.getRawType() == Optional.class || type.getRawType() == Iterable.class)
        && type.getActualTypeArguments()[0].getTypeName().endsWith("java.lang.String");
  }

  private static void call(Method method, Object builder, String text) {
    try {
      method.invoke(
          builder,
          method.getParameterTypes()[0] == Optional.class ? Optional.of(text) : List.of("x", text));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  static Stream<Setting> textsOfParts() {
    URI address = URI.create("https://acme.example/a.png");
    return Stream.of(
        new Setting(
            "journey/@evidence", (j, x) -> j.evidence(Evidence.qualitative("E").withSource(x))),
        new Setting("persona[p]/@evidence", (j, x) -> j.persona("p", "P", p -> p.assumption(x))),
        new Setting("phase[purchase]/@evidence", (j, x) -> j.phase(PURCHASE, p -> p.assumption(x))),
        new Setting(TOUCHPOINT + "@evidence", (j, x) -> touchpoint(j, t -> t.assumption(x))),
        new Setting(
            "journey/@affinityGroups",
            (j, x) -> j.affinityGroup(AffinityGroup.of(x, List.of("A")))),
        new Setting(
            "journey/@affinityGroups",
            (j, x) -> j.affinityGroup(AffinityGroup.unlabelled(List.of("A", x)))),
        new Setting("journey/@pictures", (j, x) -> j.picture(new Picture(address, x))),
        new Setting(
            "persona[p]/@need",
            (j, x) -> j.persona("p", "P", p -> p.need(Need.latent("N").withTrigger(x)))),
        new Setting(
            "persona[p]/@pictures",
            (j, x) -> j.persona("p", "P", p -> p.picture(new Picture(address, x)))),
        new Setting(
            TOUCHPOINT + "@customerNeeds",
            (j, x) -> touchpoint(j, t -> t.customerNeed(Need.latent("N").withTrigger(x)))),
        new Setting(TOUCHPOINT + "@expectations", (j, x) -> touchpoint(j, t -> t.expectation(x))),
        new Setting(
            "phase[purchase]/@expectations", (j, x) -> j.phase(PURCHASE, p -> p.expectation(x))),
        new Setting(
            TOUCHPOINT + "@nextSteps",
            (j, x) -> touchpoint(j, t -> t.nextStep(NextStep.to("t").onCondition(x)))),
        new Setting(
            TOUCHPOINT + "@laneTexts",
            (j, x) -> touchpoint(j.lane("l", "L"), t -> t.laneTexts(Map.of("l", x)))),
        new Setting(
            TOUCHPOINT + "@pictures",
            (j, x) -> touchpoint(j, t -> t.picture(new Picture(address, x)))),
        new Setting(
            ACTION + "@message",
            (j, x) ->
                touchpoint(
                    j,
                    t ->
                        t.action(
                            ActionKind.CALL,
                            a -> a.message(m -> m.link(new Link(LinkKind.NEXT_STEP, x)))))));
  }

  private static JourneyBuilder touchpoint(
      JourneyBuilder journey, Consumer<TouchpointBuilder> details) {
    return journey.phase(PURCHASE, phase -> phase.touchpoint("t", "T", details));
  }

  @ParameterizedTest
  @MethodSource({"everyTextByReflection", "textsOfParts"})
  void aBlankTextIsRefusedWhereItIs(Setting setting) {
    for (String blank : List.of("", " ", "\t\n")) {
      assertThat(problems(setting, blank))
          .filteredOn(problem -> problem.kind() == ProblemKind.MISSING)
          .as(setting.path())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.path()).hasToString(setting.path());
                assertThat(problem.message()).endsWith(" is blank");
              });
    }
    assertThat(problems(setting, "a"))
        .filteredOn(problem -> problem.kind() == ProblemKind.MISSING)
        .isEmpty();
  }

  @Test
  void allBlankTextsAreReportedAtOnce() {
    JourneyBuilder journey = Journey.builder("shop", "Shop").goal("").idea("A").idea(" ").idea("");
    touchpoint(journey, t -> t.painPoint("").owner(" "));
    assertThat(catchThrowableOfType(InvalidJourneyException.class, journey::build))
        .hasMessage(
            """
            5 problems:
              journey/@goal: the text is blank
              idea[~0]/@text: the text is blank
              idea[~0]/@text: the text is blank
              phase[purchase]/touchpoint[t]/@owner: the text is blank
              phase[purchase]/touchpoint[t]/pain-point[~0]/@text: the text is blank\
            """);
  }

  @Test
  void ofSeveralTextsTheBlankOneIsCounted() {
    JourneyBuilder journey = Journey.builder("shop", "Shop");
    touchpoint(journey, t -> t.goal("be sure").goal(" ").goal("be quick"));
    assertThat(catchThrowableOfType(InvalidJourneyException.class, journey::build))
        .hasMessageContaining("phase[purchase]/touchpoint[t]/@goals: text 2 of goals is blank");
  }

  private static List<StructuralProblem> problems(Setting setting, String text) {
    JourneyBuilder journey = Journey.builder("shop", "Shop");
    setting.set().accept(journey, text);
    try {
      journey.build();
      return List.of();
    } catch (InvalidJourneyException refused) {
      return refused.problems();
    }
  }
}
