package io.github.klantreis.exchange.mermaid;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cleans HTML in titles and accessible texts as Mermaid does with DOMPurify 3: a text with a
 * less-than sign is parsed as HTML, scripts and event handlers are removed, and the rest is written
 * as HTML again, with entities for characters that are text.
 *
 * <p>It supports the common elements of running text with their common attributes. Of other
 * elements the tags are removed and the content stays. Wrongly nested tags, SVG and MathML are not
 * repaired.
 */
final class HtmlCleaning {
  private static final ImmutableSet<String> KEPT =
      words(
          "a abbr acronym address article aside b bdi bdo big blink blockquote br center cite code"
              + " data del details dfn div em figcaption figure font footer h1 h2 h3 h4 h5 h6"
              + " header hr i img ins kbd label li main map mark marquee nav ol p pre q ruby s"
              + " samp section small span strike strong sub summary sup time tt u ul var wbr");

  private static final ImmutableSet<String> VOID =
      words("area base br col embed hr img input link meta source track wbr");

  private static final ImmutableSet<String> GONE_WITH_CONTENT =
      words("iframe noembed noframes noscript plaintext script style svg math title video xmp");

  private static final ImmutableSet<String> ATTRIBUTES =
      words(
          "align alt bgcolor border cite class color datetime dir face height href hreflang lang"
              + " rel role size src start style tabindex title type value width x y");

  private final String text;
  private final StringBuilder clean = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Multiset<String> openNames = HashMultiset.create();
  private int at;

  private HtmlCleaning(String text) {
    this.text = text;
  }

  static String clean(String text) {
    return text.indexOf('<') < 0 ? text : new HtmlCleaning(text).clean();
  }

  private String clean() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<' && isLetterAt(at + 1)) {
        startTag();
      } else if (c == '<' && text.startsWith("/", at + 1) && isLetterAt(at + 2)) {
        endTag();
      } else if (c == '<' && at + 1 < text.length() && "!?/".indexOf(text.charAt(at + 1)) >= 0) {
        comment();
      } else if (c == '&') {
        reference();
      } else {
        add(c);
        at++;
      }
    }
    while (!open.isEmpty()) {
      clean.append("</").append(open.pop()).append('>');
    }
    return clean.toString();
  }

  private void startTag() {
    int nameEnd = endOfName(at + 1);
    String name = text.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
    boolean kept = KEPT.contains(name);
    StringBuilder tag = new StringBuilder("<").append(name);
    Set<String> seen = new HashSet<>();
    at = nameEnd;
    while (true) {
      at = skip(at, " \t\n\f\r/");
      if (at == text.length()) {
        return; // A tag that is not closed is no tag and no text.
      }
      if (text.charAt(at) == '>') {
        at++;
        break;
      }
      attribute(name, tag, seen);
    }
    if (kept) {
      if (name.equals("a") && openNames.contains("a")) {
        close("a"); // Links do not nest.
      }
      clean.append(tag).append('>');
      if (!VOID.contains(name)) {
        open.push(name);
        openNames.add(name);
      }
    } else if (GONE_WITH_CONTENT.contains(name)) {
      int close = closing(name, at);
      at = close < 0 ? text.length() : close;
    }
  }

  private void attribute(String tag, StringBuilder written, Set<String> seen) {
    int nameEnd = at + 1;
    while (nameEnd < text.length() && " \t\n\f\r/>=".indexOf(text.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String name = text.substring(at, nameEnd).toLowerCase(Locale.ROOT);
    String value = "";
    at = skip(nameEnd, " \t\n\f\r");
    if (at < text.length() && text.charAt(at) == '=') {
      at = skip(at + 1, " \t\n\f\r");
      char quote = at < text.length() ? text.charAt(at) : '>';
      int end;
      if (quote == '"' || quote == '\'') {
        end = text.indexOf(quote, at + 1);
        end = end < 0 ? text.length() : end;
        value = text.substring(Math.min(at + 1, end), end);
        at = Math.min(end + 1, text.length());
      } else {
        end = at;
        while (end < text.length() && " \t\n\f\r>".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        value = text.substring(at, end);
        at = end;
      }
    }
    boolean address = name.equals("href") || name.equals("src") || name.equals("cite");
    if (ATTRIBUTES.contains(name)
        && seen.add(name)
        && !(address && !isHarmless(value))
        && KEPT.contains(tag)) {
      written
          .append(' ')
          .append(name)
          .append("=\"")
          .append(
              value
                  .replace("&", "&amp;")
                  .replace("\u00A0", "&nbsp;")
                  .replace("\"", "&quot;")
                  .replace("<", "&lt;")
                  .replace(">", "&gt;"))
          .append('"');
    }
  }

  /** DOMPurify's {@code IS_ALLOWED_URI}: known schemes and what has none. */
  private static boolean isHarmless(String address) {
    StringBuilder seen = new StringBuilder();
    address
        .chars()
        .filter(c -> c > ' ' && !JavaScript.isSpace((char) c))
        .forEach(c -> seen.append((char) c));
    String bare = seen.toString().toLowerCase(Locale.ROOT);
    int scheme = 0;
    while (scheme < bare.length()
        && "abcdefghijklmnopqrstuvwxyz+.-".indexOf(bare.charAt(scheme)) >= 0) {
      scheme++;
    }
    return scheme == 0
        || scheme == bare.length()
        || bare.charAt(scheme) != ':'
        || words("ftp ftps http https mailto tel callto sms cid xmpp matrix")
            .contains(bare.substring(0, scheme));
  }

  private void endTag() {
    int nameEnd = endOfName(at + 2);
    String name = text.substring(at + 2, nameEnd).toLowerCase(Locale.ROOT);
    int close = text.indexOf('>', nameEnd);
    at = close < 0 ? text.length() : close + 1;
    if (close < 0) {
      return;
    }
    if (name.equals("br")) {
      clean.append("<br>");
    } else if (name.equals("p") && !openNames.contains("p")) {
      clean.append("<p></p>");
    } else if (openNames.contains(name)) {
      close(name);
    }
  }

  private void close(String name) {
    String closed;
    do {
      closed = open.pop();
      openNames.remove(closed);
      clean.append("</").append(closed).append('>');
    } while (!closed.equals(name));
  }

  private void comment() {
    boolean real = text.startsWith("<!--", at);
    int end = real ? text.indexOf("-->", at + 2) : text.indexOf('>', at);
    at = end < 0 ? text.length() : end + (real ? 3 : 1);
  }

  /** An entity of HTML is read and written again; what is none keeps its ampersand. */
  private void reference() {
    int name = text.startsWith("#", at + 1) ? at + 2 : at + 1;
    int end = JavaScript.skipWord(text, name);
    if (end > name && end - name < 12 && end < text.length() && text.charAt(end) == ';') {
      String character = Entities.character(text.substring(name, end), name == at + 2);
      if (!character.startsWith("&") || character.length() == 1) {
        character.chars().forEach(c -> add((char) c));
        at = end + 1;
        return;
      }
    }
    add('&');
    at++;
  }

  private void add(char c) {
    switch (c) {
      case '&' -> clean.append("&amp;");
      case '<' -> clean.append("&lt;");
      case '>' -> clean.append("&gt;");
      case '\u00A0' -> clean.append("&nbsp;");
      case '\0' -> {
        // HTML leaves it out.
      }
      default -> clean.append(c);
    }
  }

  private int closing(String name, int from) {
    for (int close = text.indexOf("</", from); close >= 0; close = text.indexOf("</", close + 2)) {
      if (text.regionMatches(true, close + 2, name, 0, name.length())) {
        int end = text.indexOf('>', close);
        return end < 0 ? -1 : end + 1;
      }
    }
    return -1;
  }

  private boolean isLetterAt(int place) {
    if (place >= text.length()) {
      return false;
    }
    char c = text.charAt(place);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int endOfName(int from) {
    int end = from;
    while (end < text.length() && " \t\n\f\r/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int skip(int from, String skipped) {
    int end = from;
    while (end < text.length() && skipped.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static ImmutableSet<String> words(String list) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(list));
  }
}
