package io.github.klantreis.observation;

import com.google.common.base.MoreObjects;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An encounter at which the customer bought something, and how the customer came to buy.
 *
 * <p>Immutable, equal by value, serializable and thread-safe.
 */
public final class Purchase implements NoBean, Serializable {
  private static final long serialVersionUID = 1;

  private final Encounter encounter;
  private final String touchpointId;
  private final PurchaseOrigin origin;
  private final @Nullable Duration sincePrevious;

  Purchase(
      Encounter encounter,
      String touchpointId,
      PurchaseOrigin origin,
      @Nullable Duration sincePrevious) {
    this.encounter = encounter;
    this.touchpointId = touchpointId;
    this.origin = origin;
    this.sincePrevious = sincePrevious;
  }

  /**
   * Returns the encounter at which it was observed.
   *
   * @return the encounter
   */
  public Encounter encounter() {
    return encounter;
  }

  /**
   * Returns the touchpoint at which it was made.
   *
   * @return the id of a touchpoint
   */
  public String touchpointId() {
    return touchpointId;
  }

  /**
   * Returns how the customer came to buy.
   *
   * @return the origin
   */
  public PurchaseOrigin origin() {
    return origin;
  }

  /**
   * Returns the time since the customer's previous purchase.
   *
   * @return a duration, not negative; empty for the first purchase
   */
  public Optional<Duration> sincePrevious() {
    return Optional.ofNullable(sincePrevious);
  }

  void write(ObjectOutput out) throws IOException {
    encounter.write(out);
    SerialForm.writeText(out, touchpointId);
    SerialForm.writeText(out, origin.id());
    out.writeBoolean(sincePrevious != null);
    if (sincePrevious != null) {
      out.writeLong(sincePrevious.getSeconds());
      out.writeInt(sincePrevious.getNano());
    }
  }

  static Purchase read(ObjectInput in) throws IOException {
    Encounter encounter = Encounter.read(in);
    String touchpointId = Term.requireId(SerialForm.readText(in));
    String originId = SerialForm.readText(in);
    PurchaseOrigin origin =
        Arrays.stream(PurchaseOrigin.values())
            .filter(known -> known.id().equals(originId))
            .findFirst()
            .orElseThrow(
                () -> new InvalidObjectException("there is no origin of a purchase " + originId));
    Duration since = in.readBoolean() ? Duration.ofSeconds(in.readLong(), in.readInt()) : null;
    SerialForm.require(
        (since == null) == (origin == PurchaseOrigin.FIRST),
        "only the first purchase of a customer has no time since the one before");
    SerialForm.require(
        since == null || !since.isNegative(), "the time since the purchase before is negative");
    return new Purchase(encounter, touchpointId, origin, since);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.PURCHASE, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(Purchase.class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Purchase that
        && encounter.equals(that.encounter)
        && touchpointId.equals(that.touchpointId)
        && origin == that.origin
        && Objects.equals(sincePrevious, that.sincePrevious);
  }

  @Override
  public int hashCode() {
    return 31 * encounter.hashCode() + touchpointId.hashCode();
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .omitNullValues()
        .add("at", encounter.at())
        .add("touchpoint", touchpointId)
        .add("origin", origin)
        .add("sincePrevious", sincePrevious)
        .toString();
  }
}
