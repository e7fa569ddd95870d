package io.github.klantreis.exchange.json;

import static io.github.klantreis.description.ValueKinds.DATE;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.FieldValues;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.AddressKind;
import io.github.klantreis.description.ValueKind.DateKind;
import io.github.klantreis.description.ValueKind.FlagKind;
import io.github.klantreis.description.ValueKind.IdKind;
import io.github.klantreis.description.ValueKind.LabelKind;
import io.github.klantreis.description.ValueKind.LanguageKind;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.SpanKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.description.ValueKind.TextKind;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Participant;
import io.github.klantreis.vocabulary.Term;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of each kind of value that attributes hold. What documents say otherwise than the
 * description of the model does, is here: standard metrics, time intervals, participants and phase
 * models.
 *
 * <p>Not thread-safe: it is used once, when the forms of elements are made.
 */
final class ValueForms {
  private static final Description<TimeInterval> TIME_INTERVAL = timeInterval();

  private static final ImmutableMap<String, Object> LENGTH_OR_DATES =
      ImmutableMap.of(
          "oneOf",
          ImmutableList.of(
              ImmutableMap.of("required", ImmutableList.of("length"), "maxProperties", 1),
              ImmutableMap.of("required", ImmutableList.of("begin", "end"), "maxProperties", 2)));

  /**
   * By the very kinds, which are few; the first hash of a record takes longer than a second form.
   */
  private final IdentityHashMap<ValueKind<?>, Form<?, ?>> known = new IdentityHashMap<>();

  /** Returns the field of an attribute. */
  <T, V> Field<T> field(Attribute<T, V> attribute) {
    return Field.of(attribute, of(attribute.shape()));
  }

  /** Returns the form of all that an attribute of a shape holds. */
  Form<?, ?> of(Shape shape) {
    if (shape instanceof Shape.Listed listed) {
      return listed.isDistinct()
          ? ListForm.ofUnique(of(listed.kind()))
          : ListForm.of(of(listed.kind()));
    }
    if (shape instanceof Shape.Keyed keyed) {
      return keyed.keys().type() == String.class
          ? new MapForm<>(of(keyed.kind()))
          : new EntriesForm<>(entry(keyed.keys(), keyed.kind()));
    }
    return of(shape.kind());
  }

  /** Returns the form of a kind of value. */
  @SuppressWarnings("unchecked") // the form of a kind has its type
  <V> Form<V, V> of(ValueKind<V> kind) {
    Form<?, ?> form = known.get(kind);
    if (form == null) {
      form = make(kind);
      known.put(kind, form);
    }
    return (Form<V, V>) form;
  }

  private Form<?, ?> make(ValueKind<?> kind) {
    if (kind instanceof TextKind text) {
      return text.mayBeBlank() ? TextForm.ANY : TextForm.NOT_BLANK;
    } else if (kind instanceof IdKind) {
      return TextForm.ID;
    } else if (kind instanceof ReferenceKind reference) {
      // What leads nowhere is reported by the proof, which sees only this journey.
      return reference.target() == Target.JOURNEY ? TextForm.ID : TextForm.ANY;
    } else if (kind instanceof NumberKind number) {
      return new NumberForm(number);
    } else if (kind instanceof FlagKind) {
      return FlagForm.FLAG;
    } else if (kind instanceof DateKind) {
      return ParsedForm.DATE;
    } else if (kind instanceof SpanKind<?> span) {
      return span.isPositive() ? ParsedForm.POSITIVE_TIME_SPAN : ParsedForm.TIME_SPAN;
    } else if (kind instanceof LanguageKind) {
      return ParsedForm.LANGUAGE;
    } else if (kind instanceof AddressKind) {
      return ParsedForm.ADDRESS;
    } else if (kind instanceof LabelKind) {
      return LabelForm.LABEL;
    } else if (kind instanceof TermKind<?> term) {
      return term(term);
    }
    return kind.type() == Participant.class
        ? ParsedForm.PARTICIPANT
        : part(((PartKind<?>) kind).description());
  }

  private <V extends Term> Form<V, V> term(TermKind<V> kind) {
    return kind.own().isEmpty()
        ? new ChoiceForm<>(kind.standard())
        : new TermForm<>(nameOf(kind), kind.standard(), part(kind.own().get()));
  }

  /** Returns the name that the schema uses for values of a kind. */
  private static String nameOf(ValueKind<?> kind) {
    String name =
        kind instanceof TermKind<?> term && term.own().isPresent()
            ? term.own().get().name().replaceFirst("^own", "")
            : kind instanceof PartKind<?> part
                ? part.description().name()
                : kind.type().getSimpleName();
    return Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @SuppressWarnings("unchecked") // the types are compared
  private <T> PartForm<T> part(Description<T> description) {
    Class<T> type = description.type();
    if (type == Metric.class) {
      return (PartForm<T>) metric((Description<Metric>) description);
    } else if (type == TimeInterval.class) {
      return (PartForm<T>) part(TIME_INTERVAL, TIME_INTERVAL::make, LENGTH_OR_DATES);
    } else if (type == PhaseModel.class) {
      return (PartForm<T>) part(OwnPhaseModel.ROWS, OwnPhaseModel.ROWS::make, Map.of());
    }
    return part(description, description::make, Map.of());
  }

  private <T> PartForm<T> part(
      Description<T> rows, Function<FieldValues, T> make, Map<String, Object> further) {
    return part(rows, rows.attributes().stream().map(this::field).toList(), make, further);
  }

  private static <T> PartForm<T> part(
      Description<T> rows,
      List<Field<T>> fields,
      Function<FieldValues, T> make,
      Map<String, Object> further) {
    return new PartForm<>(new WrittenObject<>(rows.name(), rows.sentence(), fields), make, further);
  }

  // ---- entries of maps whose keys are no texts ----

  private <K, V> Form<Map.Entry<K, V>, Map.Entry<K, V>> entry(
      ValueKind<K> keys, ValueKind<V> kind) {
    @SuppressWarnings("unchecked") // a class has no arguments
    Class<Map.Entry<K, V>> type = (Class<Map.Entry<K, V>>) (Class<?>) Map.Entry.class;
    String key = nameOf(keys);
    String value = nameOf(kind);
    DescriptionBuilder<Map.Entry<K, V>, Void> rows =
        DescriptionBuilder.of(
            type,
            key + Ascii.toUpperCase(value.charAt(0)) + value.substring(1),
            "The " + value + " of one " + key + ".");
    Attribute<Map.Entry<K, V>, K> first =
        rows.one(key, key, "The " + key + ".", keys, Map.Entry::getKey);
    Attribute<Map.Entry<K, V>, V> second =
        rows.one(value, value, "The " + value + ".", kind, Map.Entry::getValue);
    return part(rows.made(values -> Map.entry(values.get(first), values.get(second))));
  }

  // ---- metrics: what a standard one has goes without saying ----

  private PartForm<Metric> metric(Description<Metric> rows) {
    @SuppressWarnings("unchecked") // ids are strings
    Attribute<Metric, String> id = (Attribute<Metric, String>) rows.attribute("id").orElseThrow();
    List<Attribute<Metric, ?>> usual =
        rows.attributes().stream()
            .filter(row -> row.name().equals("label") || row.name().equals("scale"))
            .toList();
    return part(
        rows,
        rows.attributes().stream()
            .map(row -> usual.contains(row) ? unlessStandard(row) : field(row))
            .toList(),
        read -> metric(rows, read, Metric.standard(read.get(id))),
        ImmutableMap.of(
            "anyOf",
            ImmutableList.of(
                ImmutableMap.of(
                    "properties", ImmutableMap.of("id", ImmutableMap.of("enum", standardIds()))),
                ImmutableMap.of("required", ImmutableList.of("label")))));
  }

  private static ImmutableList<String> standardIds() {
    return Metric.standards().stream().map(Metric::id).collect(ImmutableList.toImmutableList());
  }

  private <V> Field<Metric> unlessStandard(Attribute<Metric, V> row) {
    return Field.unless(
        row,
        of(row.shape()),
        " Left out where it is the usual one of a standard metric.",
        (metric, value) -> {
          Optional<Metric> standard = Metric.standard(metric.id());
          return standard.isPresent() && row.value(standard.get()).equals(Optional.of(value));
        });
  }

  private static Metric metric(
      Description<Metric> rows, FieldValues read, Optional<Metric> standard) {
    if (standard.isEmpty() && read.find(rows.attribute("label").orElseThrow()).isEmpty()) {
      throw new IllegalArgumentException("it has a label, unless it is one of " + standardIds());
    }
    return rows.make(
        new FieldValues() {
          @Override
          @SuppressWarnings("unchecked") // the rows are those of metrics
          public <V> Optional<V> find(Attribute<?, V> attribute) {
            return read.find(attribute)
                .or(() -> standard.flatMap(((Attribute<Metric, V>) attribute)::value));
          }
        });
  }

  // ---- time intervals: either a length, or the first day and that after the last ----

  private static Description<TimeInterval> timeInterval() {
    DescriptionBuilder<TimeInterval, Void> rows =
        DescriptionBuilder.of(
            TimeInterval.class,
            "timeInterval",
            "A time: either its length, or its first day and the day after its last.");
    Attribute<TimeInterval, TimeSpan> length =
        rows.maybe(
            "length",
            "duur",
            "How long, where the first day is not known.",
            PartDescriptions.POSITIVE_TIME_SPAN,
            time -> Optional.of(time.length()).filter(unused -> time.begin().isEmpty()));
    Attribute<TimeInterval, LocalDate> begin =
        rows.maybe("begin", "begin", "The first day.", DATE, TimeInterval::begin);
    Attribute<TimeInterval, LocalDate> end =
        rows.maybe("end", "einde", "The day after the last.", DATE, TimeInterval::end);
    return rows.made(
        read -> {
          Optional<LocalDate> from = read.find(begin);
          Optional<LocalDate> to = read.find(end);
          if (from.isPresent() != to.isPresent()
              || from.isPresent() == read.find(length).isPresent()) {
            throw new IllegalArgumentException(
                "it has either a length, or a begin and an end, and nothing else");
          }
          return from.isPresent()
              ? TimeInterval.between(from.get(), to.orElseThrow())
              : TimeInterval.of(read.get(length));
        });
  }
}
