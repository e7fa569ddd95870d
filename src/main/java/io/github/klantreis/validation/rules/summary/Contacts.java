package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What people can do at a touchpoint by its channels, whatever actions are named there. */
public final class Contacts {
  /** Where somebody is there to ask. */
  private static final ImmutableSet<String> PERSONAL =
      ids(
          Channel.FACE_TO_FACE,
          Channel.HOME_VISIT,
          Channel.VIDEO_CALL,
          Channel.STORE,
          Channel.CHAT,
          Channel.MESSAGING);

  private static final ImmutableSet<String> OTHERS_OPINIONS =
      ids(
          Channel.REVIEW_SITE,
          Channel.WORD_OF_MOUTH,
          Channel.ONLINE_WORD_OF_MOUTH,
          Channel.COMMUNITY);

  private static final ImmutableSet<String> OF_SURVEYS = ImmutableSet.of("nps", "csat", "ces");

  private Contacts() {}

  private static ImmutableSet<String> ids(Channel... channels) {
    return Stream.of(channels).map(Channel::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether people can ask somebody there: in person, by telephone or in a chat. */
  public static boolean isPersonal(Touchpoint touchpoint) {
    for (Channel channel : touchpoint.channels()) {
      if (channel.kind() == ChannelKind.TELEPHONE || PERSONAL.contains(channel.id())) {
        return true;
      }
    }
    return touchpoint.hasMoment(Moment.SERVICE);
  }

  /** Whether people hear there what others say. */
  public static boolean showsOpinions(Touchpoint touchpoint) {
    return usesAny(touchpoint, OTHERS_OPINIONS);
  }

  /** Whether one of the metrics comes of asking people. */
  public static boolean areOfSurveys(List<Metric> metrics) {
    for (Metric metric : metrics) {
      if (OF_SURVEYS.contains(metric.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean usesAny(Touchpoint touchpoint, Set<String> channels) {
    for (Channel channel : touchpoint.channels()) {
      if (channels.contains(channel.id())) {
        return true;
      }
    }
    return false;
  }
}
