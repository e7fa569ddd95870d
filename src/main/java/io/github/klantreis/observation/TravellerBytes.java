package io.github.klantreis.observation;

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
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A traveller as bytes, without the plan: the ids of where the customer is and of the phases, so that
 * it can move to another plan, and then the state by numbers. Only numbers and texts are read, no
 * objects.
 */
final class TravellerBytes {
  private static final int MAGIC = 'K' << 24 | 'R' << 16 | 'V' << 8 | 1;

  private static final Text PLACE =
      Text.en("where the customer is: the journey has no touchpoint {touchpoint} any more")
          .nl("waar de klant is: de klantreis heeft geen contactmoment {touchpoint} meer");

  private static final Text LAST_MOVE =
      Text.en("the last move, as its touchpoints changed")
          .nl("de laatste stap, omdat de contactmomenten daarvan zijn veranderd");

  private static final Text PURCHASES =
      Text.en("the purchases so far ({count}): nothing is bought at {touchpoint} any more")
          .nl("de aankopen tot nu toe ({count}): bij {touchpoint} wordt niets meer gekocht");

  private static final Text FUNNEL =
      Text.en("how far the customer was in the funnel, as the phases or the funnel changed")
          .nl("hoe ver de klant in de trechter was, omdat de fasen of de trechter zijn veranderd");

  private static final Text EVALUATED =
      Text.en(
              "that the customer evaluated since the last purchase, as the phases before the purchase"
                  + " changed")
          .nl(
              "dat de klant sinds de laatste aankoop opnieuw heeft afgewogen, omdat de fasen vóór de"
                  + " aankoop zijn veranderd");

  private final ObservationPlan plan;
  private final @Nullable Consumer<? super Text> forgotten;

  private TravellerBytes(ObservationPlan plan, @Nullable Consumer<? super Text> forgotten) {
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
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      Traveller read = new TravellerBytes(plan, forgotten).read(in);
      SerialForm.require(in.read() < 0, "there are bytes after its end");
      return read;
    } catch (IOException e) {
      throw new IllegalArgumentException("these bytes are not a traveller: " + e.getMessage(), e);
    }
  }

  private Traveller read(ObjectInputStream in) throws IOException {
    SerialForm.require(in.readInt() == MAGIC, "they start otherwise, or are of another version");
    boolean isSame = in.readLong() == plan.travelFingerprint();
    String touchpoint = SerialForm.readText(in);
    String from = SerialForm.readText(in);
    String[] phases = SerialForm.readTexts(in);
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
        Arrays.equals(phases, now)
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
      forget(PLACE, Map.of("touchpoint", touchpointId));
      from = Moves.NONE;
      moved = false;
    } else if (moved
        && ((from < 0 && !fromId.isEmpty()) || boughtNow != (isOnMap && buysAt(touchpoint)))) {
      forget(LAST_MOVE, Map.of());
      from = touchpoint;
      moved = false;
    }
    if (purchase != null && !buysAt(number(purchase.touchpointId()))) {
      forget(PURCHASES, Map.of("count", purchases, "touchpoint", purchase.touchpointId()));
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
      forget(EVALUATED, Map.of());
    }
    out.writeBoolean(evaluated && keepsEvaluation);
    out.writeInt(in.readInt()); // loops
    out.writeInt(in.readInt()); // rounds of shopping around
    byte[] funnel = in.readAllBytes();
    if (keepsFunnel) {
      out.write(funnel);
    } else {
      forget(FUNNEL, Map.of());
      new FunnelState(plan.outline().phaseCount(), plan.funnelMode(), plan.windowMillis())
          .write(out);
    }
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
    forgotten.accept(Listing.filled(what, values));
  }
}
