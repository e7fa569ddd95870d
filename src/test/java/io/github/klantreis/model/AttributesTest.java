package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.Participant;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of attributes and fields are complete: what is not in them would never be told. */
final class AttributesTest {
  private static final Set<String> ROOMS =
      Set.of("io.github.klantreis.model", "io.github.klantreis.part", "io.github.klantreis.term");

  private static final Map<ElementKind, Class<? extends JourneyElement>> TYPES =
      Map.ofEntries(
          Map.entry(ElementKind.JOURNEY, JourneyHeading.class),
          Map.entry(ElementKind.PERSONA, Persona.class),
          Map.entry(ElementKind.ACTOR, Actor.class),
          Map.entry(ElementKind.PAIN_POINT, PainPoint.class),
          Map.entry(ElementKind.OPPORTUNITY, Opportunity.class),
          Map.entry(ElementKind.SOLUTION, Solution.class),
          Map.entry(ElementKind.IDEA, Idea.class),
          Map.entry(ElementKind.PHASE, PhaseHeading.class),
          Map.entry(ElementKind.TOUCHPOINT, Touchpoint.class),
          Map.entry(ElementKind.ACTION, MarketingAction.class),
          Map.entry(ElementKind.LOYALTY_LOOP, LoyaltyLoop.class));

  @Test
  void everyAccessorOfAnElementIsAnAttributeOrAListOfChildren() {
    for (ElementKind kind : ElementKind.values()) {
      Class<?> type = TYPES.get(kind);
      assertThat(kind.attributes())
          .as("attributes of %s", type)
          .<String>extracting(Attribute::name)
          .containsExactlyInAnyOrderElementsOf(
              accessors(type)
                  .filter(accessor -> !isListOfChildren(accessor))
                  // The attribute "id" of a note reads it.
                  .filter(accessor -> !accessor.getName().equals("givenId"))
                  .map(Method::getName)
                  .toList());
    }
  }

  @Test
  void everyFieldOfWhatElementsAreMadeOfIsInTheTable() {
    Set<Class<?>> parts = parts();
    assertThat(parts).hasSizeGreaterThan(18);
    parts.remove(TimeSpan.class); // a value of its own, as a day is
    parts.remove(Participant.class); // a side or an id, not a value with both
    for (Class<?> type : parts) {
      Description<?> part =
          PartDescriptions.ALL.stream()
              .filter(description -> description.type() == type)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no description of " + type));
      assertThat(part.attributes())
          .as("attributes of %s", type)
          .<String>extracting(Attribute::name)
          .containsExactlyInAnyOrderElementsOf(
              type.isRecord()
                  ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList()
                  : accessors(type).map(Method::getName).toList());
    }
  }

  @Test
  void aLabelIsToldInTwoLanguages() {
    Attribute<?, ?> goals =
        ElementKind.TOUCHPOINT.description().attribute("customerGoals").orElseThrow();
    assertThat(goals.label().get(Locale.ENGLISH)).isEqualTo("customer goals");
    assertThat(goals.label().get(Locale.forLanguageTag("nl"))).isEqualTo("doelen van de klant");
  }

  @Test
  void everyAttributeSaysWhatItIs() {
    Stream.concat(
            Stream.of(ElementKind.values()).map(ElementKind::description),
            PartDescriptions.ALL.stream())
        .forEach(
            description -> {
              assertThat(description.sentence()).endsWith(".");
              assertThat(description.attributes())
                  .allSatisfy(
                      attribute -> {
                        assertThat(attribute.description()).matches("[A-Z].*\\.");
                        assertThat(attribute.label().languages())
                            .contains(Locale.ENGLISH, Locale.forLanguageTag("nl"));
                        assertThat(attribute.position())
                            .isEqualTo(description.attributes().indexOf(attribute));
                      });
            });
  }

  @Test
  void everyValueOfARandomJourneyIsOfTheKindThatItsAttributeNames() {
    RandomJourneys.seeded(2)
        .next(50)
        .flatMap(Journey::walk)
        .map(Located::element)
        .forEach(
            element ->
                element
                    .elementKind()
                    .attributes()
                    .forEach(
                        attribute ->
                            element
                                .value(attribute)
                                .ifPresent(
                                    value ->
                                        assertThat(attribute.accepts(value))
                                            .as("%s %s", element, attribute)
                                            .isTrue())));
  }

  @Test
  void whatIsReadFromOneElementCanBeSetOnAnother() {
    RandomJourneys.seeded(1)
        .next(50)
        .forEach(journey -> assertThat(Rebuilding.of(journey).build()).isEqualTo(journey));
  }

  @Test
  void anEditSetsAndClearsAttributesByTheirPaths() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, phase -> phase.touchpoint("pay", "Pays", t -> t.owner("shop")))
            .build();
    ElementPath owner = ElementPath.touchpoint("purchase", "pay").attribute("owner");

    Journey owned =
        journey.edit(
            edit ->
                edit.set(owner, "web")
                    .set(ElementPath.phase("purchase").attribute("goals"), List.of("sell"))
                    .set(ElementPath.journey().attribute("goal"), "grow"));

    assertThat(owned.touchpoint("pay").orElseThrow().owner()).contains("web");
    assertThat(owned.phase("purchase").orElseThrow().goals()).containsExactly("sell");
    assertThat(owned.goal()).contains("grow");
    assertThat(owned.edit(edit -> edit.clear(owner)).touchpoint("pay").orElseThrow().owner())
        .isEmpty();
  }

  @Test
  void aPathMeansItsOwnPhaseWhileATouchpointIsOnItsWayToAnother() {
    Touchpoint pays = Touchpoint.builder("pay", "Pays").build();
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, phase -> phase.touchpoint(pays))
            .phase(USAGE)
            .build();

    Journey moved =
        journey.edit(
            edit ->
                edit.children(ElementPath.phase("usage"), ElementKind.TOUCHPOINT, List.of(pays))
                    .set(ElementPath.touchpoint("usage", "pay").attribute("owner"), "web")
                    .children(ElementPath.phase("purchase"), ElementKind.TOUCHPOINT, List.of()));

    assertThat(moved.phaseOf("pay").orElseThrow().id()).isEqualTo("usage");
    assertThat(moved.touchpoint("pay").orElseThrow().owner()).contains("web");
  }

  @Test
  void aPathThatNoElementCanHaveChangesNothing() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("anna", "Anna")
            .phase(PURCHASE, phase -> phase.touchpoint("pay", "Pays"))
            .build();

    for (String path :
        List.of(
            "persona[anna]/persona[bert]/@name",
            "phase[purchase]/phase[pay]/@name",
            "touchpoint[pay]/@name",
            "phase[purchase]/touchpoint[pay]/touchpoint[pay]/@name")) {
      assertThatThrownBy(() -> journey.edit(edit -> edit.set(ElementPath.parse(path), "x")))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("there is no ");
    }
    assertThatThrownBy(
            () ->
                journey.edit(
                    edit ->
                        edit.children(
                            ElementPath.phase("purchase").attribute("name"),
                            ElementKind.TOUCHPOINT,
                            List.of())))
        .hasMessage(
            "phase[purchase]/@name is the path of an attribute; the element is phase[purchase]");
  }

  @Test
  void aFractionIsNoSeverityAndIsNotCutOff() {
    Journey journey =
        Journey.builder("shop", "Shop").painPoint("fee", "A fee", p -> p.severity(4)).build();
    ElementPath severity = ElementPath.parse("pain-point[fee]/@severity");

    assertThat(journey.edit(edit -> edit.set(severity, 3.0)).painPoints().get(0).severity())
        .hasValue(3);
    for (Object wrong : List.of(3.9, Double.NaN, Double.POSITIVE_INFINITY, 0.0, 6.0, 3)) {
      assertThatThrownBy(() -> journey.edit(edit -> edit.set(severity, wrong)))
          .as("%s", wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the attribute severity takes a whole number from 1 to 5 (Double)");
    }
  }

  @Test
  void aWrongValueOrAttributeIsRefusedByName() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(PURCHASE, phase -> phase.touchpoint("pay", "Pays"))
            .build();
    ElementPath pay = ElementPath.touchpoint("purchase", "pay");

    assertThatThrownBy(() -> journey.edit(edit -> edit.set(pay.attribute("owner"), 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the attribute owner takes a text");
    assertThatThrownBy(() -> journey.edit(edit -> edit.set(pay.attribute("channels"), List.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the attribute channels takes a collection, each of it a value of type Channel");
    assertThatThrownBy(() -> journey.edit(edit -> edit.set(pay.attribute("ownr"), "web")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"ownr\" is not an attribute of a touchpoint");
    assertThatThrownBy(() -> journey.edit(edit -> edit.clear(pay.attribute("name"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the attribute name always holds a text");
    assertThatThrownBy(
            () -> journey.edit(edit -> edit.set(ElementPath.phase("nope").attribute("owner"), "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no phase \"nope\"");
    assertThatThrownBy(() -> journey.edit(edit -> edit.set(pay, "web")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phase[purchase]/touchpoint[pay] is not the path of an attribute");
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0);
  }

  private static boolean isListOfChildren(Method accessor) {
    return List.class.isAssignableFrom(accessor.getReturnType())
        && mentioned(accessor.getGenericReturnType())
            .anyMatch(JourneyElement.class::isAssignableFrom);
  }

  /** All our types that are no elements and no enums, and that elements lead to. */
  private static Set<Class<?>> parts() {
    Set<Class<?>> parts = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(TYPES.values());
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      Stream<Type> results =
          type.isRecord()
              ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
              : accessors(type).map(Method::getGenericReturnType);
      results
          .flatMap(AttributesTest::mentioned)
          .filter(part -> ROOMS.contains(part.getPackageName()))
          .filter(part -> !part.isEnum() && !JourneyElement.class.isAssignableFrom(part))
          .filter(parts::add)
          .forEach(open::add);
    }
    return parts;
  }

  private static Stream<Class<?>> mentioned(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Stream.of(parameterized.getActualTypeArguments()).flatMap(AttributesTest::mentioned);
    }
    return Optional.of(type)
        .filter(Class.class::isInstance)
        .<Class<?>>map(each -> (Class<?>) each)
        .stream();
  }
}
