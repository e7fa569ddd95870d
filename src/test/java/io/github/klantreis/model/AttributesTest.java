package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

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
      Set.of("io.github.klantreis.model", "io.github.klantreis.term");

  private static final Map<ElementKind, Class<? extends JourneyElement>> TYPES =
      Map.of(
          ElementKind.JOURNEY, JourneyHeading.class,
          ElementKind.PERSONA, Persona.class,
          ElementKind.STAKEHOLDER, Stakeholder.class,
          ElementKind.PHASE, PhaseHeading.class,
          ElementKind.TOUCHPOINT, Touchpoint.class,
          ElementKind.ACTION, MarketingAction.class,
          ElementKind.LOYALTY_LOOP, LoyaltyLoop.class);

  @Test
  void every_accessor_of_an_element_is_an_attribute_or_a_list_of_children() {
    for (ElementKind kind : ElementKind.values()) {
      Class<?> type = TYPES.get(kind);
      assertThat(Attributes.of(kind).all())
          .as("attributes of %s", type)
          .extracting(Attribute::name)
          .containsExactlyInAnyOrderElementsOf(
              accessors(type)
                  .filter(accessor -> !isListOfChildren(accessor))
                  .map(Method::getName)
                  .toList());
    }
  }

  @Test
  void every_field_of_what_elements_are_made_of_is_in_the_table() {
    Set<Class<?>> parts = parts();
    assertThat(parts).hasSizeGreaterThan(18);
    for (Class<?> type : parts) {
      PartFields fields =
          PartFields.all().stream()
              .filter(part -> part.type() == type)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no fields of " + type));
      assertThat(fields.fields())
          .as("fields of %s", type)
          .extracting(PartFields.Field::name)
          .containsExactlyInAnyOrderElementsOf(
              type.isRecord()
                  ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList()
                  : accessors(type).map(Method::getName).toList());
    }
  }

  @Test
  void a_label_is_told_in_two_languages() {
    Attribute<?, ?> painPoints = Attributes.TOUCHPOINT.find("painPoints").orElseThrow();
    assertThat(painPoints.label().in(Locale.ENGLISH)).isEqualTo("pain points");
    assertThat(painPoints.label().in(Locale.forLanguageTag("nl"))).isEqualTo("pijnpunten");
  }

  @Test
  void what_is_read_from_one_element_can_be_set_on_another() {
    Journey bare = Journey.builder("bare", "Bare").build();
    Touchpoint empty = Touchpoint.builder("empty", "Empty").build();
    RandomJourneys.seeded(1)
        .next(50)
        .forEach(
            journey -> {
              JourneyBuilder copy =
                  bare.toBuilder()
                      .personas(journey.personas())
                      .stakeholders(journey.stakeholders());
              copy.phases(journey.phases()).loyaltyLoops(journey.loyaltyLoops());
              copyAll(Attributes.JOURNEY, journey, copy);
              assertThat(copy.build()).isEqualTo(journey);
              journey
                  .touchpoints()
                  .forEach(
                      touchpoint -> {
                        TouchpointBuilder builder = empty.toBuilder().actions(touchpoint.actions());
                        copyAll(Attributes.TOUCHPOINT, touchpoint, builder);
                        assertThat(builder.assemble()).isEqualTo(touchpoint);
                      });
            });
  }

  private static <E extends JourneyElement, B extends ElementBuilder<B>> void copyAll(
      Attributes<E, B> attributes, E element, B builder) {
    attributes
        .all()
        .forEach(attribute -> attribute.set().accept(builder, attribute.value().apply(element)));
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
          .filter(part -> part != Emotion.class) // told as one
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
