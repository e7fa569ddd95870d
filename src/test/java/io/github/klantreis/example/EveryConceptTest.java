package io.github.klantreis.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Note;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Term;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The example journeys use every concept of the model: a concept that no example shows is one that
 * nobody has tried.
 */
final class EveryConceptTest {
  private static final Set<String> MODEL =
      Set.of(
          ElementKind.class.getPackageName(),
          Need.class.getPackageName(),
          Channel.class.getPackageName());

  /** The journeys are Dutch, and Dutch distinguishes; and all of them are in use. */
  private static final Set<Enum<?>> NOT_USED =
      Set.of(FormOfAddress.UNDISTINGUISHED, Lifecycle.DEPRECATED);

  private static final List<Journey> JOURNEYS =
      List.of(
          SolarPanels.asIs(),
          SolarPanels.toBe(),
          HeatPumpMaintenance.asIs(),
          Homeowners.installationDay(),
          Homeowners.homeBattery(),
          StairLift.asIs());

  private static final Set<String> filled = new TreeSet<>();
  private static final Set<String> accessors = new TreeSet<>();
  private static final Set<Object> seen = new LinkedHashSet<>();

  @BeforeAll
  static void look() throws ReflectiveOperationException {
    for (Journey journey : JOURNEYS) {
      look(journey);
      for (var phase : journey.phases()) {
        look(journey.transitionsFrom(phase.id()));
      }
    }
  }

  @Test
  void everyAccessorOfEveryValueHasAnAnswerSomewhere() {
    assertThat(accessors).hasSizeGreaterThan(150);
    assertThat(accessors).filteredOn(accessor -> !filled.contains(accessor)).isEmpty();
  }

  /**
   * The accessors above are Java's; these are the rows from which JSON, tables and diffs follow.
   */
  @Test
  void everyAttributeOfTheDescriptionHasAValueSomewhere() {
    Set<String> rows = new TreeSet<>();
    Stream.concat(
            Arrays.stream(ElementKind.values()).map(ElementKind::description),
            PartDescriptions.ALL.stream())
        .forEach(
            description ->
                description.attributes().stream()
                    .filter(attribute -> !attribute.name().equals("aliases"))
                    .forEach(attribute -> rows.add(row(description, attribute))));
    assertThat(rows).hasSizeGreaterThan(200);
    for (Journey journey : JOURNEYS) {
      journey
          .walk()
          .forEach(
              located ->
                  use(located.element().elementKind().description(), located.element(), rows));
    }
    assertThat(rows).isEmpty();
  }

  /** Takes away the rows of which a value says something, and those of the parts in it. */
  private static <T> void use(Description<T> description, Object owner, Set<String> unused) {
    for (Attribute<T, ?> attribute : description.attributes()) {
      Object value = attribute.value(description.type().cast(owner)).orElse(null);
      if (value == null || isEmpty(value)) {
        continue;
      }
      unused.remove(row(description, attribute));
      Collection<?> values =
          value instanceof Map<?, ?> map
              ? map.values()
              : value instanceof Collection<?> collection ? collection : List.of(value);
      if (attribute.shape() instanceof Shape.Keyed keyed) {
        ((Map<?, ?>) value).keySet().forEach(key -> used(keyed.keys(), key, unused));
      }
      values.forEach(each -> used(attribute.shape().kind(), each, unused));
    }
  }

  /** What all elements or all notes have in common counts for each of them. */
  private static String row(Description<?> description, Attribute<?, ?> attribute) {
    boolean isElement = JourneyElement.class.isAssignableFrom(description.type());
    if (isElement && areAll(JourneyElement.class, attribute)) {
      return "element." + attribute.name();
    }
    return (Note.class.isAssignableFrom(description.type()) && areAll(Note.class, attribute)
            ? "note"
            : description.name())
        + "."
        + attribute.name();
  }

  private static boolean areAll(Class<?> type, Attribute<?, ?> attribute) {
    return Arrays.stream(ElementKind.values())
        .map(ElementKind::description)
        .filter(description -> type.isAssignableFrom(description.type()))
        .allMatch(description -> description.attribute(attribute.name()).isPresent());
  }

  private static void used(ValueKind<?> kind, Object value, Set<String> unused) {
    if (kind instanceof PartKind<?> part) {
      use(part.description(), value, unused);
    } else if (kind instanceof TermKind<?> term) {
      term.own().ifPresent(own -> use(own, value, unused));
    }
  }

  @Test
  void everyKindOfElementOccurs() {
    assertThat(seen.stream().filter(JourneyElement.class::isInstance))
        .extracting(element -> ((JourneyElement) element).elementKind())
        .contains(ElementKind.values());
  }

  @Test
  void everyWordOfEveryEnumOccurs() {
    Set<Enum<?>> unused = new LinkedHashSet<>();
    for (Object value : Set.copyOf(seen)) {
      if (value instanceof Enum<?> constant && constant instanceof Term) {
        for (Object sibling : constant.getDeclaringClass().getEnumConstants()) {
          if (!seen.contains(sibling)) {
            unused.add((Enum<?>) sibling);
          }
        }
      }
    }
    assertThat(unused).isEqualTo(NOT_USED);
  }

  @Test
  void everyStandardMomentOccurs() {
    assertThat(seen).containsAll(Moment.standard().terms());
  }

  private static void look(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        look(optional.get());
      }
    } else if (value instanceof Collection<?> collection) {
      for (Object each : collection) {
        look(each);
      }
    } else if (value instanceof Map<?, ?> map) {
      look(map.keySet());
      look(map.values());
    } else if (seen.add(value)) {
      for (Method accessor : accessors(value)) {
        String name = nameOf(accessor, value);
        accessors.add(name);
        Object answer = accessor.invoke(value);
        if (!isEmpty(answer)) {
          filled.add(name);
        }
        look(answer);
      }
    }
  }

  /** What phases and touchpoints have in common counts for each of them. */
  private static String nameOf(Method accessor, Object value) {
    String owner =
        value instanceof ExperienceElement element
                && accessor.getDeclaringClass() == ExperienceElement.class
            ? element.elementKind().id()
            : accessor.getDeclaringClass().getSimpleName();
    return owner + "." + accessor.getName();
  }

  /** What the public types of the model say about a value; not how it is built. */
  private static List<Method> accessors(Object value) {
    Set<Class<?>> types = new HashSet<>();
    addModelTypes(value.getClass(), types);
    return types.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Set.of("toBuilder", "hashCode", "toString").contains(method.getName()))
        .filter(method -> !Set.of("workshop", "aliases", "isNegative").contains(method.getName()))
        .filter(method -> method.getReturnType() != Stream.class)
        .filter(method -> types.stream().noneMatch(type -> overrides(method, type)))
        .toList();
  }

  private static boolean overrides(Method method, Class<?> type) {
    return type != method.getDeclaringClass()
        && type.isAssignableFrom(method.getDeclaringClass())
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(inherited -> inherited.getName().equals(method.getName()));
  }

  private static void addModelTypes(Class<?> type, Set<Class<?>> types) {
    if (MODEL.contains(type.getPackageName())
        && Modifier.isPublic(type.getModifiers())
        && !type.isEnum()) {
      types.add(type);
    }
    if (type.getSuperclass() != null) {
      addModelTypes(type.getSuperclass(), types);
    }
    for (Class<?> parent : type.getInterfaces()) {
      addModelTypes(parent, types);
    }
  }

  private static boolean isEmpty(Object answer) {
    return answer.equals(Optional.empty())
        || answer.equals(OptionalDouble.empty())
        || answer.equals(OptionalInt.empty())
        || answer.equals(false)
        || (answer instanceof Collection<?> collection && collection.isEmpty())
        || (answer instanceof Map<?, ?> map && map.isEmpty());
  }
}
