package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of an element in a journey. It consists of ids, not positions, and therefore stays valid
 * when other elements are inserted or moved: {@code
 * phase[purchase]/touchpoint[accept-quote]/action[chat]}. The path of the journey itself is {@code
 * journey}. A path may end in an attribute of the element: {@code phase[purchase]/@goals}.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class ElementPath implements NoBean {
  private static final String ROOT = "journey";
  private static final ElementPath JOURNEY = new ElementPath(ImmutableList.of(), null);

  private final ImmutableList<Step> steps;
  private final @Nullable String attribute;

  private ElementPath(ImmutableList<Step> steps, @Nullable String attribute) {
    this.steps = steps;
    this.attribute = attribute;
  }

  /**
   * One step of a path: from an element to one of its children.
   *
   * @param kind the kind of the child
   * @param id the id of the child
   */
  public record Step(ElementKind kind, String id) {
    /**
     * Refuses null.
     *
     * @param kind the kind of the child
     * @param id the id of the child
     */
    public Step {
      requireNonNull(kind, "kind");
      requireNonNull(id, "id");
    }

    // Written out, as what the language gives a record takes 20 ms to be made when it is first
    // used.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Step step && kind == step.kind && id.equals(step.id);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
      return kind.id() + "[" + id + "]";
    }
  }

  /**
   * Returns the path of the journey itself.
   *
   * @return the path without steps
   */
  public static ElementPath journey() {
    return JOURNEY;
  }

  /**
   * Returns the path of a phase.
   *
   * @param phaseId the id of the phase
   * @return the path
   */
  public static ElementPath phase(String phaseId) {
    return JOURNEY.child(ElementKind.PHASE, phaseId);
  }

  /**
   * Returns the path of a touchpoint.
   *
   * @param phaseId the id of its phase
   * @param touchpointId the id of the touchpoint
   * @return the path
   */
  public static ElementPath touchpoint(String phaseId, String touchpointId) {
    return new ElementPath(
        ImmutableList.of(
            new Step(ElementKind.PHASE, phaseId), new Step(ElementKind.TOUCHPOINT, touchpointId)),
        null);
  }

  /**
   * Parses a path as {@link #toString()} writes it.
   *
   * @param text such as {@code phase[purchase]/touchpoint[accept-quote]}
   * @return the path
   * @throws IllegalArgumentException if the text is not a path; the message says what is allowed
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
      ElementKind kind = kind(rest.substring(0, open), text);
      if (!Term.isId(kind.isNote() && NoteId.isDerived(id) ? id.substring(1) : id)) {
        throw noPath(text);
      }
      steps.add(new Step(kind, id));
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
            + "\" is not a path; a path is \"journey\", or steps such as"
            + " phase[id]/touchpoint[id]/action[id], persona[id], actor[id],"
            + " loyalty-loop[id] and pain-point[id], and may end in /@attribute");
  }

  /**
   * Returns the path of a child of this element.
   *
   * @param kind the kind of the child
   * @param id the id of the child
   * @return the path, one step longer than this one
   * @throws IllegalStateException if this path ends in an attribute, which has no children
   */
  public ElementPath child(ElementKind kind, String id) {
    if (attribute != null) {
      throw new IllegalStateException("the attribute " + this + " has no children");
    }
    Step last = new Step(kind, id);
    // No more than three steps lead to any element; the shortest way, as each finding has a path.
    return new ElementPath(
        switch (steps.size()) {
          case 0 -> ImmutableList.of(last);
          case 1 -> ImmutableList.of(steps.get(0), last);
          case 2 -> ImmutableList.of(steps.get(0), steps.get(1), last);
          default -> ImmutableList.<Step>builder().addAll(steps).add(last).build();
        },
        null);
  }

  /**
   * Returns the path of an attribute of this element.
   *
   * @param name the name of the attribute's accessor, such as {@code painPoints}
   * @return the path that ends in the attribute
   * @throws IllegalArgumentException if the name is empty or has characters other than letters,
   *     digits and {@code . _ : -}
   */
  public ElementPath attribute(String name) {
    if (!Term.isId(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is not the name of an attribute; allowed are "
              + Term.charactersOfIds());
    }
    return new ElementPath(steps, name);
  }

  /**
   * Returns the name of the attribute in which this path ends.
   *
   * @return the name of the attribute's accessor, or empty if this is the path of an element
   */
  public Optional<String> attribute() {
    return Optional.ofNullable(attribute);
  }

  /**
   * Returns the label of the attribute in which this path ends.
   *
   * @return the label in English and Dutch; empty if this is the path of an element, or if elements
   *     of that kind have no such attribute
   */
  public Optional<Text> attributeLabel() {
    return attribute()
        .flatMap(name -> kind().description().attribute(name))
        .map(found -> found.label());
  }

  /**
   * Returns this path without the attribute in which it ends.
   *
   * @return the path of the element; this path if it does not end in an attribute
   */
  public ElementPath element() {
    return attribute == null ? this : new ElementPath(steps, null);
  }

  /**
   * Returns the path of the parent.
   *
   * @return for an attribute, the path of its element; for an element, the path one step shorter;
   *     empty for the journey
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
   * Returns the steps from the journey down to the element.
   *
   * @return the steps in order, unmodifiable; none for the journey itself
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Returns the kind of the element.
   *
   * @return the kind of the last step, or {@link ElementKind#JOURNEY}
   */
  public ElementKind kind() {
    return steps.isEmpty() ? ElementKind.JOURNEY : steps.get(steps.size() - 1).kind();
  }

  /**
   * Whether this path is equal to another path or leads to a descendant of its element.
   *
   * @param other the other path
   * @return true if this path starts with the other one
   */
  public boolean isWithin(ElementPath other) {
    requireNonNull(other, "other");
    if (other.attribute != null) {
      return equals(other);
    }
    int length = other.steps.size();
    return length <= steps.size() && steps.subList(0, length).equals(other.steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementPath that
        && Objects.equals(attribute, that.attribute)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return 31 * steps.hashCode() + Objects.hashCode(attribute);
  }

  /** Returns the path as text, which {@link #parse} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(steps.isEmpty() ? ROOT : "");
    for (Step step : steps) {
      text.append(text.isEmpty() ? "" : "/").append(step);
    }
    return attribute == null ? text.toString() : text.append("/@").append(attribute).toString();
  }
}
