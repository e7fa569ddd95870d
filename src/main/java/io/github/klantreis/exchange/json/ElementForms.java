package io.github.klantreis.exchange.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The elements of a journey: their attributes in the order of their description, and then their
 * children.
 */
final class ElementForms {
  /** The version of the format that is written; no other version is read. */
  static final int FORMAT_VERSION = 1;

  /** The field with the version, which only documents have. */
  static final String VERSION_FIELD = "formatVersion";

  /** The identifier of the schema; nothing is loaded from this address. */
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/journey-1.json";

  private static final Map<ElementKind, ElementForm<?>> BY_KIND = new EnumMap<>(ElementKind.class);

  static final ElementForm<?> JOURNEY = make(ElementKind.JOURNEY, new ValueForms());

  private ElementForms() {}

  /** Returns the form of a kind of element. */
  static ElementForm<?> of(ElementKind kind) {
    ElementForm<?> form = BY_KIND.get(kind);
    if (form == null) {
      throw new AssertionError(kind);
    }
    return form;
  }

  /** Writes an element as in the document of its journey. */
  static void write(JsonGenerator out, JourneyElement element) {
    if (element instanceof Note note && note.isSentence()) {
      TextForm.NOT_BLANK.write(out, note.text());
    } else {
      of(element.elementKind()).writeElement(out, element);
    }
  }

  private static ElementForm<?> make(ElementKind kind, ValueForms values) {
    ElementForm<?> known = BY_KIND.get(kind); // of notes, which several kinds of element have
    if (known != null) {
      return known;
    }
    ElementForm<?> form = make(kind, kind.description(), values);
    BY_KIND.put(kind, form);
    return form;
  }

  private static <E extends JourneyElement> ElementForm<E> make(
      ElementKind kind, Description<E> rows, ValueForms values) {
    return new ElementForm<>(
        kind,
        rows,
        switch (kind) {
          case JOURNEY -> start();
          case TOUCHPOINT -> place();
          default -> ImmutableList.of();
        },
        rows.attributes().stream().map(row -> field(row, values)).toList(),
        kind.childKinds().stream().map(child -> ElementForms.<E>children(child, values)).toList());
  }

  private static <E> List<Field<E>> start() {
    return ImmutableList.of(
        new Field<>(
            "$schema",
            "The schema that the document follows.",
            false,
            TextForm.ANY,
            journey -> SCHEMA_ID),
        new Field<>(
            VERSION_FIELD,
            "The version of the format.",
            true,
            VersionForm.VERSION,
            journey -> FORMAT_VERSION));
  }

  /** The phase writes this field, as touchpoints do not have their branch. */
  private static <E> List<Field<E>> place() {
    return ImmutableList.of(
        new Field<>(
            PhaseTouchpointsForm.IN,
            "The branch that it is in; those of a branching follow each other.",
            false,
            ParsedForm.BRANCH,
            touchpoint -> null));
  }

  private static <E extends JourneyElement> Field<E> children(ElementKind kind, ValueForms values) {
    if (kind == ElementKind.TOUCHPOINT) {
      return new Field<>(
          Pointers.field(kind),
          "The touchpoints, in order.",
          false,
          new PhaseTouchpointsForm(make(kind, values)),
          phase -> ((Phase) phase).touchpoints().isEmpty() ? null : phase);
    }
    String name = Pointers.field(kind);
    String words = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    return new Field<>(
        name,
        "The " + words + ", in order.",
        false,
        ListForm.of(child(kind, make(kind, values))),
        element -> element.children(kind));
  }

  @SuppressWarnings("unchecked") // the kind says which elements the form is of
  private static Form<?, ?> child(ElementKind kind, ElementForm<?> form) {
    return kind.isNote() ? new NoteForm<>((ElementForm<? extends Note>) form) : form;
  }

  private static <E extends JourneyElement, V> Field<E> field(
      Attribute<E, V> row, ValueForms values) {
    Class<?> type = row.shape().kind().type();
    if (type == PhaseKind.class) {
      return Field.of(row, new PhaseKindForm());
    } else if (type == PhaseModel.class) {
      return Field.unless(row, values.of(row.shape()), "", (journey, model) -> false);
    } else if (row.name().equals("advocacyFeedsAwareness")) {
      return Field.unless(
          row,
          values.of(row.shape()),
          "",
          (journey, feeds) ->
              feeds.equals(((JourneyHeading) journey).phaseModel().advocacyFeedsAwareness()));
    }
    return values.field(row);
  }

  /** The kind of a phase: the id of one that the phase model defines, which is known later. */
  private static final class PhaseKindForm extends Form<PhaseKind, String> {
    @Override
    void write(JsonGenerator out, PhaseKind kind) {
      TextForm.ANY.write(out, kind.id());
    }

    @Override
    @Nullable String read(DocumentReading in) {
      return TextForm.ANY.read(in);
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
      return TextForm.ANY.schema(definitions);
    }
  }
}
