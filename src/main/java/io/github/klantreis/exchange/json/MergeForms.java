package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.change.Position;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.merge.MergeConflict;
import io.github.klantreis.merge.MergeConflictKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Merges as JSON: the journey or, where something is open, the draft with a field that says what.
 * Reading refuses that field, so that nobody takes a draft for a journey.
 */
final class MergeForms {
  /** The field that says what is open. */
  static final String CONFLICTS = "conflicts";

  /** A value of one side of a conflict. */
  private record Side(MergeConflict conflict, Object value) {}

  private static final WrittenForm<Side> SIDE = WrittenForm.of(MergeForms::write, Map.of());

  private static final WrittenForm<Collection<MergeConflict>> OPEN =
      WrittenForm.listOf(
          FieldList.<MergeConflict>of("conflict", "What both sides say differently.")
              .required("kind", "How.", ChoiceForm.of(MergeConflictKind.class), MergeConflict::kind)
              .required("path", "Where.", ANY, each -> each.path().toString())
              .optional("key", "Where in the value at the path.", ANY, MergeConflict::key)
              .optional("base", "What it was.", SIDE, each -> side(each, each.base()))
              .optional("mine", "What it is in mine.", SIDE, each -> side(each, each.mine()))
              .optional("theirs", "What it is in theirs.", SIDE, each -> side(each, each.theirs()))
              .written());

  private MergeForms() {}

  private static Optional<Side> side(MergeConflict conflict, Optional<Object> value) {
    return value.map(present -> new Side(conflict, present));
  }

  /** Writes the journey of a merge, or its draft. */
  static void write(JsonGenerator out, JourneyMerge merge) {
    Journey journey =
        merge
            .draft()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the merge has no draft: "
                            + merge.conflicts().get(0).toText(Locale.ENGLISH)));
    if (merge.isClean()) {
      ElementForms.JOURNEY.writeElement(out, journey);
      return;
    }
    out.writeStartObject();
    ElementForms.JOURNEY.writeFields(
        out,
        journey,
        ElementForms.VERSION_FIELD,
        () -> {
          out.writeName(CONFLICTS);
          OPEN.write(out, merge.conflicts());
        });
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Side side) {
    Optional<String> attribute = side.conflict.path().attribute();
    if (attribute.isPresent() && side.conflict.key().isEmpty()) {
      ElementForms.of(side.conflict.path().kind())
          .field(attribute.get())
          .orElseThrow()
          .writeValue(out, side.value);
    } else {
      write(out, side.value);
    }
  }

  /** Writes a value of any kind, as in the document of a journey. */
  private static void write(JsonGenerator out, Object value) {
    if (value instanceof JourneyElement element) {
      ElementForms.write(out, element);
    } else if (value instanceof Position position) {
      DiffForms.POSITION.write(out, position);
    } else if (value instanceof Collection<?> values) {
      out.writeStartArray();
      values.forEach(each -> write(out, each));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> values) {
      out.writeStartObject();
      values.forEach(
          (key, each) -> {
            JsonOutput.writeName(out, key instanceof Term term ? term.id() : key.toString());
            write(out, each);
          });
      out.writeEndObject();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Double number) {
      NumberForm.ANY.write(out, number);
    } else if (value instanceof Text label) {
      LabelForm.LABEL.write(out, label);
    } else if (value instanceof Locale language) {
      out.writeString(language.toLanguageTag());
    } else if (value instanceof Term term) {
      out.writeString(term.id());
    } else {
      writePart(out, value);
    }
  }

  private static void writePart(JsonGenerator out, Object value) {
    for (Description<?> description : PartDescriptions.ALL) {
      if (description.type().isInstance(value)) {
        writePart(out, description, value);
        return;
      }
    }
    JsonOutput.writeText(out, value.toString());
  }

  private static <T> void writePart(JsonGenerator out, Description<T> description, Object value) {
    new ValueForms().of(new PartKind<>(description)).write(out, description.type().cast(value));
  }
}
