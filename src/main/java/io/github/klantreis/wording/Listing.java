package io.github.klantreis.wording;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Lists of names, in English and Dutch: "Usage", "Usage or Loyalty", "Usage, Loyalty or Advocacy".
 * A name is a {@link Term}, which is written as its label, a {@link Text}, or any other object.
 * Long lists are cut, so that messages stay short.
 */
public final class Listing {
  /** English, in which all exception messages are written. */
  public static final Locale ENGLISH = Locale.ENGLISH;

  public static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** How many of the existing or allowed names a message lists. */
  public static final int SHOWN = 8;

  /** How many problems the message of an exception lists; the exception itself has all of them. */
  public static final int PROBLEMS = 100;

  private static final int FEW = 3;

  private Listing() {}

  /** Returns "A, B or C" for at least one name. */
  public static Text or(Collection<?> names) {
    return Text.en(row(names, " or ", ENGLISH)).nl(row(names, " of ", DUTCH));
  }

  /** Returns "A, B and C" for at least one name. */
  public static Text and(Collection<?> names) {
    return Text.en(row(names, " and ", ENGLISH)).nl(row(names, " en ", DUTCH));
  }

  /** Returns {@code "A", "B", "C" and 12 more} for at least one name. */
  public static Text few(Collection<String> names) {
    List<Object> few =
        names.stream()
            .limit(names.size() > FEW + 1 ? FEW : names.size())
            .<Object>map(name -> '"' + name + '"')
            .collect(ImmutableList.toImmutableList());
    int more = names.size() - few.size();
    return more == 0
        ? and(few)
        : and(
            ImmutableList.builder()
                .addAll(few)
                .add(Text.en(more + " more").nl(more + " andere"))
                .build());
  }

  /** Returns at least one clause, separated by semicolons: "a group for A; the label of B". */
  public static Text semicolons(Collection<Text> clauses) {
    return Text.en(joined(clauses, ENGLISH)).nl(joined(clauses, DUTCH));
  }

  /** Returns "A, B, C and 12 more" for at least one name. */
  public static Text atMost(int most, Collection<?> names) {
    List<?> shown = names.stream().limit(most).toList();
    int more = names.size() - shown.size();
    String english = row(shown, ", ", ENGLISH);
    String dutch = row(shown, ", ", DUTCH);
    return more == 0
        ? Text.en(english).nl(dutch)
        : Text.en(english + " and " + more + " more").nl(dutch + " en nog " + more);
  }

  /**
   * Returns the existing or allowed names for English messages, at most {@value #SHOWN} of them:
   * {@code [a, b]}, {@code [a, b, c, d, e, f, g, h] and 12 more}.
   */
  public static String some(Collection<?> all) {
    return some(all, Function.identity());
  }

  /** Returns the existing or allowed names as {@link #some(Collection)} does, in both languages. */
  public static Text someOf(Collection<?> all) {
    String english = some(all);
    String tail = " and " + (all.size() - SHOWN) + " more";
    return all.size() > SHOWN
        ? Text.en(english)
            .nl(english.substring(0, english.length() - tail.length()) + moreInDutch(all.size()))
        : Text.en(english).nl(english);
  }

  private static String moreInDutch(int size) {
    return " en nog " + (size - SHOWN);
  }

  /**
   * Returns a text with its placeholders filled in each language. Values that are {@link Text}s or
   * {@link Term}s are written in that language, others as they are.
   */
  public static Text filled(Text template, Map<String, ?> values) {
    return Text.en(template.get(ENGLISH, values)).nl(template.get(DUTCH, values));
  }

  /**
   * Returns the same as {@link #some(Collection)}; only the listed elements are mapped to names.
   */
  public static <T> String some(Collection<T> all, Function<? super T, ?> name) {
    int more = all.size() - SHOWN;
    return all.stream()
        .limit(SHOWN)
        .map(each -> Quotation.shortened(String.valueOf(name.apply(each))))
        .collect(joining(", ", "[", more > 0 ? "] and " + more + " more" : "]"));
  }

  /**
   * Returns the message of an exception with several problems: their number, and a line for each of
   * the first {@value #PROBLEMS}.
   */
  public static <T> String problems(List<T> problems, Function<? super T, String> line) {
    requireNonNull(problems, "problems");
    int more = problems.size() - PROBLEMS;
    return problems.stream()
        .limit(PROBLEMS)
        .map(line)
        .collect(
            joining(
                "\n  ",
                Counted.english(problems.size(), "problem") + ":\n  ",
                more > 0 ? "\n  and " + more + " more, all in problems()" : ""));
  }

  private static String joined(Collection<Text> clauses, Locale locale) {
    return clauses.stream().map(clause -> clause.get(locale)).collect(joining("; "));
  }

  private static String row(Collection<?> names, String lastly, Locale locale) {
    List<String> written = names.stream().map(name -> written(name, locale)).toList();
    int last = written.size() - 1;
    return last <= 0
        ? String.join("", written)
        : String.join(", ", written.subList(0, last)) + lastly + written.get(last);
  }

  private static String written(Object name, Locale locale) {
    if (name instanceof Term term) {
      return term.label().get(locale);
    }
    return name instanceof Text text ? text.get(locale) : name.toString();
  }
}
