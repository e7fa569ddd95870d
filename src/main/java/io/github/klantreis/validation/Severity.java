package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;

/** The severity of a finding, from worst to mildest. */
public enum Severity implements Term {
  /** The journey is wrong, or breaks what its source forbids. */
  ERROR(
      Text.en("error").nl("fout"),
      new Counted(Text.en("1 error").nl("1 fout"), Text.en("{n} errors").nl("{n} fouten"))),
  /** The journey misses a practice that its source advises. */
  WARNING(
      Text.en("warning").nl("waarschuwing"),
      new Counted(
          Text.en("1 warning").nl("1 waarschuwing"),
          Text.en("{n} warnings").nl("{n} waarschuwingen"))),
  /** An opportunity to make the journey better. */
  INFO(
      Text.en("hint").nl("tip"),
      new Counted(Text.en("1 hint").nl("1 tip"), Text.en("{n} hints").nl("{n} tips")));

  private final Text label;
  private final Counted counted;

  Severity(Text label, Counted counted) {
    this.label = label;
    this.counted = counted;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the words for a number of findings, such as {@code severity.counted(3).get(locale,
   * Map.of("n", 3))}: "3 warnings".
   *
   * @param number how many findings, from 0
   * @return "1 warning", or else "{n} warnings" with a place for the number
   */
  public Text counted(long number) {
    return counted.words(number);
  }
}
