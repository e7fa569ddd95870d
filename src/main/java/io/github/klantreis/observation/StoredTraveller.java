package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.TravellerTexts;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A traveller as bytes, without the plan: the ids of where the customer is and of the phases, so
 * that it can move to another plan, and then the state by numbers. Only numbers and texts are read,
 * no objects.
 */
final class StoredTraveller {
  private static final int MAGIC = 'K' << 24 | 'R' << 16 | 'V' << 8 | 2;

  private final ObservationPlan plan;
  private final @Nullable Consumer<? super Text> forgotten;

  private StoredTraveller(ObservationPlan plan, @Nullable Consumer<? super Text> forgotten) {
    this.plan = plan;
    this.forgotten = forgotten;
  }

  static byte[] write(Traveller traveller, ObservationPlan plan, int touchpoint, int from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      JourneyOutline outline = plan.outline();
      out.writeInt(MAGIC);
      out.writeLong(plan.travelFingerprint());
      SerialForm.writeText(out, touchpoint < 0 ? "" : outline.touchpointIds[touchpoint]);
      SerialForm.writeText(out, from < 0 ? "" : outline.touchpointIds[from]);
      SerialForm.writeTexts(out, outline.phaseIds);
      SerialForm.writeTexts(out, outline.stepIds());
      out.writeInt(outline.firstPhaseNotSkipped());
      SerialForm.writeText(out, plan.funnelMode().id());
      out.writeLong(plan.windowMillis());
      traveller.writeState(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no device that could fail
    }
    return bytes.toByteArray();
  }

  static Traveller read(
      ObservationPlan plan, byte[] bytes, @Nullable Consumer<? super Text> forgotten) {
    // Reported only once all bytes are read: of refused bytes nothing was forgotten, and what the
    // listener throws is no fault of the bytes.
    List<Text> said = new ArrayList<>();
    Traveller read = read(new StoredTraveller(plan, forgotten == null ? null : said::add), bytes);
    if (forgotten != null) {
      said.forEach(forgotten);
    }
    return read;
  }

  private static Traveller read(StoredTraveller stored, byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      Traveller read = stored.read(in);
      SerialForm.require(in.read() < 0, "there are bytes after its end");
      return read;
    } catch (IllegalArgumentException refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("these bytes are not a traveller: " + e.getMessage(), e);
    }
  }

  private Traveller read(ObjectInputStream in) throws IOException {
    SerialForm.require(in.readInt() == MAGIC, "they start otherwise, or are of another version");
    boolean isSame = in.readLong() == plan.travelFingerprint();
    String touchpoint = SerialForm.readText(in);
    String from = SerialForm.readText(in);
    String[] phases = SerialForm.readTexts(in);
    String[] steps = SerialForm.readTexts(in);
    int notSkipped = in.readInt();
    String mode = SerialForm.readText(in);
    long window = in.readLong();
    if (isSame) {
      return Traveller.readState(in, plan);
    }
    if (forgotten == null) {
      throw new IllegalArgumentException(
          "the traveller was written with another plan; to move it to this one, say what is done"
              + " with what it has to forget");
    }
    SerialForm.require(
        notSkipped >= 0 && notSkipped <= phases.length, "a phase has an impossible number");
    String[] now = plan.outline().phaseIds;
    boolean keepsFunnel =
        Arrays.equals(steps, plan.outline().stepIds())
            && mode.equals(plan.funnelMode().id())
            && window == plan.windowMillis();
    boolean keepsEvaluation =
        Arrays.equals(
            Arrays.copyOf(phases, notSkipped),
            Arrays.copyOf(now, Math.min(now.length, plan.outline().firstPhaseNotSkipped())));
    return moved(in, touchpoint, from, keepsFunnel, keepsEvaluation);
  }

  /** Writes the state with the numbers of this plan, and reads it as any other. */
  private Traveller moved(
      ObjectInputStream in,
      String touchpoint,
      String from,
      boolean keepsFunnel,
      boolean keepsEvaluation)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      String customer = SerialForm.readText(in);
      SerialForm.writeText(out, customer);
      if (copied(in, out)) {
        Encounter last = Encounter.read(in, customer);
        last.writeWithoutCustomer(out);
        if (copied(in, out)) {
          move(in, out, last, touchpoint, from, keepsFunnel, keepsEvaluation);
        }
      }
    }
    try (ObjectInputStream again =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return Traveller.readState(again, plan);
    }
  }

  private static boolean copied(ObjectInputStream in, ObjectOutputStream out) throws IOException {
    boolean value = in.readBoolean();
    out.writeBoolean(value);
    return value;
  }

  private void move(
      ObjectInputStream in,
      ObjectOutputStream out,
      Encounter last,
      String touchpointId,
      String fromId,
      boolean keepsFunnel,
      boolean keepsEvaluation)
      throws IOException {
    Instant seen = Instant.ofEpochSecond(in.readLong(), in.readInt());
    in.readInt();
    in.readInt();
    boolean moved = in.readBoolean();
    boolean isOnMap = in.readBoolean();
    int purchases = in.readInt();
    Purchase purchase = purchases > 0 ? Purchase.read(in) : null;
    boolean boughtNow = isOnMap && purchase != null && purchase.encounter().equals(last);
    int touchpoint = number(touchpointId);
    int from = number(fromId);
    if (touchpoint < 0 && !touchpointId.isEmpty()) {
      forget(TravellerTexts.PLACE, Map.of("touchpoint", touchpointId));
      from = Moves.NONE;
      moved = false;
    } else if (moved
        && ((from < 0 && !fromId.isEmpty()) || boughtNow != (isOnMap && buysAt(touchpoint)))) {
      forget(TravellerTexts.LAST_MOVE, Map.of());
      from = touchpoint;
      moved = false;
    }
    if (purchase != null && !buysAt(number(purchase.touchpointId()))) {
      forget(
          isBuying() ? TravellerTexts.PURCHASES : TravellerTexts.TIMES,
          Map.of("count", purchases, "touchpoint", purchase.touchpointId()));
      purchase = null;
      purchases = 0;
    }
    out.writeLong(seen.getEpochSecond());
    out.writeInt(seen.getNano());
    out.writeInt(touchpoint);
    out.writeInt(from);
    out.writeBoolean(moved);
    out.writeBoolean(moved && isOnMap);
    out.writeInt(purchases);
    if (purchase != null) {
      purchase.write(out);
    }
    boolean evaluated = in.readBoolean();
    if (evaluated && !keepsEvaluation) {
      forget(isBuying() ? TravellerTexts.EVALUATED : TravellerTexts.WEIGHED, Map.of());
    }
    out.writeBoolean(evaluated && keepsEvaluation);
    out.writeInt(in.readInt()); // loops
    out.writeInt(in.readInt()); // rounds of shopping around
    byte[] funnel = in.readAllBytes();
    if (keepsFunnel) {
      out.write(funnel);
    } else {
      forget(TravellerTexts.FUNNEL, Map.of());
      new FunnelState(plan.outline().steps.length, plan.funnelMode(), plan.windowMillis())
          .write(out);
    }
  }

  /**
   * Whether what counts as a purchase is one; also where a journey has lost its phase of buying.
   */
  private boolean isBuying() {
    return plan.hasBuyers() || plan.people().isBuying();
  }

  private int number(String touchpointId) {
    return touchpointId.isEmpty() ? Moves.NONE : plan.outline().touchpoint(touchpointId);
  }

  private boolean buysAt(int touchpoint) {
    return touchpoint >= 0 && Arrays.binarySearch(plan.purchases(), touchpoint) >= 0;
  }

  private void forget(Text what, Map<String, ?> values) throws InvalidObjectException {
    if (forgotten == null) {
      throw new InvalidObjectException("nothing may be forgotten");
    }
    forgotten.accept(Listing.filled(plan.people().fillIn(what), values));
  }
}
