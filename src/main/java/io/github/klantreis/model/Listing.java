package io.github.klantreis.model;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Names in a row, in English and Dutch: "Usage", "Usage or Loyalty", "Usage, Loyalty or Advocacy".
 * A name is a {@link Term}, of which its label is written, or a {@link Text}, or anything else as
 * it is.
 */
final class Listing {
  static final Locale ENGLISH = Locale.ENGLISH;
  static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final int FEW = 3;

  private Listing() {}

  static Text or(Collection<?> names) {
    return Text.en(row(names, " or ", ENGLISH)).nl(row(names, " of ", DUTCH));
  }

  static Text and(Collection<?> names) {
    return Text.en(row(names, " and ", ENGLISH)).nl(row(names, " en ", DUTCH));
  }

  /** As {@link #and}, in quotation marks and the first few only: "A", "B", "C" and 12 more. */
  static Text few(Collection<String> names) {
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

  /** Whole clauses: "a group for A; the label of B". */
  static Text semicolons(Collection<Text> clauses) {
    return Text.en(joined(clauses, ENGLISH)).nl(joined(clauses, DUTCH));
  }

  private static String joined(Collection<Text> clauses, Locale locale) {
    return clauses.stream().map(clause -> clause.in(locale)).collect(joining("; "));
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
      return term.label().in(locale);
    }
    return name instanceof Text text ? text.in(locale) : name.toString();
  }
}
