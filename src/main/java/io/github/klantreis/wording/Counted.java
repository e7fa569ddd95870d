package io.github.klantreis.wording;

import io.github.klantreis.vocabulary.Text;
import java.util.function.UnaryOperator;

/**
 * Words for a number of things: "1 encounter" and "12 encounters".
 *
 * @param one the words for one, which may have {@code {n}}
 * @param several the words for none and for several, with {@code {n}}
 */
public record Counted(Text one, Text several) {
  /** How many people; whose words for them are to be filled in. */
  public static final Counted PEOPLE =
      new Counted(
          Text.en("1 {person}").nl("1 {person}"), Text.en("{n} {people}").nl("{n} {people}"));

  public static final Counted CONFLICTS =
      new Counted(
          Text.en("1 conflict").nl("1 conflict"), Text.en("{n} conflicts").nl("{n} conflicten"));

  /** Returns a number of things as {@code toString} has it: "1 phase", "2 phases". */
  public static String english(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Returns these words as a reader has them. */
  public Counted in(UnaryOperator<Text> language) {
    return new Counted(language.apply(one), language.apply(several));
  }

  /** Returns the words that fit a number, which they leave open. */
  public Text words(long number) {
    return number == 1 ? one : several;
  }

  /** Returns the words for a number, in both languages; other placeholders stay. */
  public Text of(long number) {
    Text grouped = Numbers.grouped(number);
    return words(number)
        .filledIn((name, language) -> name.equals("n") ? grouped.get(language) : null);
  }
}
