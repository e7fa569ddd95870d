package io.github.klantreis.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A value in the text of a sound JSON document, with the text that it has there. Callers check
 * first that {@link Jackson} is present.
 *
 * @param source the document
 * @param start where the value starts
 * @param end behind its end
 * @param bracket the character that it starts with
 * @param members the members of an object, or the items of an array, in order
 * @param tailStart where the blanks before the closing bracket start
 */
public record JsonText(
    String source, int start, int end, char bracket, List<Member> members, int tailStart) {

  /**
   * A member of an object, or an item of an array.
   *
   * @param source the document
   * @param leadStart where the blanks before it start
   * @param start where it starts: its name, or the value of an item
   * @param nameEnd behind its name; the start of an item
   * @param value its value
   */
  public record Member(String source, int leadStart, int start, int nameEnd, JsonText value) {
    /**
     * Returns the blanks before it.
     *
     * @return the blanks as they are written
     */
    public String lead() {
      return source.substring(leadStart, start);
    }

    /**
     * Returns its name.
     *
     * @return the name in quotes, as it is written; empty for items
     */
    public String name() {
      return source.substring(start, nameEnd);
    }

    /**
     * Returns the colon.
     *
     * @return the colon with the blanks around it; empty for items
     */
    public String colon() {
      return source.substring(nameEnd, value.start);
    }

    /**
     * Returns its name as it is read, however it is written.
     *
     * @return the name without quotes and escapes; empty for items
     */
    public String key() {
      String name = name();
      if (name.indexOf('\\') >= 0) {
        return JsonTree.readText(name);
      }
      return name.isEmpty() ? name : name.substring(1, name.length() - 1);
    }
  }

  /**
   * Reads a document that has been found sound.
   *
   * @param source the document
   * @return its outermost value
   */
  public static JsonText parse(String source) {
    Parser parser = new Parser(source);
    parser.blanks();
    return parser.value();
  }

  /**
   * Returns whether it is an object.
   *
   * @return true if so
   */
  public boolean isObject() {
    return bracket == '{';
  }

  /**
   * Returns whether it is an array.
   *
   * @return true if so
   */
  public boolean isArray() {
    return bracket == '[';
  }

  /**
   * Returns its text.
   *
   * @return the text as it is written
   */
  public String text() {
    return source.substring(start, end);
  }

  /**
   * Returns the blanks before the closing bracket.
   *
   * @return the blanks as they are written; empty for what has no brackets
   */
  public String tail() {
    return isObject() || isArray() ? source.substring(tailStart, end - 1) : "";
  }

  /**
   * Returns a member of an object.
   *
   * @param key its {@linkplain Member#key() name}
   * @return the member, or empty
   */
  public Optional<Member> member(String key) {
    return members.stream().filter(member -> member.key().equals(key)).findFirst();
  }

  /**
   * Returns the document without a member of its outermost object.
   *
   * @param key the {@linkplain Member#key() name} of the member
   * @return the document
   */
  public String without(String key) {
    StringBuilder rest = new StringBuilder(source.substring(0, start)).append('{');
    String comma = "";
    for (Member member : members) {
      if (!member.key().equals(key)) {
        rest.append(comma)
            .append(member.lead())
            .append(member.name())
            .append(member.colon())
            .append(member.value.text());
        comma = ",";
      }
    }
    return rest.append(tail()).append('}').append(source, end, source.length()).toString();
  }

  /**
   * Whether two values say the same, however they are laid out.
   *
   * @param other the other value
   * @return true if so
   */
  public boolean saysTheSameAs(JsonText other) {
    if (bracket != other.bracket || members.size() != other.members.size()) {
      return false;
    }
    if (!isObject() && !isArray()) {
      return text().equals(other.text());
    }
    for (int i = 0; i < members.size(); i++) {
      Member mine = members.get(i);
      Member its = other.members.get(i);
      if (!mine.key().equals(its.key()) || !mine.value.saysTheSameAs(its.value)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a document that has been found sound. */
  private static final class Parser {
    private final String source;
    private final char[] text;
    private int at;

    Parser(String source) {
      this.source = source;
      this.text = source.toCharArray();
    }

    /** Passes over blanks, and returns where they start. */
    int blanks() {
      int from = at;
      while (at < text.length && isBlank(text[at])) {
        at++;
      }
      return from;
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF';
    }

    JsonText value() {
      int from = at;
      char first = text[at];
      List<Member> members = List.of();
      int tail = from;
      if (first == '{' || first == '[') {
        at++;
        members = new ArrayList<>();
        tail = blanks();
        while (text[at] != '}' && text[at] != ']') {
          members.add(member(tail, first == '{'));
          tail = blanks();
          if (text[at] == ',') {
            at++;
            tail = blanks();
          }
        }
        at++;
      } else if (first == '"') {
        string();
      } else {
        while (at < text.length && ",]}".indexOf(text[at]) < 0 && !isBlank(text[at])) {
          at++;
        }
      }
      return new JsonText(source, from, at, first, Collections.unmodifiableList(members), tail);
    }

    private Member member(int lead, boolean isNamed) {
      int from = at;
      int nameEnd = at;
      if (isNamed) {
        string();
        nameEnd = at;
        blanks();
        at++;
        blanks();
      }
      return new Member(source, lead, from, nameEnd, value());
    }

    private void string() {
      at++;
      while (text[at] != '"') {
        at += text[at] == '\\' ? 2 : 1;
      }
      at++;
    }
  }
}
