package io.github.klantreis.observation.cohort;

import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * The true fans so far: customers who bought at least twice, or as often as {@link
 * FanCounting#withLeastPurchases} says, and after the first purchase met at least a share of the
 * touchpoints of loyalty and advocacy that concern them. See {@link FanCounting}.
 *
 * <p>These are numbers of today, which grow: customers who came recently have not had the time to
 * become fans, so too few of them is no fault of a journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrueFans implements NoBean {
  private static final long AIM = 100;

  private static final Text FANS =
      Text.en("True fans so far: {fans}, where the aim is {aim}.")
          .nl("Echte fans tot nu toe: {fans}, bij een doel van {aim}.");

  private static final Text WHO =
      Text.en(
              " True fans are {people} who {bought} {often} and met {part} that concern them after"
                  + " their first {purchase}.\n")
          .nl(
              " Echte fans zijn {people} die {often} {bought} en na hun eerste {purchase} {part}"
                  + " tegenkwamen die voor hen bedoeld zijn.\n");

  private static final Text WHO_FOLLOWS =
      Text.en(" True fans are {people} who met {part} that concern them.\n")
          .nl(" Echte fans zijn {people} die {part} tegenkwamen die voor hen bedoeld zijn.\n");

  private static final Text CHOICES =
      Text.en(
              "Of a choice one branch counts, the one of which most was met; a branch with which the"
                  + " journey ends does not count, nor does a choice that can be passed by.\n")
          .nl(
              "Van een keuze telt één tak, die waarvan het meest is tegengekomen; een tak waarmee de"
                  + " reis eindigt telt niet, en een keuze die over te slaan is ook niet.\n");

  private static final Text ONCE = Text.en("at least once").nl("minstens één keer");

  private static final Text TWICE = Text.en("at least twice").nl("minstens twee keer");

  private static final Text OFTEN = Text.en("at least {n} times").nl("minstens {n} keer");

  private static final Text NOBODY =
      Text.en(
              "No {people} {bought} {often}, so nobody can be one. Where that is not to be expected, fewer"
                  + " {purchases} can be asked for, or none.\n")
          .nl(
              "Er zijn geen {people} die {often} {bought}, dus niemand kan het zijn. Waar dat niet te verwachten is,"
                  + " kunnen minder {purchases} gevraagd worden, of geen.\n");

  private static final Text ALL =
      Text.en("all touchpoints of loyalty and advocacy")
          .nl("alle contactmomenten van loyaliteit en ambassadeurschap");

  private static final Text PART =
      Text.en("at least {share}% of the touchpoints of loyalty and advocacy")
          .nl("minstens {share}% van de contactmomenten van loyaliteit en ambassadeurschap");

  private static final Text SHARES =
      Text.en(
              "That is {buyers}% of the {people} who {bought} ({k} of {n}), with {share}% of the"
                  + " {purchases} ({part} of {all})")
          .nl(
              "Dat is {buyers}% van de {people} die {bought} ({k} van {n}), met {share}% van de"
                  + " {purchases} ({part} van {all})");

  private static final Text SHARE_ON_THE_MAP =
      Text.en("That is {buyers}% of the {people} who were on the map ({k} of {n}).\n")
          .nl("Dat is {buyers}% van de {people} die op de kaart waren ({k} van {n}).\n");

  private static final Text VALUE =
      Text.en(" and {value}% of their value").nl(" en {value}% van de waarde daarvan");

  private static final Counted NOT_JUDGED =
      new Counted(
          Text.en(
                  "No touchpoint of loyalty or advocacy concerns 1 {person} who {boughtOne} {often}.\n")
              .nl(
                  "Voor 1 {person} die {often} {boughtOne}, is geen contactmoment van loyaliteit of"
                      + " ambassadeurschap bedoeld.\n"),
          Text.en(
                  "No touchpoint of loyalty or advocacy concerns {n} {people} who {bought} {often}.\n")
              .nl(
                  "Voor {n} {people} die {often} {bought}, is geen contactmoment van loyaliteit of"
                      + " ambassadeurschap bedoeld.\n"));

  private static final Counted FOLLOWS_NOTHING =
      new Counted(
          Text.en("No touchpoint of loyalty or advocacy concerns 1 {person}.\n")
              .nl(
                  "Voor 1 {person} is geen contactmoment van loyaliteit of ambassadeurschap bedoeld.\n"),
          Text.en("No touchpoint of loyalty or advocacy concerns {n} {people}.\n")
              .nl(
                  "Voor {n} {people} is geen contactmoment van loyaliteit of ambassadeurschap bedoeld.\n"));

  private static final Text NONE =
      Text.en(
              "True fans cannot be counted: the journey has no touchpoint of loyalty or"
                  + " advocacy.\n")
          .nl(
              "Echte fans zijn niet te tellen: de reis heeft geen contactmoment van loyaliteit of"
                  + " ambassadeurschap.\n");

  private final ObservationPlan plan;
  private final boolean hasValues;
  private final boolean hasChoices;
  private final int leastPurchases;
  private final Group all;
  private final List<Loyal> candidates;
  private final BigDecimal share;
  private final long aim;

  TrueFans(
      ObservationPlan plan,
      boolean hasValues,
      boolean hasChoices,
      int leastPurchases,
      Group all,
      List<Loyal> candidates) {
    this(plan, hasValues, hasChoices, leastPurchases, all, candidates, BigDecimal.ONE, AIM);
  }

  private TrueFans(
      ObservationPlan plan,
      boolean hasValues,
      boolean hasChoices,
      int leastPurchases,
      Group all,
      List<Loyal> candidates,
      BigDecimal share,
      long aim) {
    this.plan = plan;
    this.hasValues = hasValues;
    this.hasChoices = hasChoices;
    this.leastPurchases = leastPurchases;
    this.all = all;
    this.candidates = candidates;
    this.share = share;
    this.aim = aim;
  }

  /**
   * Returns the plan by which customers were counted.
   *
   * @return the plan
   */
  public ObservationPlan plan() {
    return plan;
  }

  /**
   * Returns those who met at least a share of the touchpoints.
   *
   * @param share the share that makes a true fan, above 0 and at most 1; 1 (all touchpoints) unless
   *     set
   * @return the fans by that share, from the same counts
   * @throws IllegalArgumentException if the share is out of range
   */
  public TrueFans withShare(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share of touchpoints that makes a true fan must be above 0 and at most 1, but was "
              + share);
    }
    return new TrueFans(
        plan, hasValues, hasChoices, leastPurchases, all, candidates, Numbers.decimal(share), aim);
  }

  /**
   * Returns the same with another aim.
   *
   * @param aim how many true fans there should be, at least 1; 100 unless set
   * @return the fans with that aim
   * @throws IllegalArgumentException if the aim is less than 1
   */
  public TrueFans withAim(long aim) {
    if (aim < 1) {
      throw new IllegalArgumentException("the aim must be at least 1 true fan, but was " + aim);
    }
    return new TrueFans(plan, hasValues, hasChoices, leastPurchases, all, candidates, share, aim);
  }

  /**
   * Returns how many true fans there are.
   *
   * @return the number, from 0; empty if no touchpoint of loyalty or advocacy concerns anybody
   */
  public OptionalLong fans() {
    return isDefined() ? OptionalLong.of(sum(Group::customers)) : OptionalLong.empty();
  }

  private boolean isDefined() {
    return candidates.stream().anyMatch(each -> each.concerned() > 0);
  }

  private long sum(ToLongFunction<Group> figure) {
    return candidates.stream()
        .filter(this::isFan)
        .mapToLong(each -> figure.applyAsLong(each.figures()))
        .sum();
  }

  private boolean isFan(Loyal each) {
    BigDecimal least = share.multiply(BigDecimal.valueOf(each.concerned()));
    return each.concerned() > 0 && least.compareTo(BigDecimal.valueOf(each.met())) <= 0;
  }

  /**
   * Returns how many true fans there should be.
   *
   * @return the aim, at least 1
   */
  public long aim() {
    return aim;
  }

  /**
   * Returns the share of the touchpoints of loyalty and advocacy that a true fan has met.
   *
   * @return the share, above 0 and at most 1
   */
  public double share() {
    return share.doubleValue();
  }

  /**
   * Returns how often a true fan has bought, at least.
   *
   * @return the number of purchases, from 0
   * @see FanCounting#withLeastPurchases
   */
  public int leastPurchases() {
    return leastPurchases;
  }

  /**
   * Returns how many customers bought as often as a true fan has to; if no purchase is asked for,
   * how many met a touchpoint.
   *
   * @return the number, from 0
   */
  public long candidates() {
    return candidates.stream().mapToLong(each -> each.figures().customers()).sum();
  }

  /**
   * Returns how many of the {@linkplain #candidates() candidates} are concerned by no touchpoint of
   * loyalty or advocacy, so that they cannot be true fans.
   *
   * @return the number, from 0
   */
  public long notJudged() {
    return candidates.stream()
        .filter(each -> each.concerned() == 0)
        .mapToLong(each -> each.figures().customers())
        .sum();
  }

  /**
   * Returns the true fans among those who could be: all who bought or, where no purchase is asked
   * for, all who met a touchpoint.
   *
   * @return the share; of 0 if {@link #fans()} is empty
   * @see #isOfBuyers()
   */
  public Share shareOfCustomers() {
    return share(Group::customers);
  }

  /**
   * Whether {@link #shareOfCustomers()} is of those who bought, as purchases are asked for.
   *
   * @return false if it is of all who met a touchpoint
   */
  public boolean isOfBuyers() {
    return !isFollowing();
  }

  /** Whether no purchase is asked for. */
  private boolean isFollowing() {
    return leastPurchases == 0;
  }

  /**
   * Returns the purchases of true fans among all purchases. Purchases of one customer are not
   * independent, so the bounds of this share say little.
   *
   * @return the share; of 0 if {@link #fans()} is empty
   */
  public Share shareOfPurchases() {
    return share(Group::purchases);
  }

  /**
   * Returns the value of the purchases of true fans among the value of all purchases, in the unit
   * of {@link FanCounting#withValues}.
   *
   * @return the share; of 0 if {@link #fans()} is empty, or purchases have no value
   */
  public Share shareOfValue() {
    return share(Group::value);
  }

  private Share share(ToLongFunction<Group> figure) {
    return isDefined() ? Share.of(sum(figure), figure.applyAsLong(all)) : Share.of(0, 0);
  }

  /**
   * Returns the fans in words.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale, plan.people()));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return some lines
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further, plan.people()));
  }

  private String text(ReaderWords words) {
    if (!isDefined()) {
      return words.of(NONE);
    }
    String part =
        share.compareTo(BigDecimal.ONE) == 0
            ? words.of(ALL)
            : words.of(
                PART, Map.of("share", Numbers.plain(share.movePointRight(2), words.locale())));
    PurchaseWords bought =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    StringBuilder text = new StringBuilder();
    text.append(
        words.of(
            FANS,
            Map.of(
                "fans", words.number(sum(Group::customers)),
                "aim", words.number(aim))));
    text.append(
        words.of(isFollowing() ? WHO_FOLLOWS : WHO, with(bought, words, Map.of("part", part))));
    if (hasChoices) {
      text.append(words.of(CHOICES));
    }
    if (candidates() == 0 && !isFollowing()) {
      text.append(words.of(NOBODY, with(bought, words, Map.of())));
    } else if (sum(Group::customers) > 0 && isFollowing()) {
      text.append(
          words.of(
              SHARE_ON_THE_MAP,
              Map.of(
                  "buyers", Percents.of(shareOfCustomers(), words.locale()),
                  "k", words.number(shareOfCustomers().part()),
                  "n", words.number(shareOfCustomers().whole()))));
    } else if (sum(Group::customers) > 0) {
      text.append(
          words.of(
              SHARES,
              bought.with(
                  Map.of(
                      "buyers", Percents.of(shareOfCustomers(), words.locale()),
                      "k", words.number(shareOfCustomers().part()),
                      "n", words.number(shareOfCustomers().whole()),
                      "share", Percents.of(shareOfPurchases(), words.locale()),
                      "part", words.number(shareOfPurchases().part()),
                      "all", words.number(shareOfPurchases().whole())))));
      if (hasValues && all.value() > 0) {
        text.append(words.of(VALUE, Map.of("value", Percents.of(shareOfValue(), words.locale()))));
      }
      text.append(".\n");
    }
    if (notJudged() > 0) {
      Counted counted = isFollowing() ? FOLLOWS_NOTHING : NOT_JUDGED;
      text.append(
          words.of(
              counted.words(notJudged()),
              with(bought, words, Map.of("n", words.number(notJudged())))));
    }
    return text.toString();
  }

  /** Adds how often a true fan bought. */
  private Map<String, Object> with(
      PurchaseWords bought, ReaderWords words, Map<String, String> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(
        "often",
        switch (leastPurchases) {
          case 1 -> words.of(ONCE);
          case 2 -> words.of(TWICE);
          default -> words.of(OFTEN, Map.of("n", words.number(leastPurchases)));
        });
    return bought.with(all);
  }

  @Override
  public String toString() {
    return "TrueFans{" + (isDefined() ? "fans=" + sum(Group::customers) : "undefined") + "}";
  }

  /** Customers, their purchases and the value of these. */
  record Group(long customers, long purchases, long value) {}

  /** Those who bought often enough and met so many of the touchpoints that concern them. */
  record Loyal(int met, int concerned, Group figures) {}
}
