package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Term;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Represents a value of this package in a stream of Java's serialization. Reading applies the
 * value's own checks, so that a stream cannot produce a value that code could not have created; and
 * lists grow as they are read, so that a wrong length costs no memory.
 *
 * <p>Each value writes and reads itself; values that it contains are written within it, without
 * objects of their own.
 */
final class SerialForm implements Externalizable {
  private static final long serialVersionUID = 1;

  static final byte ENCOUNTER = 1;
  static final byte TRAIL = 2;
  static final byte MOVE = 3;
  static final byte PURCHASE = 4;
  static final byte PLAN = 5;
  static final byte TRAVELLER = 6;

  /** At most three bytes each, so that a part fits {@link ObjectOutput#writeUTF}. */
  private static final int PART = 20_000;

  private transient byte type;
  private transient @Nullable Object value;

  /** Called by Java's serialization before {@link #readExternal}. */
  public SerialForm() {}

  SerialForm(byte type, Object value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    Object written = requireNonNull(value, "value");
    out.writeByte(type);
    switch (type) {
      case ENCOUNTER -> ((Encounter) written).write(out);
      case TRAIL -> ((Trail) written).write(out);
      case MOVE -> ((Move) written).write(out);
      case PURCHASE -> ((Purchase) written).write(out);
      case PLAN -> ((ObservationPlan) written).write(out);
      case TRAVELLER -> ((Traveller) written).write(out);
      default -> throw unknown(type);
    }
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    type = in.readByte();
    try {
      value =
          switch (type) {
            case ENCOUNTER -> Encounter.read(in);
            case TRAIL -> Trail.read(in);
            case MOVE -> Move.read(in);
            case PURCHASE -> Purchase.read(in);
            case PLAN -> ObservationPlan.read(in);
            case TRAVELLER -> Traveller.read(in);
            default -> throw unknown(type);
          };
    } catch (RuntimeException refused) {
      throw refused(refused);
    }
  }

  private Object readResolve() throws InvalidObjectException {
    if (value == null) {
      throw new InvalidObjectException("the stream ends before its value");
    }
    return value;
  }

  private static InvalidObjectException unknown(byte type) {
    return new InvalidObjectException("there is no serial form of type " + type);
  }

  /** Returns the exception of a class whose values are only read through a {@link SerialForm}. */
  static InvalidObjectException direct(Class<?> type) {
    return new InvalidObjectException(
        type.getSimpleName() + " is read by way of its serial form only");
  }

  /** Returns a failed check as the exception that Java's serialization expects. */
  static InvalidObjectException refused(RuntimeException why) {
    InvalidObjectException refused = new InvalidObjectException(String.valueOf(why.getMessage()));
    refused.initCause(why);
    return refused;
  }

  /** Throws an exception unless a condition holds. */
  static void require(boolean holds, String otherwise) throws InvalidObjectException {
    if (!holds) {
      throw new InvalidObjectException(otherwise);
    }
  }

  /**
   * Writes a text that may be longer than {@code writeUTF} allows: in parts, of which the last is a
   * short one.
   */
  static void writeText(ObjectOutput out, String text) throws IOException {
    int from = 0;
    for (; text.length() - from >= PART; from += PART) {
      out.writeUTF(text.substring(from, from + PART));
    }
    out.writeUTF(from == 0 ? text : text.substring(from));
  }

  static String readText(ObjectInput in) throws IOException {
    String part = in.readUTF();
    if (part.length() < PART) {
      return part;
    }
    StringBuilder text = new StringBuilder();
    for (; part.length() == PART; part = in.readUTF()) {
      text.append(part);
    }
    require(part.length() < PART, "a part of a text is too long");
    return text.append(part).toString();
  }

  static void writeOptional(ObjectOutput out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(out, text);
    }
  }

  static @Nullable String readOptional(ObjectInput in) throws IOException {
    return in.readBoolean() ? readText(in) : null;
  }

  static int readCount(ObjectInput in) throws IOException {
    int count = in.readInt();
    require(count >= 0, "a count is negative: " + count);
    return count;
  }

  static void writeTexts(ObjectOutput out, String[] texts) throws IOException {
    out.writeInt(texts.length);
    for (String text : texts) {
      writeText(out, text);
    }
  }

  static String[] readTexts(ObjectInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int rest = readCount(in); rest > 0; rest--) {
      texts.add(readText(in));
    }
    return texts.toArray(String[]::new);
  }

  /** Returns ids after checking that each is one and that none occurs twice. */
  static String[] distinctIds(String[] ids) throws InvalidObjectException {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      require(seen.add(Term.requireId(id)), "the id " + id + " occurs twice");
    }
    return ids;
  }

  static @Nullable TimeSpan readSpan(ObjectInput in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    Period calendar = Period.of(in.readInt(), in.readInt(), in.readInt());
    long seconds = in.readLong();
    int nanos = in.readInt();
    try {
      return TimeSpan.of(calendar, Duration.ofSeconds(seconds, nanos));
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw refused(refused);
    }
  }

  static void writeSpan(ObjectOutput out, @Nullable TimeSpan span) throws IOException {
    out.writeBoolean(span != null);
    if (span != null) {
      Period calendar = span.calendar();
      out.writeInt(calendar.getYears());
      out.writeInt(calendar.getMonths());
      out.writeInt(calendar.getDays());
      out.writeLong(span.clock().toSeconds());
      out.writeInt(span.clock().toNanosPart());
    }
  }

  static void writeNumbers(ObjectOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] readNumbers(ObjectInput in) throws IOException {
    return readNumbers(in, readCount(in));
  }

  /** Reads the given number of numbers; the array grows as they are read. */
  static int[] readNumbers(ObjectInput in, long count) throws IOException {
    int[] numbers = new int[16];
    int size = 0;
    for (; size < count; size++) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size] = in.readInt();
    }
    return Arrays.copyOf(numbers, size);
  }

  /** Whether numbers ascend, each from 0 to less than a bound. */
  static boolean areAscending(int[] numbers, int bound) {
    int least = 0;
    for (int number : numbers) {
      if (number < least || number >= bound) {
        return false;
      }
      least = number + 1;
    }
    return true;
  }
}
