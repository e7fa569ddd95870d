package io.github.klantreis.exchange.mermaid;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What front matter says of the diagram: its title. All else in it configures the drawing.
 *
 * <p>SnakeYAML Engine, which is optional, reads it. Without that, only a title in plain words is
 * read, and any other is noted.
 *
 * @param title the title; empty if there is none
 * @param unread where a title may be that cannot be read without the parser, in UTF-16 units
 */
record FrontMatter(Optional<String> title, OptionalInt unread) {
  private static final boolean HAS_PARSER = hasParser();

  private static final Pattern KEY = Pattern.compile("\\btitle\\b");

  /** A title of letters, digits and a few signs, none of which means anything to YAML there. */
  private static final Pattern PLAIN_WORDS =
      Pattern.compile(
          "^title: ++(?!(?i:true|false|null)\\s*+$)(\\p{L}[\\p{L}\\p{M}\\p{N} .,'()/&+_-]*+)$(?!\\n(?:[ \\t]*+\\n)*+[ \\t])",
          Pattern.MULTILINE);

  /** Reads front matter without its rules. */
  static FrontMatter of(String yaml) throws UnreadableException {
    if (HAS_PARSER) {
      return new FrontMatter(
          YamlTitle.in(yaml).filter(title -> !title.isEmpty()), OptionalInt.empty());
    }
    Matcher key = KEY.matcher(yaml);
    if (!key.find()) {
      return new FrontMatter(Optional.empty(), OptionalInt.empty());
    }
    int first = key.start();
    Matcher words = PLAIN_WORDS.matcher(yaml);
    return words.find() && !key.find()
        ? new FrontMatter(Optional.of(words.group(1).stripTrailing()), OptionalInt.empty())
        : new FrontMatter(Optional.empty(), OptionalInt.of(first));
  }

  private static boolean hasParser() {
    try {
      return LoadSettings.builder() != null;
    } catch (LinkageError missing) {
      return false;
    }
  }

  /** Mermaid refuses the front matter. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    /**
     * Creates the exception.
     *
     * @param reason why, in the English words of parsers of YAML
     * @param at the place in the front matter, in UTF-16 units
     */
    UnreadableException(String reason, int at) {
      super(reason);
      this.at = at;
    }

    int at() {
      return at;
    }
  }
}
