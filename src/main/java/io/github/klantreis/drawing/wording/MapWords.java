package io.github.klantreis.drawing.wording;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.observation.Share;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Dates;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Words and numbers in the reader's language. */
public final class MapWords {
  /** Stands between parts that are not a sentence. */
  static final String DOT = " · ";

  private static final Text LANGUAGE = Text.en("en").nl("nl");
  private static final Text AT_ONCE = Text.en("at once").nl("meteen");
  private static final Text FROM_TO = Text.en("{from} to {to}").nl("{from} tot {to}");
  private static final Text AIM = Text.en("aim {n}").nl("doel {n}");
  private static final Text SCALE = Text.en("scale {min} to {max}").nl("schaal {min} tot {max}");
  private static final Scale PERCENTAGES = Scale.of(0, 100);
  private static final Text LABELLED = Text.en("{label}: {text}").nl("{label}: {text}");

  private static final Text FELT = Text.en("{emotion} ({score})").nl("{emotion} ({score})");
  private static final Text TOWARDS = Text.en("→ {name}").nl("→ {name}");
  private static final Text LEADING = Text.en("{from} → {to}").nl("{from} → {to}");
  private static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");

  /** Languages that are written from the right to the left, unless their tag says otherwise. */
  private static final ImmutableSet<String> RIGHT_TO_LEFT =
      ImmutableSet.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug",
          "ur", "yi");

  private static final ImmutableSet<String> RIGHT_TO_LEFT_SCRIPTS =
      ImmutableSet.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public final Locale locale;
  private final People people;
  private final FurtherWords further;
  private final String language;
  private final IdentityHashMap<Text, Text> worded = new IdentityHashMap<>();

  /** The labels for which the application has no words. */
  private final Set<String> english = new HashSet<>();

  /** What authors wrote in another language, with its tag. */
  private final Map<String, String> authored = new HashMap<>();

  /**
   * Creates the words for a journey.
   *
   * @param people whose journey it is
   */
  public MapWords(Locale locale, People people) {
    this(locale, people, FurtherWords.NONE);
  }

  /**
   * Creates the words for a journey in a language that the library has no words in.
   *
   * @param people whose journey it is
   * @param further the application's words; what it does not have is in English
   */
  public MapWords(Locale locale, People people, FurtherWords further) {
    this.locale = locale;
    this.people = people.worded(further::in);
    this.further = further;
    boolean isKnown = LANGUAGE.languages().contains(Locale.forLanguageTag(locale.getLanguage()));
    this.language = isKnown || !further.isEmpty() ? locale.toLanguageTag() : "en";
  }

  /** Whether the reader's language is written from the right to the left. */
  public boolean isRightToLeft() {
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
  }

  /** Returns the tag of the language in which the words are: English where there are no others. */
  public String language() {
    return language;
  }

  /** Returns a text in which customers are spoken to in a language. */
  public MixedText spoken(String text, Locale spokenLanguage) {
    String tag = spokenLanguage.toLanguageTag();
    return tag.equals(language()) ? MixedText.of(text) : MixedText.foreign(text, tag);
  }

  /** Returns the attribute of an element whose text has words in some languages only. */
  public String lang(Set<Locale> languages) {
    boolean isEnglish = !languages.contains(Locale.forLanguageTag(locale.getLanguage()));
    return isEnglish && !language().equals("en") ? " lang=\"en\"" : "";
  }

  /**
   * Takes in which languages journeys are written, if one is in another than the words. Nothing is
   * said of the language of a text that stands in journeys of several.
   */
  public void authored(Collection<Journey> journeys, Function<Journey, Set<String>> texts) {
    if (journeys.stream().allMatch(journey -> tagOf(journey).equals(language()))) {
      return;
    }
    for (Journey journey : journeys) {
      String tag = tagOf(journey);
      for (String text : texts.apply(journey)) {
        authored.merge(text, tag, (one, other) -> one.equals(other) ? one : language());
      }
    }
  }

  private String tagOf(Journey journey) {
    return journey.writtenIn().map(Locale::toLanguageTag).orElse(language());
  }

  /**
   * Returns the tag of the language of a text as a whole: an author's, English where the
   * application has no words, or else that of the words, as of a text in which they are mixed.
   */
  public String languageOf(String text) {
    if (english.isEmpty() && authored.isEmpty()) {
      return language;
    }
    return english.contains(text) ? "en" : authored.getOrDefault(text, language);
  }

  /** Returns the attribute of an element that has nothing but a text. */
  public String langOf(String text) {
    String tag = languageOf(text);
    return tag.equals(language()) ? "" : " lang=\"" + tag + "\"";
  }

  /** Returns the attribute of an element that has nothing but a label of this class. */
  public String langOfLabel(String label) {
    return english.contains(label) ? " lang=\"en\"" : "";
  }

  /** Returns the attribute of an element that has nothing but words of a journey's author. */
  public String langOfAuthor(Journey journey) {
    String tag = tagOf(journey);
    return tag.equals(language()) ? "" : " lang=\"" + tag + "\"";
  }

  /** Returns a text of the library, with the word for the people whose journey it is. */
  public String of(Text text) {
    if (!further.isEmpty()) {
      return label(worded(text));
    }
    String words = text.get(locale);
    return mayNamePeople(words) ? worded(text).get(locale) : words;
  }

  /** Returns a label, and remembers it if it is English for want of words. */
  private String label(Text worded) {
    String label = worded.get(locale);
    if (!worded.languages().contains(Locale.forLanguageTag(locale.getLanguage()))) {
      english.add(label);
    }
    return label;
  }

  /** Returns a text of the library, with the word for the people whose journey it is. */
  public String of(Text text, Map<String, ?> values) {
    return worded(text).get(locale, values);
  }

  /** Most texts say nothing of people. */
  private Text worded(Text text) {
    if (!further.isEmpty()) {
      return worded.computeIfAbsent(text, this::translated);
    }
    return mayNamePeople(text.get(locale)) ? worded.computeIfAbsent(text, people::fillIn) : text;
  }

  private static boolean mayNamePeople(String words) {
    return words.contains("{p") || words.contains("{P");
  }

  private Text translated(Text text) {
    return people.fillIn(further.in(text));
  }

  /** Returns a text of the application, in which braces are nothing but braces. */
  public String given(Text text) {
    return text.get(locale);
  }

  /** Returns words for a number of things. */
  public String counted(Counted things, long number) {
    return counted(things.words(number), number);
  }

  /** Returns words that fit a number, which they leave open. */
  public String counted(Text things, long number) {
    return of(things, Map.of("n", count(number)));
  }

  public String of(Term term) {
    return further.isEmpty() ? term.label().get(locale) : label(translated(term.label()));
  }

  public String of(Optional<? extends Term> term) {
    return term.map(this::of).orElse("");
  }

  public List<String> each(Collection<? extends Term> terms) {
    List<String> each = new ArrayList<>(terms.size());
    for (Term term : terms) {
      each.add(of(term));
    }
    return each;
  }

  public String labelled(Text label, String text) {
    return labelled(of(label), text);
  }

  public String labelled(String label, String text) {
    return of(LABELLED, Map.of("label", label, "text", text));
  }

  public static String dotted(String... parts) {
    return dotted(List.of(parts));
  }

  /** Joins the texts that are not empty by dots. */
  public static String dotted(Collection<String> parts) {
    return String.join(DOT, present(parts));
  }

  /** Joins texts as in a sentence: a, b and c. */
  public String list(List<String> several) {
    return several.isEmpty() ? "" : of(Listing.and(several));
  }

  public static String quoted(String text) {
    return "“" + text + "”";
  }

  public static String score(int score) {
    return Numbers.signed(BigDecimal.valueOf(score), Locale.ROOT);
  }

  /** Returns a text with a capital letter; by code points, so that no surrogate pair is split. */
  public static String capital(String text) {
    return Characters.capitalised(text);
  }

  public String length(TimeSpan span) {
    boolean isNow = span.calendar().isZero() && span.clock().toSeconds() == 0;
    return of(isNow ? AT_ONCE : Durations.inWords(span.calendar(), span.clock()));
  }

  /** Returns a text with the length of its {@code {period}}; empty without a length above zero. */
  public String period(Text text, Optional<TimeSpan> span) {
    return span.filter(any -> !any.isZero())
        .map(any -> of(text, Map.of("period", length(any))))
        .orElse("");
  }

  /** Returns a text with what lies between two lengths; with one where there is no longest. */
  public String period(Text text, Optional<TimeSpan> shortest, Optional<TimeSpan> longest) {
    return longest
        .map(
            most -> {
              TimeSpan least = shortest.orElse(TimeSpan.ZERO);
              return length(least).equals(length(most))
                  ? period(text, longest)
                  : of(
                      text,
                      Map.of(
                          "period",
                          of(
                              Durations.rangeInWords(
                                  least.calendar(),
                                  least.clock(),
                                  most.calendar(),
                                  most.clock()))));
            })
        .orElseGet(() -> period(text, shortest));
  }

  /** Returns how often something comes, such as "once every week"; empty if it does not recur. */
  public String recurring(Optional<TimeSpan> span) {
    return span.map(any -> of(Labels.AGAIN, Map.of("period", withoutOne(length(any))))).orElse("");
  }

  /** Leaves out the number of "1 week", but not that of "1 year 3 months". */
  private static String withoutOne(String length) {
    return length.startsWith("1 ") && CharMatcher.inRange('0', '9').countIn(length) == 1
        ? length.substring(2)
        : length;
  }

  public String length(TimeInterval interval) {
    String dates =
        interval
            .begin()
            .map(
                begin ->
                    of(
                        FROM_TO,
                        Map.of("from", date(begin), "to", date(interval.end().orElseThrow()))))
            .orElse("");
    return dotted(length(interval.length()), dates);
  }

  /** Returns a date in words; in digits for readers of a language whose months are not known. */
  public String date(LocalDate date) {
    boolean isKnown = locale.getLanguage().equals("en") || locale.getLanguage().equals("nl");
    return isKnown ? of(Dates.inWords(date)) : date.toString();
  }

  /** Returns a number with at most two decimals and a mark between thousands. */
  public String number(double number) {
    return Numbers.rounded(number, locale);
  }

  /** Returns a number with a mark between thousands. */
  public String count(long count) {
    return Numbers.grouped(count, locale);
  }

  public String percent(Share share) {
    return share.whole() == 0
        ? share.percent(1)
        : Numbers.percent(new BigDecimal(share.percent(1)), locale);
  }

  /** Returns a percentage with at most two decimals. */
  public String percentage(double percent) {
    return Numbers.roundedPercent(percent, locale);
  }

  /** Returns an estimated share, from 0 to 1, as a percentage with one decimal. */
  public String percent(double share) {
    return Numbers.percent(rounded(100 * share), locale);
  }

  /** Returns the complement of a share, so that both percentages add up to 100. */
  public String rest(Share share) {
    return share.whole() == 0
        ? percent(share)
        : Numbers.percent(HUNDRED.subtract(new BigDecimal(share.percent(1))), locale);
  }

  /** Returns a number with one decimal and a sign; zero has no sign. */
  public String signed(double number) {
    return Numbers.signed(rounded(number), locale);
  }

  /** Returns the difference of two numbers, both rounded as {@link #signed(double)} does. */
  public String difference(double number, double other) {
    return Numbers.signed(rounded(number).subtract(rounded(other)), locale);
  }

  private static BigDecimal rounded(double number) {
    return Numbers.decimal(number).setScale(1, RoundingMode.HALF_UP);
  }

  /** In the largest unit of which there is one, with at most one decimal. */
  public String about(Duration time) {
    return of(time.isZero() ? AT_ONCE : Durations.about(time));
  }

  /** Returns the value and the target of a metric, and its scale if that is not the usual one. */
  public String values(Metric metric) {
    return dotted(
        number(metric.value()),
        metric.target().isPresent() ? of(AIM, Map.of("n", number(metric.target()))) : "",
        metric.scale().filter(scale -> !isUsual(scale, metric)).map(this::range).orElse(""));
  }

  private static boolean isUsual(Scale scale, Metric metric) {
    boolean isPercentage =
        scale.equals(PERCENTAGES) && metric.label().get(Locale.ENGLISH).contains("%");
    return isPercentage
        || Metric.standard(metric.id()).flatMap(Metric::scale).filter(scale::equals).isPresent();
  }

  private String range(Scale scale) {
    return of(SCALE, Map.of("min", number(scale.min()), "max", number(scale.max())));
  }

  private String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  /**
   * Returns an emotion with its score, such as {@code glad (+1)}, and the value as it was given.
   */
  public String felt(Emotion emotion) {
    return of(FELT, Map.of("emotion", emotion.label(), "score", scoreAsGiven(emotion)));
  }

  private String scoreAsGiven(Emotion emotion) {
    String score = score(emotion.score());
    if (emotion.value().isEmpty()) {
      return score;
    }
    double value = emotion.value().getAsDouble();
    Scale scale = emotion.scale().orElseThrow();
    return scale.equals(Scale.VALENCE)
        ? Numbers.signed(Numbers.decimal(value), locale)
        : dotted(Numbers.onScale(value, scale.min(), scale.max(), locale), score);
  }

  /** Returns who has an emotion, such as {@code Anna: glad (+1)}. */
  public String felt(String who, Emotion emotion) {
    return labelled(who, felt(emotion));
  }

  /** Returns where a way leads, by an arrow. */
  public String towards(String name) {
    return of(TOWARDS, Map.of("name", name));
  }

  /** Returns from where a way leads to where, by an arrow. */
  public String leading(String from, String to) {
    return of(LEADING, Map.of("from", from, "to", to));
  }

  /** Returns a need with what makes it concrete. */
  public String triggered(Need need) {
    return need.trigger()
        .map(trigger -> of(TRIGGERED, Map.of("need", need.text(), "trigger", trigger)))
        .orElse(need.text());
  }

  /** Returns the name of a phase, or what its phase model calls it. */
  public String nameOf(PhaseHeading phase) {
    return phase.name().orElseGet(() -> of(phase.kind()));
  }

  /** Returns the kind of an action and, if it has one, its own name. */
  public String nameOf(MarketingAction action) {
    String kind = of(action.kind());
    return action.name().map(name -> labelled(kind, name)).orElse(kind);
  }

  /**
   * Returns what an element is called where it is only mentioned: its name, or what kind it is if
   * it has none. Other than {@link JourneyElement#nameIn} it is in the application's words.
   */
  public String called(JourneyElement element) {
    if (element instanceof PhaseHeading phase) {
      return nameOf(phase);
    }
    if (element instanceof MarketingAction action) {
      return action.name().orElseGet(() -> of(action.kind()));
    }
    return element instanceof LoyaltyLoop ? of(ElementKind.LOYALTY_LOOP) : element.nameIn(locale);
  }

  /** Returns the texts that are not empty. */
  public static List<String> present(Collection<String> texts) {
    List<String> present = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (!text.isEmpty()) {
        present.add(text);
      }
    }
    return present;
  }
}
