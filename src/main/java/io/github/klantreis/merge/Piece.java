package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.IdKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has an id in one version of a journey: an element, or a value with an id in an attribute,
 * such as a lane or a branching.
 *
 * @param key the identity in all versions
 * @param slot the list that it is in; null for the journey itself
 * @param value the element or value
 * @param description its attributes
 * @param path the path of the element, or of the attribute that holds the value
 * @param within where it is in that attribute; empty for elements
 */
record Piece(
    Key key,
    @Nullable Slot slot,
    Object value,
    Description<?> description,
    ElementPath path,
    String within) {

  private static final Map<Description<?>, Map<Attribute<?, ?>, Description<?>>> NESTED =
      nestedOfElements();

  private static Map<Description<?>, Map<Attribute<?, ?>, Description<?>>> nestedOfElements() {
    Map<Description<?>, Map<Attribute<?, ?>, Description<?>>> all = new LinkedHashMap<>();
    for (ElementKind kind : ElementKind.values()) {
      addNested(kind.description(), all);
    }
    return Map.copyOf(all);
  }

  private static void addNested(
      Description<?> owner, Map<Description<?>, Map<Attribute<?, ?>, Description<?>>> all) {
    if (all.containsKey(owner)) {
      return;
    }
    Map<Attribute<?, ?>, Description<?>> nested = new LinkedHashMap<>();
    all.put(owner, nested);
    for (Attribute<?, ?> attribute : owner.attributes()) {
      if (attribute.shape() instanceof Shape.Listed listed
          && listed.kind() instanceof PartKind<?> part
          && idOf(part.description()).isPresent()) {
        nested.put(attribute, part.description());
        addNested(part.description(), all);
      }
    }
  }

  private static final Map<Description<?>, List<Attribute<?, ?>>> REFERRING = referring();

  private static Map<Description<?>, List<Attribute<?, ?>>> referring() {
    Map<Description<?>, List<Attribute<?, ?>>> all = new LinkedHashMap<>();
    NESTED.forEach(
        (description, nested) -> {
          List<Attribute<?, ?>> referring = new ArrayList<>();
          for (Attribute<?, ?> attribute : description.attributes()) {
            if (!nested.containsKey(attribute) && References.canRefer(attribute.shape())) {
              referring.add(attribute);
            }
          }
          all.put(description, List.copyOf(referring));
        });
    return Map.copyOf(all);
  }

  /** Returns the attributes of its own that can refer to something else. */
  List<Attribute<?, ?>> referringAttributes() {
    return requireNonNull(REFERRING.get(description));
  }

  /** Returns the attribute with which values of a description say who they are. */
  static Optional<Attribute<?, ?>> idOf(Description<?> description) {
    for (Attribute<?, ?> attribute : description.attributes()) {
      if (attribute.shape() instanceof Shape.One one && one.kind() instanceof IdKind) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** Returns the attributes whose values have ids and are pieces of their own. */
  Map<Attribute<?, ?>, Description<?>> nested() {
    return requireNonNull(NESTED.get(description));
  }

  /** Whether an attribute is merged as a value: neither pieces of their own nor the key. */
  boolean isOwn(Attribute<?, ?> attribute) {
    return !nested().containsKey(attribute)
        && (slot == null || !(attribute.shape().kind() instanceof IdKind));
  }

  Optional<Object> read(Attribute<?, ?> attribute) {
    return value instanceof JourneyElement element
        ? element.value(attribute)
        : read(attribute, value);
  }

  @SuppressWarnings("unchecked") // the attribute is one of the value's own
  static Optional<Object> read(Attribute<?, ?> attribute, Object owner) {
    return ((Attribute<Object, Object>) attribute).value(owner);
  }

  /** Whether everything that two versions say of it itself, without children, is the same. */
  @SuppressWarnings("ReferenceEquality") // the same object says the same
  boolean saysTheSameAs(Piece other) {
    if (value == other.value) {
      return true;
    }
    if (value.getClass() != other.value.getClass()) {
      return false;
    }
    for (Attribute<?, ?> attribute : description.attributes()) {
      if (isOwn(attribute) && !read(attribute).equals(other.read(attribute))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two things with one id are the same thing: what each of them always says is alike, such
   * as a name or the ends of a loop. A phase is a place, whatever it is called.
   */
  boolean isCalledLike(Piece other) {
    if (value.getClass() != other.value.getClass()) {
      return false;
    }
    if (elementKind().filter(kind -> kind == ElementKind.PHASE).isPresent()) {
      return true;
    }
    for (Attribute<?, ?> attribute : description.attributes()) {
      if (attribute.shape() instanceof Shape.One
          && attribute.defaultValue().isEmpty()
          && !read(attribute).equals(other.read(attribute))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a note whose text, from which its id follows, was rewritten. */
  boolean isRewritten() {
    return value instanceof JourneyElement element
        && element.elementKind().isNote()
        && !key.id().equals(element.id());
  }

  Optional<ElementKind> elementKind() {
    return value instanceof JourneyElement element
        ? Optional.of(element.elementKind())
        : Optional.empty();
  }

  /** Returns the lists of children that it can have. */
  List<String> lists() {
    List<String> lists = new ArrayList<>();
    if (key.kind().equals(Tree.BRANCHES)) {
      lists.add(Tree.TOUCHPOINTS);
    }
    elementKind().ifPresent(kind -> kind.childKinds().forEach(child -> lists.add(child.id())));
    nested().keySet().forEach(attribute -> lists.add("@" + attribute.name()));
    return lists;
  }
}
