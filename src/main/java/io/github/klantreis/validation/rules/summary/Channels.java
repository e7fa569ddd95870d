package io.github.klantreis.validation.rules.summary;

import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.rules.text.Names;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The channels of some touchpoints.
 *
 * @param one one of the channels, or null without any
 * @param several whether there are others
 * @param onlineOnly whether there is any and all are online
 */
public record Channels(@Nullable Channel one, boolean several, boolean onlineOnly) {
  public static final Channels NONE = new Channels(null, false, false);

  public static Channels in(Phase phase) {
    return of(phase.touchpoints());
  }

  public static Channels of(List<Touchpoint> touchpoints) {
    Channel one = null;
    boolean several = false;
    boolean online = true;
    for (int i = 0; i < touchpoints.size() && (online || !several); i++) {
      List<Channel> channels = touchpoints.get(i).channels();
      for (int c = 0; c < channels.size(); c++) {
        Channel channel = channels.get(c);
        several |= one != null && !Names.isSame(one, channel);
        online &= channel.kind() == ChannelKind.ONLINE;
        one = one == null ? channel : one;
      }
    }
    return one == null ? NONE : new Channels(one, several, online);
  }

  public static Channels together(List<PhaseSummary<Channels>> phases) {
    Channels all = NONE;
    for (PhaseSummary<Channels> phase : phases) {
      all = all.and(phase.value());
    }
    return all;
  }

  /** All of several. */
  public static Channels of(Stream<Channels> several) {
    return several.reduce(NONE, Channels::and);
  }

  private Channels and(Channels other) {
    if (one == null) {
      return other;
    }
    if (other.one == null) {
      return this;
    }
    return new Channels(
        one,
        several || other.several || !Names.isSame(one, other.one),
        onlineOnly && other.onlineOnly);
  }

  /** The only channel; null where there is none or several. */
  public @Nullable Channel only() {
    return several ? null : one;
  }
}
