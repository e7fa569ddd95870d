package io.github.klantreis.model;

import static io.github.klantreis.part.PartDescriptions.BRAND;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Lane;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings what an element of another journey refers to into a journey: personas, actors, lanes and
 * the brand. What is there already must be the same. References to touchpoints, notes, metrics and
 * journeys stay as they are.
 */
final class Transfer {
  private final Journey from;
  private final JourneyBuilder to;
  private final Map<String, StructuralProblem> problems;
  private final Set<String> seen = new HashSet<>();
  private final List<Phase> phases;
  private @Nullable SetMultimap<String, Term> ownTerms;
  private @Nullable SetMultimap<String, Term> theirTerms;

  /**
   * Prepares a transfer.
   *
   * @param from the journey from which elements come
   * @param to the builder of the journey to which they go
   * @param phases the phases of that journey
   * @param problems takes what is there and differs, by its message, so that several transfers
   *     report it once
   */
  Transfer(
      Journey from,
      JourneyBuilder to,
      List<Phase> phases,
      Map<String, StructuralProblem> problems) {
    this.from = from;
    this.to = to;
    this.phases = phases;
    this.problems = problems;
  }

  /** Brings what an element and its children refer to. */
  void bring(JourneyElement element, ElementPath path) {
    Leaves.visit(
        element,
        (attribute, kind, value) -> {
          if (kind instanceof ReferenceKind reference) {
            refer(reference, (String) value);
          } else if (kind instanceof TermKind<?> terms && isOwn(terms, value)) {
            own((Term) value, path.attribute(attribute.name()));
          }
        });
    brand(element);
    for (ElementKind kind : element.elementKind().childKinds()) {
      for (JourneyElement child : element.children(kind)) {
        bring(child, path.child(kind, child.id()));
      }
    }
  }

  private void refer(ReferenceKind reference, String id) {
    if (!seen.add(reference.target() + " " + id)) {
      return;
    }
    switch (reference.target()) {
      case PERSONA -> from.persona(id).ifPresent(this::persona);
      case PARTICIPANT -> {
        from.persona(id).ifPresent(this::persona);
        from.actor(id).ifPresent(this::actor);
      }
      case LANE -> from.lanes().stream().filter(lane -> lane.id().equals(id)).forEach(this::lane);
      case TOUCHPOINT, PHASE, JOURNEY, PAIN_POINT, OPPORTUNITY, METRIC -> {
        // They stay as they are: what they refer to may come with another edit.
      }
    }
  }

  private void persona(Persona persona) {
    participant(persona, to.personas, to::persona);
  }

  private void actor(Actor actor) {
    participant(actor, to.actors, to::actor);
  }

  private <E extends JourneyElement> void participant(
      E coming, Collection<E> present, Consumer<E> add) {
    ElementPath path = ElementPath.journey().child(coming.elementKind(), coming.id());
    Optional<E> there = present.stream().filter(each -> each.id().equals(coming.id())).findFirst();
    if (there.isEmpty()) {
      add.accept(coming);
      bring(coming, path);
    } else if (!there.get().equals(coming)) {
      idDiffers(
          path,
          coming.elementKind().label(),
          coming.id(),
          coming.nameIn(Listing.ENGLISH),
          there.get().nameIn(Listing.ENGLISH),
          inWords(differences(coming.elementKind().description(), coming, there.get())));
    }
  }

  /** What a touchpoint conveys are values of a brand, which comes along where there is none. */
  private void brand(JourneyElement element) {
    if (!(element instanceof Touchpoint touchpoint)
        || touchpoint.conveys().isEmpty()
        || from.brand().isEmpty()) {
      return;
    }
    Brand coming = from.brand().get();
    Optional<Brand> there = to.brand();
    if (there.isEmpty()) {
      to.brand(coming);
    } else if (!there.get().equals(coming)) {
      differs(
          ElementPath.journey().attribute("brand"),
          ProofWords.THE_BRAND,
          coming.name(),
          there.get().name(),
          inWords(differences(BRAND.description(), coming, there.get())),
          ProofWords.CONVEY_NOTHING);
    }
  }

  private static <T> List<String> differences(
      Description<T> description, Object one, Object other) {
    T coming = description.type().cast(one);
    T there = description.type().cast(other);
    return description.attributes().stream()
        .filter(attribute -> !attribute.value(coming).equals(attribute.value(there)))
        .map(Attribute::name)
        .toList();
  }

  private static Text inWords(List<String> differences) {
    return ProofWords.filled(ProofWords.IN, "fields", Listing.few(differences));
  }

  private void lane(Lane lane) {
    Optional<Lane> there =
        to.lanes.stream().filter(each -> each.id().equals(lane.id())).findFirst();
    if (there.isEmpty()) {
      to.lane(lane);
    } else if (!there.get().equals(lane)) {
      ElementPath path = ElementPath.journey().attribute("lanes");
      idDiffers(path, ProofWords.LANE, lane.id(), lane.name(), there.get().name(), "");
    }
  }

  // ---- own terms ----

  /** Kinds of phases are left to the phase model. */
  private static boolean isOwn(TermKind<?> terms, Object value) {
    return terms.own().isPresent()
        && !(value instanceof PhaseKind)
        && !terms.standard().contains(value);
  }

  /**
   * Compares a term with those of this journey. A journey that has two terms with one id brings
   * both, as it is legal by itself.
   */
  private void own(Term term, ElementPath path) {
    Set<Term> there = ownTerms().get(key(term));
    Term foreign =
        there.contains(term)
            ? null
            : there.stream()
                .filter(each -> !theirTerms().containsEntry(key(each), each))
                .findFirst()
                .orElse(null);
    if (foreign != null && seen.add("term " + key(term))) {
      idDiffers(
          path,
          ProofWords.OWN_TERM,
          term.id(),
          term.label().get(Listing.ENGLISH),
          foreign.label().get(Listing.ENGLISH),
          "");
    }
  }

  private static String key(Term term) {
    return term.getClass().getName() + " " + term.id();
  }

  private SetMultimap<String, Term> ownTerms() {
    SetMultimap<String, Term> known = ownTerms;
    if (known == null) {
      known = collect(phases);
      ownTerms = known;
    }
    return known;
  }

  private SetMultimap<String, Term> theirTerms() {
    SetMultimap<String, Term> known = theirTerms;
    if (known == null) {
      known = collect(from.phases());
      theirTerms = known;
    }
    return known;
  }

  private static SetMultimap<String, Term> collect(List<Phase> phases) {
    SetMultimap<String, Term> terms = LinkedHashMultimap.create();
    phases.forEach(phase -> collect(phase, terms));
    return terms;
  }

  private static void collect(JourneyElement element, SetMultimap<String, Term> terms) {
    Leaves.visit(
        element,
        (attribute, kind, value) -> {
          if (kind instanceof TermKind<?> open && isOwn(open, value)) {
            Term term = (Term) value;
            terms.put(key(term), term);
          }
        });
    for (ElementKind kind : element.elementKind().childKinds()) {
      element.children(kind).forEach(child -> collect(child, terms));
    }
  }

  private void idDiffers(
      ElementPath path, Text what, String id, String coming, String there, Object how) {
    differs(
        path,
        ProofWords.filled(ProofWords.WITH_ID, "what", what, "id", Quotation.quoted(id)),
        coming,
        there,
        how,
        ProofWords.ANOTHER_ID);
  }

  private void differs(
      ElementPath path, Text what, String coming, String there, Object how, Text remedy) {
    Text message =
        ProofWords.filled(
            ProofWords.DIFFERS,
            "what",
            what,
            "from",
            Quotation.quoted(from.id()),
            "coming",
            Quotation.quoted(coming),
            "there",
            Quotation.quoted(there),
            "how",
            how,
            "remedy",
            remedy);
    problems.putIfAbsent(
        message.get(Listing.ENGLISH), StructuralProblem.of(ProblemKind.CONFLICT, path, message));
  }

  /**
   * The single values of an element, however deep they are in its attributes: in collections, as
   * keys and values of maps, in parts and parts of parts.
   */
  private static final class Leaves {
    private final Visitor visitor;

    private Leaves(Visitor visitor) {
      this.visitor = visitor;
    }

    /** Takes the values one by one. */
    interface Visitor {
      /**
       * Takes a value.
       *
       * @param attribute the attribute of the element that holds it
       * @param kind the kind of value
       * @param value the value
       */
      void leaf(Attribute<?, ?> attribute, ValueKind<?> kind, Object value);
    }

    /** Visits the values of an element, not those of its children. */
    static void visit(JourneyElement element, Visitor visitor) {
      ElementRows<?, ?> rows = ElementRows.of(element.elementKind());
      Leaves leaves = new Leaves(visitor);
      for (Attribute<?, ?> attribute : rows.description().attributes()) {
        rows.value(element, attribute)
            .ifPresent(value -> leaves.ofShape(attribute, attribute.shape(), value));
      }
    }

    private void ofShape(Attribute<?, ?> attribute, Shape shape, Object value) {
      if (shape instanceof Shape.Keyed keyed) {
        ((Map<?, ?>) value)
            .forEach(
                (key, each) -> {
                  ofKind(attribute, keyed.keys(), key);
                  ofKind(attribute, keyed.kind(), each);
                });
      } else if (shape instanceof Shape.Listed listed) {
        ((Collection<?>) value).forEach(each -> ofKind(attribute, listed.kind(), each));
      } else {
        ofKind(attribute, shape.kind(), value);
      }
    }

    private void ofKind(Attribute<?, ?> attribute, ValueKind<?> kind, Object value) {
      if (kind instanceof PartKind<?> part) {
        ofPart(attribute, part.description(), value);
      } else {
        visitor.leaf(attribute, kind, value);
      }
    }

    private <T> void ofPart(Attribute<?, ?> attribute, Description<T> description, Object part) {
      T owner = description.type().cast(part);
      for (Attribute<T, ?> inner : description.attributes()) {
        inner.value(owner).ifPresent(value -> ofShape(attribute, inner.shape(), value));
      }
    }
  }
}
