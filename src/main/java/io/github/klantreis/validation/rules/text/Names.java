package io.github.klantreis.validation.rules.text;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.term.Channel;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares names without what people write differently: case, blanks and punctuation. */
public final class Names {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /**
   * Channels and words for channels that are something people do as well, and so may well be the
   * name of a touchpoint.
   */
  private static final ImmutableSet<Channel> ACTS =
      ImmutableSet.of(
          Channel.VIDEO_CALL,
          Channel.WEBINAR,
          Channel.HOME_VISIT,
          Channel.FACE_TO_FACE,
          Channel.EVENT);

  private static final ImmutableSet<String> ACT_WORDS =
      ImmutableSet.of("checkout", "search", "call", "bellen");

  private static final ImmutableSet<String> CHANNEL_IDS =
      Channel.standard().terms().stream().map(Channel::id).collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> CHANNEL_NAMES = channelNames();

  private Names() {}

  private static ImmutableSet<String> channelNames() {
    Set<String> names = new HashSet<>();
    for (Channel channel : Channel.standard().terms()) {
      if (!ACTS.contains(channel)) {
        names.add(folded(channel.id()));
        names.add(folded(channel.label().get(Locale.ENGLISH)));
        names.add(folded(channel.label().get(DUTCH)));
        channel.aliases().forEach(alias -> names.add(folded(alias)));
      }
    }
    names.removeAll(ACT_WORDS);
    return ImmutableSet.copyOf(names);
  }

  /** Whether a name is a word for one of the standard channels, and for nothing one does. */
  public static boolean isChannel(String name) {
    return CHANNEL_NAMES.contains(folded(name));
  }

  /** Whether a name is what a channel is called. */
  public static boolean isOf(String name, Channel channel) {
    return name.equalsIgnoreCase(channel.label().get(DUTCH))
        || name.equalsIgnoreCase(channel.label().get(Locale.ENGLISH));
  }

  /** Whether a channel has the id of a standard one. */
  public static boolean isStandard(Channel channel) {
    return CHANNEL_IDS.contains(channel.id());
  }

  /** Whether two channels are the same one; by id, as the hash of all they say takes long. */
  public static boolean isSame(Channel one, Channel other) {
    return one.id().equals(other.id());
  }

  /** The letters, digits and symbols of a name in lower case; the name itself if it has none. */
  public static String folded(String spelt) {
    String name = composed(spelt);
    char[] folded = new char[name.length()];
    int length = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (matters(c)) {
        folded[length++] = Character.toLowerCase(c);
      }
    }
    return length == 0 ? name : new String(folded, 0, length);
  }

  /** One of the several ways in which Unicode writes a letter with its accent. */
  private static String composed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  private static boolean matters(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          false;
      default -> true;
    };
  }
}
