package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An open log as a stream, which closes the log. */
final class LogStreams {
  private static final int CHARACTERISTICS = Spliterator.ORDERED | Spliterator.NONNULL;

  private LogStreams() {}

  static Stream<Encounter> encounters(OpenLog log) {
    return StreamSupport.stream(new Encounters(log), false).onClose(() -> close(log));
  }

  /**
   * Returns trails with one in memory at a time; the encounters of each customer are consecutive.
   */
  static Stream<Trail> groupedTrails(OpenLog log) {
    return StreamSupport.stream(new GroupedTrails(log), false).onClose(() -> close(log));
  }

  /** Returns trails with all in memory; nothing is read before the stream is consumed. */
  static Stream<Trail> trails(OpenLog log) {
    return StreamSupport.stream(
            () -> Trail.group(encounters(log)).spliterator(), Spliterator.ORDERED, false)
        .onClose(() -> close(log));
  }

  private static void close(OpenLog log) {
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Encounter next(OpenLog log) {
    try {
      return log.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Encounters extends AbstractSpliterator<Encounter> {
    private final OpenLog log;

    Encounters(OpenLog log) {
      super(Long.MAX_VALUE, CHARACTERISTICS);
      this.log = log;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Encounter> action) {
      Encounter encounter = next(log);
      if (encounter == null) {
        return false;
      }
      action.accept(encounter);
      return true;
    }
  }

  private static final class GroupedTrails extends AbstractSpliterator<Trail> {
    private final OpenLog log;
    private final SeenCustomers seen = new SeenCustomers();

    /** The first encounter of the next customer. */
    private @Nullable Encounter ahead;

    GroupedTrails(OpenLog log) {
      super(Long.MAX_VALUE, CHARACTERISTICS);
      this.log = log;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Trail> action) {
      Encounter first = ahead == null ? nextOf("") : ahead;
      if (first == null) {
        return false;
      }
      String customer = first.customer();
      List<Encounter> encounters = new ArrayList<>();
      Encounter encounter = first;
      while (encounter != null && encounter.customer().equals(customer)) {
        encounters.add(encounter);
        encounter = nextOf(customer);
      }
      ahead = encounter;
      action.accept(Trail.of(customer, encounters));
      return true;
    }

    /** Returns the next encounter if it is of this customer or starts a new one. */
    private @Nullable Encounter nextOf(String customer) {
      for (Encounter e = next(log); e != null; e = next(log)) {
        if (e.customer().equals(customer) || seen.add(e.customer())) {
          return e;
        }
        log.refuseLast(RowReason.returns(e.customer()));
      }
      return null;
    }
  }
}
