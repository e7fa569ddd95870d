package io.github.klantreis.exchange.mermaid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What front matter says of the diagram: its title. All else in it configures the drawing.
 *
 * <p>SnakeYAML Engine, which is optional, reads it. Without that, only a title in plain words is
 * read, and it is reported where there may be another.
 *
 * @param title the title; empty if there is none
 * @param isUnread whether there may be a title that could not be read without the parser
 */
record FrontMatter(Optional<String> title, boolean isUnread) {
  static final FrontMatter NONE = new FrontMatter(Optional.empty(), false);

  private static final boolean HAS_PARSER = hasParser();
  private static final String KEY = "title";

  /** A title of letters, digits and a few signs, none of which means anything to YAML there. */
  private static final Pattern PLAIN_WORDS =
      Pattern.compile(
          "^title: ++(?!(?i:true|false|null)\\s*+$)(\\p{L}[\\p{L}\\p{M}\\p{N} .,'()/&+_-]*+)$(?!\\n(?:[ \\t]*+\\n)*+[ \\t])",
          Pattern.MULTILINE);

  /** Reads front matter without its rules. */
  static FrontMatter of(String yaml) throws UnreadableException {
    if (HAS_PARSER) {
      return new FrontMatter(YamlTitle.in(yaml).filter(title -> !title.isEmpty()), false);
    }
    Matcher words = PLAIN_WORDS.matcher(yaml);
    return words.find() && yaml.indexOf(KEY) == yaml.lastIndexOf(KEY)
        ? new FrontMatter(Optional.of(words.group(1).stripTrailing()), false)
        : new FrontMatter(Optional.empty(), yaml.contains(KEY));
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
