package io.github.klantreis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What is drawn by lot, the same for the same seed on every machine. How much is said of an element
 * follows from the density: 0 says nothing, 1 everything there is to say.
 */
public final class Chance {
  /** What people, programs and attackers write into a map. Lone surrogates are no text. */
  private static final List<String> WORDS =
      List.of(
          "plain",
          "{0}${7*7}<b>%s",
          "\"double\" and 'single' quotes",
          "foto's 's avonds",
          "</script><script>alert(1)</script>",
          "<!--",
          "-->",
          "]]>",
          "&amp;",
          "a & b < c > d",
          "客户旅程",
          "購入 お客様",
          "😀👩‍👩‍👧‍👦🇳🇱",
          "שלום customer",
          "\u202Eright to left\u202C",
          "مرحبا",
          "e\u0301 is not \u00E9",
          "back\\slash /slash |pipe| `tick` *star* _line_ #hash",
          "comma, semicolon; tab\there",
          "line\nbreak\r\nand return",
          "=cmd|' /C calc'!A0",
          "\u0007bell\u001B[31m",
          "no\u00A0break\u200Bspace\uFEFF",
          "-->>: participant : note over",
          "€ 1.000,50",
          "ǅ İ ı ß");

  private final SplittableRandom random;
  private final double density;

  public Chance(long seed, double density) {
    this(new SplittableRandom(seed), density);
  }

  private Chance(SplittableRandom random, double density) {
    this.random = random;
    this.density = density;
  }

  /** Lots of its own, so that what is drawn here does not change what is drawn after. */
  public Chance split(double ownDensity) {
    return new Chance(random.split(), ownDensity);
  }

  public long seed() {
    return random.nextLong();
  }

  /** A number from 0 to the bound, without it. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  public double between(double from, double to) {
    return from + random.nextDouble() * (to - from);
  }

  public boolean coin() {
    return random.nextBoolean();
  }

  public boolean in(int often) {
    return random.nextInt(often) == 0;
  }

  /** Whether to say something of one attribute. */
  public boolean says() {
    return random.nextDouble() < density;
  }

  public <T> T oneOf(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Mostly a value; sometimes none, which clears what was there. */
  public <T> Optional<T> maybe(Supplier<? extends T> value) {
    return in(6) ? Optional.empty() : Optional.of(value.get());
  }

  /** Up to three values; sometimes none. */
  public <T> List<T> some(Supplier<? extends T> value) {
    List<T> values = new ArrayList<>();
    for (int i = in(6) ? 0 : 1 + below(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  /** Some of what is there, in any order, each at most once. */
  public <T> List<T> someOf(List<? extends T> all) {
    List<T> rest = shuffled(all);
    return new ArrayList<>(
        rest.subList(0, rest.isEmpty() ? 0 : below(Math.min(4, rest.size() + 1))));
  }

  public <T> List<T> shuffled(List<? extends T> all) {
    List<T> shuffled = new ArrayList<>(all);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      T other = shuffled.get(j);
      shuffled.set(j, shuffled.get(i));
      shuffled.set(i, other);
    }
    return shuffled;
  }

  /** A text that is not blank. */
  public String text() {
    String text = oneOf(WORDS);
    return switch (below(4)) {
      case 0 -> text;
      case 1 -> text + " " + below(100);
      case 2 -> text + " " + oneOf(WORDS);
      default -> in(20) ? (text + " ").repeat(40) : "word " + below(1000);
    };
  }

  /** A text of which nothing is asked: sometimes blank. */
  public String anyText() {
    return in(25) ? oneOf("", " ", "\t\n") : text();
  }

  /** An id, unlike all that are drawn with another number. */
  public String id(String prefix, int number) {
    return switch (below(8)) {
      case 0 -> prefix + ":" + number;
      case 1 -> prefix + "." + number + "_x";
      case 2 -> "客" + prefix + "é" + number;
      case 3 -> number + "-" + prefix;
      default -> prefix + "-" + number;
    };
  }
}
