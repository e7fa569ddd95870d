package io.github.klantreis.exchange.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.json.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object with known fields.
 *
 * @param <T> the type that is written
 * @param <R> the type that reading returns
 */
abstract class ObjectForm<T, R> extends Form<T, R> {
  private static final JsonFactory NAMES = new JsonFactory();

  private final WrittenObject<T> written;
  private final int first;
  private final ImmutableList<String> names;
  private final Form<?, ?>[] forms;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final boolean isDocument;

  /**
   * Creates the form.
   *
   * @param written the fields, each of a form that can be read
   * @param first the position of the first attribute among them
   */
  ObjectForm(WrittenObject<T> written, int first) {
    ImmutableList<Field<T>> fields = written.fields();
    if (fields.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many fields: " + fields.size());
    }
    this.written = written;
    this.first = first;
    this.names = fields.stream().map(field -> field.name).collect(toImmutableList());
    this.forms = fields.stream().map(field -> (Form<?, ?>) field.form).toArray(Form<?, ?>[]::new);
    this.matcher = NAMES.constructNameMatcher(names.stream().map(Named::fromString).toList(), true);
    long bits = 0;
    for (int i = 0; i < forms.length; i++) {
      bits |= fields.get(i).required ? 1L << i : 0;
    }
    this.required = bits;
    this.isDocument = names.contains(ElementForms.VERSION_FIELD);
  }

  @Override
  final void write(JsonGenerator out, T value) {
    written.write(out, value);
  }

  /** Returns the fields with their forms, to be written into an object that has been started. */
  final WrittenObject<T> written() {
    return written;
  }

  /** Returns the field with a name. */
  final Optional<Field<T>> field(String fieldName) {
    return written.fields().stream().filter(field -> field.name.equals(fieldName)).findFirst();
  }

  @Override
  final @Nullable R read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType(JsonWords.OBJECT);
      return null;
    }
    Place begin = in.foreignPlace();
    @Nullable Object[] values = new @Nullable Object[forms.length];
    long seen = 0;
    Absent absent = null;
    int next = in.parser.nextNameMatch(matcher);
    while (next != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (next == PropertyNameMatcher.MATCH_ODD_TOKEN) {
        in.refuse(JsonProblemKind.SYNTAX, JsonWords.UNENDED, null, Map.of());
        return null;
      } else if (next < 0 && isDocument && in.isUnfinishedMerge()) {
        in.unfinishedMerge();
      } else if (next < 0) {
        absent = absent == null ? new Absent() : absent;
        absent.seen = seen;
        in.unknownField(names, absent);
      } else if ((seen & (1L << next)) != 0) {
        in.duplicateField();
      } else {
        seen |= 1L << next;
        in.parser.nextToken();
        values[next] = forms[next].read(in);
      }
      next = in.parser.nextNameMatch(matcher);
    }
    if (absent != null) {
      absent.seen = seen;
    }
    boolean whole = true;
    boolean damaged = false;
    for (int i = 0; i < forms.length; i++) {
      if (values[i] == null) {
        boolean wasThere = (seen & (1L << i)) != 0;
        boolean needed = (required & (1L << i)) != 0;
        damaged |= wasThere;
        whole &= !needed;
        if (needed && !wasThere) {
          in.missing(names.get(i), begin);
        }
      }
    }
    return whole ? made(new ReadFields(values, first, damaged, begin), in) : null;
  }

  /** Returns the names of the fields that are absent. */
  private final class Absent implements Supplier<List<String>> {
    long seen;

    @Override
    public List<String> get() {
      return IntStream.range(0, names.size())
          .filter(i -> (seen & (1L << i)) == 0)
          .mapToObj(names::get)
          .toList();
    }
  }

  /** Returns the value; null if it was refused, in which case the problem has been reported. */
  abstract @Nullable R made(ReadFields read, DocumentReading in);

  @Override
  final Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(written.name(), () -> definition(definitions));
  }

  /** Returns the schema of the object, not a reference to it. */
  final Map<String, Object> definition(Definitions definitions) {
    return written.definition(definitions, further());
  }

  /** Returns keywords of the schema besides those of the fields. */
  Map<String, Object> further() {
    return Map.of();
  }
}
