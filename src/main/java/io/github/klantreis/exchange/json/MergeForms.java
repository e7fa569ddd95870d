package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.Position;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.merge.AtlasConflict;
import io.github.klantreis.merge.AtlasMerge;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.merge.MergeConflict;
import io.github.klantreis.merge.MergeConflictKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Merges as JSON: the journey or atlas or, where something is open, the draft with a field that
 * says what. Reading refuses that field, so that nobody takes a draft for what it may become.
 */
final class MergeForms {
  /** The field that says what is open. */
  static final String CONFLICTS = "conflicts";

  /** A value of one side of a conflict. */
  private record Side(MergeConflict conflict, Object value) {}

  private static final WrittenForm<Side> SIDE = WrittenForm.of(MergeForms::write, Map.of());

  /**
   * A conflict and where it is.
   *
   * @param journey the id of its journey in an atlas
   * @param state the state of that journey, where the id is that of two
   * @param path its path in the journey or atlas
   */
  private record Open(
      Optional<String> journey, Optional<JourneyState> state, String path, MergeConflict conflict) {
    static Open of(MergeConflict conflict) {
      return new Open(Optional.empty(), Optional.empty(), conflict.path().toString(), conflict);
    }

    /** What is of the atlas itself has the path of the same attribute of a journey. */
    static Open of(AtlasConflict open) {
      String path = open.conflict().path().toString();
      return new Open(
          open.journeyId(),
          open.journeyState(),
          open.journeyId().isPresent() ? path : path.replaceFirst("^journey", "atlas"),
          open.conflict());
    }

    Optional<Side> side(Function<MergeConflict, Optional<Object>> value) {
      return value.apply(conflict).map(present -> new Side(conflict, present));
    }
  }

  private static final WrittenForm<Collection<Open>> OPEN =
      WrittenForm.listOf(
          FieldList.<Open>of("conflict", "What both sides say differently.")
              .optional("journey", "The id of the journey in the atlas.", ANY, Open::journey)
              .optional(
                  "state",
                  "The state of the journey, where the id is that of two.",
                  ChoiceForm.of(JourneyState.class),
                  Open::state)
              .required(
                  "kind",
                  "How.",
                  ChoiceForm.of(MergeConflictKind.class),
                  each -> each.conflict().kind())
              .required("path", "Where.", ANY, Open::path)
              .optional(
                  "key", "Where in the value at the path.", ANY, each -> each.conflict().key())
              .list(
                  "attributes",
                  "Which attributes of the element at the path do not go together.",
                  ANY,
                  each -> each.conflict().attributes())
              .optional("base", "What it was.", SIDE, each -> each.side(MergeConflict::base))
              .optional("mine", "What it is in mine.", SIDE, each -> each.side(MergeConflict::mine))
              .optional(
                  "theirs", "What it is in theirs.", SIDE, each -> each.side(MergeConflict::theirs))
              .written());

  private MergeForms() {}

  /** Writes the journey of a merge, or its draft. */
  static void write(JsonGenerator out, JourneyMerge merge) {
    Journey journey =
        merge
            .draft()
            .orElseThrow(
                () ->
                    noDraft(
                        "journey",
                        merge.conflicts(),
                        conflict -> conflict,
                        conflict -> conflict.toText(Locale.ENGLISH)));
    if (merge.isClean()) {
      ElementForms.JOURNEY.writeElement(out, journey);
      return;
    }
    out.writeStartObject();
    ElementForms.JOURNEY.writeFields(
        out,
        journey,
        ElementForms.VERSION_FIELD,
        () -> conflicts(out, merge.conflicts().stream().map(Open::of).toList()));
    out.writeEndObject();
  }

  /** Writes the atlas of a merge, or its draft. */
  static void write(JsonGenerator out, AtlasMerge merge) {
    JourneyAtlas atlas =
        merge
            .draft()
            .orElseThrow(
                () ->
                    noDraft(
                        "atlas",
                        merge.conflicts(),
                        AtlasConflict::conflict,
                        conflict -> conflict.toText(Locale.ENGLISH)));
    if (merge.isClean()) {
      AtlasForm.ATLAS.write(out, atlas);
      return;
    }
    out.writeStartObject();
    AtlasForm.ATLAS
        .written()
        .writeFields(
            out,
            atlas,
            ElementForms.VERSION_FIELD,
            () -> conflicts(out, merge.conflicts().stream().map(Open::of).toList()));
    out.writeEndObject();
  }

  /** Says why there is no draft: no choice makes it whole, or only mine, of which it is made. */
  private static <C> IllegalArgumentException noDraft(
      String whole,
      List<C> open,
      Function<C, MergeConflict> conflictOf,
      Function<C, String> textOf) {
    String why =
        open.stream()
            .filter(each -> conflictOf.apply(each).kind() == MergeConflictKind.NO_JOURNEY)
            .map(textOf)
            .findFirst()
            .orElseGet(
                () ->
                    open.stream()
                        .map(textOf)
                        .collect(
                            Collectors.joining(
                                "\n",
                                "with mine where something is open it would be no " + whole + ":\n",
                                "")));
    return new IllegalArgumentException("the merge has no draft: " + why);
  }

  private static void conflicts(JsonGenerator out, List<Open> open) {
    out.writeName(CONFLICTS);
    OPEN.write(out, open);
  }

  private static void write(JsonGenerator out, Side side) {
    Optional<String> attribute = side.conflict.path().attribute();
    if (!side.conflict.attributes().isEmpty()) {
      out.writeStartObject();
      ((Map<?, ?>) side.value)
          .forEach(
              (name, value) -> {
                out.writeName(name.toString());
                writeAttribute(out, side.conflict.path(), name.toString(), value);
              });
      out.writeEndObject();
    } else if (attribute.isPresent() && side.conflict.key().isEmpty()) {
      writeAttribute(out, side.conflict.path(), attribute.get(), side.value);
    } else {
      write(out, side.value);
    }
  }

  private static void writeAttribute(
      JsonGenerator out, ElementPath path, String attribute, Object value) {
    ElementForms.of(path.kind()).field(attribute).orElseThrow().writeValue(out, value);
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
