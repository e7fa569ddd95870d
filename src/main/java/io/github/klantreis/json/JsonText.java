package io.github.klantreis.json;

import java.util.ArrayList;
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
 * @param tail the blanks before the closing bracket
 */
public record JsonText(
    String source, int start, int end, char bracket, List<Member> members, String tail) {

  /**
   * A member of an object, or an item of an array.
   *
   * @param start where it starts: its name, or the value of an item
   * @param lead the blanks before it
   * @param name its name in quotes, as it is written; empty for items
   * @param colon the colon with the blanks around it; empty for items
   * @param value its value
   */
  public record Member(int start, String lead, String name, String colon, JsonText value) {
    /**
     * Returns its name as it is read, however it is written.
     *
     * @return the name without quotes and escapes; empty for items
     */
    public String key() {
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
            .append(member.lead)
            .append(member.name)
            .append(member.colon)
            .append(member.value.text());
        comma = ",";
      }
    }
    return rest.append(tail).append('}').append(source, end, source.length()).toString();
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
    private int at;

    Parser(String source) {
      this.source = source;
    }

    String blanks() {
      int from = at;
      while (at < source.length() && " \t\r\n\uFEFF".indexOf(source.charAt(at)) >= 0) {
        at++;
      }
      return source.substring(from, at);
    }

    JsonText value() {
      int from = at;
      char first = source.charAt(at);
      List<Member> members = new ArrayList<>();
      String tail = "";
      if (first == '{' || first == '[') {
        at++;
        String lead = blanks();
        while (source.charAt(at) != '}' && source.charAt(at) != ']') {
          members.add(member(lead, first == '{'));
          lead = blanks();
          if (source.charAt(at) == ',') {
            at++;
            lead = blanks();
          }
        }
        tail = lead;
        at++;
      } else if (first == '"') {
        string();
      } else {
        while (at < source.length() && ",]} \t\r\n".indexOf(source.charAt(at)) < 0) {
          at++;
        }
      }
      return new JsonText(source, from, at, first, List.copyOf(members), tail);
    }

    private Member member(String lead, boolean isNamed) {
      if (!isNamed) {
        return new Member(at, lead, "", "", value());
      }
      int from = at;
      string();
      String name = source.substring(from, at);
      int colon = at;
      blanks();
      at++;
      blanks();
      return new Member(from, lead, name, source.substring(colon, at), value());
    }

    private void string() {
      at++;
      while (source.charAt(at) != '"') {
        at += source.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }
  }
}
