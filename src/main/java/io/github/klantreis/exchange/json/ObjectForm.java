package io.github.klantreis.exchange.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.json.Problems.Place;
import java.util.LinkedHashMap;
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
 * Objects of known fields.
 *
 * @param <T> what they stand for
 * @param <R> what reading gives
 */
abstract class MembersForm<T, R> extends Form<T, R> {
  private static final JsonFactory NAMES = new JsonFactory();

  final String name;
  private final String description;
  private final ImmutableList<Member<T>> members;
  private final ImmutableList<String> names;
  private final Member<T>[] array;
  private final PropertyNameMatcher matcher;
  private final long required;

  @SuppressWarnings({"rawtypes", "unchecked"}) // an array of a generic type
  MembersForm(Table<T, ?> table) {
    if (table.members.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many fields: " + table.members.size());
    }
    this.name = table.name;
    this.description = table.description;
    this.members = ImmutableList.copyOf(table.members);
    this.names = members.stream().map(member -> member.name).collect(toImmutableList());
    this.array = members.toArray(new Member[0]);
    // The names are constants, and so interned: what the matcher asks.
    this.matcher = NAMES.constructNameMatcher(names.stream().map(Named::fromString).toList(), true);
    long bits = 0;
    for (int i = 0; i < array.length; i++) {
      bits |= array[i].required ? 1L << i : 0;
    }
    this.required = bits;
  }

  ImmutableList<Member<T>> members() {
    return members;
  }

  Optional<Member<T>> member(String memberName) {
    return members.stream().filter(member -> member.name.equals(memberName)).findFirst();
  }

  @Override
  void write(JsonGenerator out, T value) {
    out.writeStartObject();
    for (Member<T> member : array) {
      member.write(out, value);
    }
    out.writeEndObject();
  }

  @Override
  final @Nullable R read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType(Words.OBJECT);
      return null;
    }
    Place begin = in.foreignPlace();
    @Nullable Object[] slots = new @Nullable Object[array.length];
    long seen = 0;
    Absent absent = null;
    int next = in.parser.nextNameMatch(matcher);
    while (next != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (next == PropertyNameMatcher.MATCH_ODD_TOKEN) {
        in.refuse(JsonProblemKind.SYNTAX, Words.UNENDED, null, Map.of());
        return null;
      } else if (next < 0) {
        absent = absent == null ? new Absent() : absent;
        absent.seen = seen;
        in.unknownField(names, absent);
      } else if ((seen & (1L << next)) != 0) {
        in.duplicateField();
      } else {
        seen |= 1L << next;
        in.parser.nextToken();
        slots[next] = array[next].form.read(in);
      }
      next = in.parser.nextNameMatch(matcher);
    }
    if (absent != null) {
      absent.seen = seen;
    }
    boolean whole = true;
    boolean damaged = false;
    for (int i = 0; i < array.length; i++) {
      if (slots[i] == null) {
        boolean wasThere = (seen & (1L << i)) != 0;
        boolean needed = (required & (1L << i)) != 0;
        damaged |= wasThere;
        whole &= !needed;
        if (needed && !wasThere) {
          in.missing(array[i].name, begin);
        }
      }
    }
    return whole ? made(new Slots(slots, damaged, begin), in) : null;
  }

  /** The fields that an object does not have. */
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

  /** Makes what was read; null when it is refused, which has then been told. */
  abstract @Nullable R made(Slots slots, Reading in);

  /** Sets what was read on a builder. */
  void apply(Slots slots, Object builder) {
    for (int i = 0; i < array.length; i++) {
      Object read = slots.at(i);
      if (read != null) {
        array[i].set(builder, read);
      }
    }
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, () -> definition(definitions));
  }

  /** The schema of such an object itself. */
  Map<String, Object> definition(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description);
    schema.put("type", "object");
    List<String> needed =
        members.stream().filter(member -> member.required).map(member -> member.name).toList();
    if (!needed.isEmpty()) {
      schema.put("required", needed);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Member<T> member : members) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", member.description);
      property.putAll(member.form.schema(definitions));
      properties.put(member.name, property);
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }
}
