package io.github.klantreis.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.json.JsonText;
import io.github.klantreis.json.JsonText.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a document that somebody wrote: a new version of it changes only what it must. What
 * stays keeps its text; what is new takes the indentation and line ends around it.
 */
final class Layout {
  private static final int NONE = -1;
  private static final String CONFLICTS = "conflicts";

  private final String text;
  private final JsonText written;
  private final JsonText plain;
  private final String lineEnd;
  private final String unit;
  private final boolean hasShortLists;

  private Layout(String text, String canonical) {
    this.text = text;
    written = JsonText.parse(text);
    plain = JsonText.parse(canonical);
    String lead = written.members().isEmpty() ? "" : written.members().get(0).lead();
    lineEnd = lead.contains("\r\n") ? "\r\n" : lead.contains("\n") ? "\n" : "";
    unit = lineEnd.isEmpty() ? "" : lead.substring(lead.lastIndexOf('\n') + 1);
    hasShortLists = hasShortLists(written);
  }

  /** Returns the layout of the document of a journey or an atlas. */
  static Layout of(String text) {
    return new Layout(
        text,
        JourneyJson.reading().isAtlas(text)
            ? JourneyJson.write(JourneyJson.readAtlas(text))
            : JourneyJson.write(JourneyJson.read(text)));
  }

  private static boolean hasShortLists(JsonText value) {
    boolean isShort =
        value.isArray()
            && !value.members().isEmpty()
            && value.members().stream().noneMatch(item -> item.lead().contains("\n"));
    return isShort || value.members().stream().anyMatch(member -> hasShortLists(member.value()));
  }

  /** Returns a new version, which is written in our own layout, in this layout. */
  String apply(String newer) {
    if (text.equals(plain.source())) {
      return newer;
    }
    StringBuilder out = new StringBuilder(text.substring(0, written.start()));
    value(JsonText.parse(newer), plain, written, lineEnd, out);
    String laidOut = out.append(text, written.end(), text.length()).toString();
    return isSame(laidOut, newer) ? laidOut : newer;
  }

  /** Whether two documents say the same: layout must never change what is said. */
  private static boolean isSame(String laidOut, String newer) {
    try {
      return read(laidOut).equals(read(newer));
    } catch (InvalidJourneyJsonException spoilt) {
      return false;
    }
  }

  private static Object read(String text) {
    String merged = JsonText.parse(text).without(CONFLICTS);
    return JourneyJson.reading().isAtlas(merged)
        ? JourneyJson.readAtlas(merged)
        : JourneyJson.read(merged);
  }

  /**
   * Writes a value.
   *
   * @param now the value
   * @param then the value before in our own layout; null if there was none
   * @param was the same as it is written; null if there was none
   * @param lead the line end and indentation of what holds it
   */
  private void value(
      JsonText now,
      @Nullable JsonText then,
      @Nullable JsonText was,
      String lead,
      StringBuilder out) {
    if (then == null || was == null || then.bracket() != was.bracket()) {
      fresh(now, lead, out);
    } else if (now.saysTheSameAs(then)) {
      out.append(was.text());
    } else if (now.isObject() && then.isObject() && !was.members().isEmpty()) {
      object(now, then, was, lead, out);
    } else if (now.isArray()
        && then.isArray()
        && !was.members().isEmpty()
        && then.members().size() == was.members().size()) {
      array(now, then, was, lead, out);
    } else {
      fresh(now, lead, out);
    }
  }

  private void object(JsonText now, JsonText then, JsonText was, String lead, StringBuilder out) {
    List<String> names = new ArrayList<>();
    for (Member member : was.members()) {
      boolean isLeftOutByUs = then.member(member.key()).isEmpty();
      if (isLeftOutByUs || now.member(member.key()).isPresent()) {
        names.add(member.key());
      }
    }
    int next = 0;
    for (Member member : now.members()) {
      int position = names.indexOf(member.key());
      if (position >= 0) {
        next = Math.max(next, position + 1);
      } else if (then.member(member.key()).isEmpty()) {
        names.add(next++, member.key());
      } // else: we write it always, and the author left it out, such as the schema
    }
    String inner = was.members().get(0).lead();
    String colon = was.members().get(0).colon();
    out.append('{');
    String comma = "";
    for (String name : names) {
      Optional<Member> old = was.member(name);
      Optional<Member> member = now.member(name);
      String before =
          old.map(Member::lead).orElse(was.members().get(was.members().size() - 1).lead());
      out.append(comma)
          .append(comma.isEmpty() ? inner : before)
          .append(old.or(() -> member).orElseThrow().name())
          .append(old.map(Member::colon).orElse(colon));
      if (member.isPresent()) {
        value(
            member.get().value(),
            then.member(name).map(Member::value).orElse(null),
            old.map(Member::value).orElse(null),
            lineOf(before, lead),
            out);
      } else {
        out.append(old.orElseThrow().value().text());
      }
      comma = ",";
    }
    out.append(was.tail()).append('}');
  }

  private void array(JsonText now, JsonText then, JsonText was, String lead, StringBuilder out) {
    Map<Integer, Integer> former = aligned(now.members(), then.members());
    out.append('[');
    String first = was.members().get(0).lead();
    String other = was.members().get(was.members().size() - 1).lead();
    for (int i = 0; i < now.members().size(); i++) {
      int old = former.getOrDefault(i, NONE);
      String own = i == 0 ? first : old <= 0 ? other : was.members().get(old).lead();
      out.append(i == 0 ? "" : ",").append(own);
      value(
          now.members().get(i).value(),
          old == NONE ? null : then.members().get(old).value(),
          old == NONE ? null : was.members().get(old).value(),
          lineOf(own, lead),
          out);
    }
    out.append(now.members().isEmpty() ? "" : was.tail()).append(']');
  }

  /** Finds for each item the one that it was: the same, or one with the same id, in their order. */
  private static Map<Integer, Integer> aligned(List<Member> now, List<Member> then) {
    Map<Integer, Integer> former = new HashMap<>();
    Map<String, Integer> byText = new HashMap<>();
    ListMultimap<String, Integer> byId = ArrayListMultimap.create();
    for (int i = 0; i < then.size(); i++) {
      byText.putIfAbsent(then.get(i).value().text(), i);
      byId.put(id(then.get(i).value()), i);
    }
    Multiset<String> namesakes = HashMultiset.create();
    for (int i = 0; i < now.size(); i++) {
      JsonText value = now.get(i).value();
      String id = id(value);
      Integer same = byText.get(value.text());
      int nth = namesakes.add(id, 1);
      if (same != null) {
        former.put(i, same);
      } else if (!id.isEmpty() && nth < byId.get(id).size()) {
        former.put(i, byId.get(id).get(nth));
      }
    }
    return former;
  }

  private static String id(JsonText value) {
    return value
        .member("id")
        .or(() -> value.member("kind"))
        .map(member -> member.value().text())
        .orElse("");
  }

  /** Returns the line end and indentation of a line, or of what holds it. */
  private static String lineOf(String lead, String holder) {
    int line = lead.lastIndexOf('\n');
    if (line < 0) {
      return holder;
    }
    return (line > 0 && lead.charAt(line - 1) == '\r' ? "\r\n" : "\n") + lead.substring(line + 1);
  }

  private void fresh(JsonText value, String lead, StringBuilder out) {
    boolean isList = value.isArray();
    if (!isList && !value.isObject()) {
      out.append(value.text());
      return;
    }
    boolean isFlat =
        value.members().stream().allMatch(member -> member.value().members().isEmpty());
    boolean isOneLine = lineEnd.isEmpty() || (isList && hasShortLists && isFlat);
    String inner = isOneLine ? "" : lead + unit;
    out.append(value.bracket());
    boolean isFirst = true;
    for (Member member : value.members()) {
      out.append(isFirst ? "" : isOneLine ? ", " : ",").append(inner);
      if (!isList) {
        out.append(member.name()).append(": ");
      }
      fresh(member.value(), isOneLine ? lead : inner, out);
      isFirst = false;
    }
    out.append(value.members().isEmpty() || isOneLine ? "" : lead).append(isList ? ']' : '}');
  }
}
