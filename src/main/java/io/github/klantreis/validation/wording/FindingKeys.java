package io.github.klantreis.validation.wording;

import com.google.common.collect.ImmutableSortedSet;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes what makes a finding the same one again: validator, place and telling values. */
public final class FindingKeys {
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private FindingKeys() {}

  public static String of(
      String validatorId, ElementPath path, Map<String, Object> arguments, Set<String> telling) {
    String key = validatorId + "\t" + place(path);
    if (telling.isEmpty()) {
      return key;
    }
    StringBuilder text = new StringBuilder(key);
    for (String name : ImmutableSortedSet.copyOf(telling)) {
      Object value = arguments.get(name);
      if (value != null && !(value instanceof Text)) { // words of rules may be worded anew
        text.append('\t').append(escaped(name)).append('=').append(escaped(plain(value)));
      }
    }
    return text.toString();
  }

  /** The path without the phase of a touchpoint, which is found by its own id wherever it moves. */
  private static String place(ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    boolean isAtTouchpoint = steps.size() > 1 && steps.get(1).kind() == ElementKind.TOUCHPOINT;
    String text = path.toString();
    return isAtTouchpoint ? text.substring(text.indexOf('/') + 1) : text;
  }

  /** A value without regard to its label, which may be worded anew. */
  private static String plain(Object value) {
    return value instanceof Term term ? term.id() : value.toString();
  }

  private static String escaped(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip().replace("\\", "\\\\");
  }
}
