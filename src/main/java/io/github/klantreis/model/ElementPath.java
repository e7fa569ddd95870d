package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in a journey, by ids only, so that it stays true when something is
 * inserted before: {@code phase[purchase]/touchpoint[accept-quote]/action[chat]}. The journey
 * itself is {@code journey}. A path may end in one attribute of the element: {@code
 * phase[purchase]/@goals}.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class ElementPath {
  private static final String ROOT = "journey";
  private static final ElementPath JOURNEY = new ElementPath(ImmutableList.of(), null);

  private final ImmutableList<Step> steps;
  private final @Nullable String attribute;

  private ElementPath(ImmutableList<Step> steps, @Nullable String attribute) {
    this.steps = steps;
    this.attribute = attribute;
  }

  /**
   * One step down: the child of a kind with an id.
   *
   * @param kind the kind of the child
   * @param id its id
   */
  public record Step(ElementKind kind, String id) {
    /**
     * Refuses null.
     *
     * @param kind the kind of the child
     * @param id its id
     */
    public Step {
      requireNonNull(kind, "kind");
      requireNonNull(id, "id");
    }

    @Override
    public String toString() {
      return kind.id() + "[" + id + "]";
    }
  }

  /**
   * The path of the journey itself.
   *
   * @return the path without steps
   */
  public static ElementPath journey() {
    return JOURNEY;
  }

  /**
   * The path of a phase.
   *
   * @param phaseId its id
   * @return the path
   */
  public static ElementPath phase(String phaseId) {
    return JOURNEY.child(ElementKind.PHASE, phaseId);
  }

  /**
   * The path of a touchpoint.
   *
   * @param phaseId the id of its phase
   * @param touchpointId its id
   * @return the path
   */
  public static ElementPath touchpoint(String phaseId, String touchpointId) {
    return phase(phaseId).child(ElementKind.TOUCHPOINT, touchpointId);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text such as {@code phase[purchase]/touchpoint[accept-quote]}
   * @return the path
   * @throws IllegalArgumentException if the text is no path; it says what is allowed
   */
  public static ElementPath parse(String text) {
    requireNonNull(text, "text");
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    String attribute = null;
    String rest = text.equals(ROOT) ? "" : text.startsWith(ROOT + "/@") ? text.substring(8) : text;
    if (text.isEmpty() || text.charAt(0) == '@') {
      throw noPath(text);
    }
    while (!rest.isEmpty()) {
      if (rest.charAt(0) == '@') {
        attribute = rest.substring(1);
        if (!Term.isId(attribute)) {
          throw noPath(text);
        }
        break;
      }
      int open = rest.indexOf('[');
      int close = rest.indexOf(']');
      if (open < 0 || close < open) {
        throw noPath(text);
      }
      String id = rest.substring(open + 1, close);
      if (!Term.isId(id)) {
        throw noPath(text);
      }
      steps.add(new Step(kind(rest.substring(0, open), text), id));
      rest = rest.substring(close + 1);
      if (rest.equals("/") || (!rest.isEmpty() && rest.charAt(0) != '/')) {
        throw noPath(text);
      }
      rest = rest.isEmpty() ? rest : rest.substring(1);
    }
    return new ElementPath(steps.build(), attribute);
  }

  private static ElementKind kind(String word, String text) {
    for (ElementKind kind : ElementKind.values()) {
      if (kind != ElementKind.JOURNEY && kind.id().equals(word)) {
        return kind;
      }
    }
    throw noPath(text);
  }

  private static IllegalArgumentException noPath(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is no path; a path is \"journey\", or steps such as"
            + " phase[id]/touchpoint[id]/action[id], persona[id], stakeholder[id] and"
            + " loyalty-loop[id], and may end in /@attribute");
  }

  /**
   * The path of a child.
   *
   * @param kind the child's kind
   * @param id its id
   * @return the path one step longer
   * @throws IllegalStateException if this path ends in an attribute, which has no children
   */
  public ElementPath child(ElementKind kind, String id) {
    if (attribute != null) {
      throw new IllegalStateException("the attribute " + this + " has no children");
    }
    return new ElementPath(
        ImmutableList.<Step>builderWithExpectedSize(steps.size() + 1)
            .addAll(steps)
            .add(new Step(kind, id))
            .build(),
        null);
  }

  /**
   * The path of one attribute of this element.
   *
   * @param name the name of the attribute's accessor, such as {@code painPoints}
   * @return the path that ends in the attribute
   * @throws IllegalArgumentException if it holds other than letters, digits and {@code . _ : -}
   */
  public ElementPath attribute(String name) {
    if (!Term.isId(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of an attribute; allowed are " + Term.charactersOfIds());
    }
    return new ElementPath(steps, name);
  }

  /**
   * The attribute in which this path ends.
   *
   * @return the name of its accessor, or empty when this is the path of an element
   */
  public Optional<String> attribute() {
    return Optional.ofNullable(attribute);
  }

  /**
   * What people call the attribute that this path ends in.
   *
   * @return the words, in English and Dutch; empty where the path ends in an element, or in what no
   *     element of that kind has as an attribute
   */
  public Optional<Text> attributeLabel() {
    return attribute()
        .flatMap(name -> kind().description().attribute(name))
        .map(found -> found.label());
  }

  /**
   * The path of the element, when this is one of its attributes.
   *
   * @return the path without the attribute; this one if it has none
   */
  public ElementPath element() {
    return attribute == null ? this : new ElementPath(steps, null);
  }

  /**
   * The path of the element that this one is in.
   *
   * @return the element of an attribute, the path one step shorter of an element; empty for the
   *     journey
   */
  public Optional<ElementPath> parent() {
    if (attribute != null) {
      return Optional.of(element());
    }
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new ElementPath(steps.subList(0, steps.size() - 1), null));
  }

  /**
   * The steps from the journey down.
   *
   * @return the steps in order, unmodifiable; none for the journey itself
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * The kind of the element.
   *
   * @return the kind of the last step, or {@link ElementKind#JOURNEY}
   */
  public ElementKind kind() {
    return steps.isEmpty() ? ElementKind.JOURNEY : steps.get(steps.size() - 1).kind();
  }

  /**
   * Whether this path is another one or leads on from it.
   *
   * @param other the other path
   * @return true if this begins with the other
   */
  public boolean isWithin(ElementPath other) {
    if (other.attribute != null) {
      return equals(other);
    }
    int length = other.steps.size();
    return length <= steps.size() && steps.subList(0, length).equals(other.steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementPath that
        && steps.equals(that.steps)
        && attribute().equals(that.attribute());
  }

  @Override
  public int hashCode() {
    return 31 * steps.hashCode() + attribute().hashCode();
  }

  /** The path as text, which {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(steps.isEmpty() ? ROOT : "");
    for (Step step : steps) {
      text.append(text.isEmpty() ? "" : "/").append(step);
    }
    return attribute == null ? text.toString() : text.append("/@").append(attribute).toString();
  }
}
