package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values that are written as a text of a certain form. Reading requires that form, so that it
 * accepts nothing that the schema refuses.
 *
 * @param <T> the type of the values
 */
final class ParsedForm<T> extends Form<T, T> {
  /** A year that has a 29th of February, at its end. */
  private static final String LEAP_YEAR =
      "[0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00";

  /** Exactly the days that there are: months have their lengths, and no year is minus zero. */
  private static final String DAY =
      "^(?!-0+-)(?=[+-]?[0-9]*("
          + LEAP_YEAR
          + ")-02-29$|.*-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$|.*-(0[13-9]|1[0-2])-(29|30)$"
          + "|.*-(0[13578]|1[02])-31$)([+-][0-9]{5,9}|-?[0-9]{4})-[0-9]{2}-[0-9]{2}$";

  static final ParsedForm<LocalDate> DATE =
      new ParsedForm<>(
          "date",
          "A day, such as 2026-05-31.",
          Text.en("a day such as \"2026-05-31\"").nl("een dag zoals \"2026-05-31\""),
          DAY,
          LocalDate::parse,
          LocalDate::toString);

  /**
   * Each part as large as {@link TimeSpan} holds it, also where weeks are days and minutes hours.
   */
  private static final String SPAN =
      "P(?=[-0-9T])(-?1?[0-9]{1,9}Y)?(-?1?[0-9]{1,9}M)?(-?[0-9]{1,7}W(-?[0-9]{1,9}D)?|-?1?[0-9]{1,9}D)?"
          + "(T(?=[-0-9])((-?[0-9]{1,9}H)?(-?[0-9]{1,9}M)?(-?[0-9]{1,9}(\\.[0-9]{0,9})?S)?"
          + "|-?1[0-9]{9}H(-?[0-5]?[0-9]M)?(-?[0-5]?[0-9](\\.[0-9]{0,9})?S)?))?$";

  /** Where a part is negative, another is not: all else is refused by the proof of the journey. */
  private static final String NOT_NEGATIVE = "^(?=[^-]*$|.*[A-Z][0-9.]*[1-9])";

  private static final Predicate<String> IS_SPAN = Pattern.compile("^" + SPAN).asMatchPredicate();

  static final ParsedForm<TimeSpan> TIME_SPAN =
      span(
          "timeSpan",
          "A length of time in years, months, weeks, days, hours, minutes and seconds, such as"
              + " P1Y6M, P14D, PT15S or P3MT2H (ISO 8601).",
          NOT_NEGATIVE + SPAN);

  static final ParsedForm<TimeSpan> POSITIVE_TIME_SPAN =
      span(
          "positiveTimeSpan",
          "A length of time as timeSpan has it, longer than zero.",
          NOT_NEGATIVE + "(?=.*[1-9])" + SPAN);

  /**
   * Language, script, region, variants, extensions, private use; or private use alone. Java drops a
   * repeated extension in silence, so that none may be, and each is in small letters to be
   * compared.
   */
  private static final String TAG =
      "^(?!(?![xX]-)(?:(?!-[xX]-).)*-([a-wy-z])-(?:(?:(?!-[xX]-).)*-)?\\1-)"
          + "(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[a-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?|[xX](-[A-Za-z0-9]{1,8})+|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu))$";

  private static final Pattern TAGS = Pattern.compile(TAG);

  /** Longer than any tag in use, and short enough to be matched by recursion. */
  private static final int LONGEST_TAG = 100;

  static final ParsedForm<Locale> LANGUAGE =
      new ParsedForm<>(
          "language",
          "A language as a BCP 47 tag, such as nl or en-GB.",
          Text.en("the tag of a language such as \"nl\" or \"en-GB\"")
              .nl("de code van een taal zoals \"nl\" of \"en-GB\""),
          TAG,
          ParsedForm::isTag,
          ParsedForm::languageOf,
          ParsedForm::tagOf);

  static final ParsedForm<URI> ADDRESS =
      new ParsedForm<>(
          "address",
          "An address (URI), absolute or relative.",
          Text.en("an address (URI)").nl("een adres (URI)"),
          AddressPattern.PATTERN,
          text -> true,
          URI::create,
          URI::toString);

  /** No id has a slash, so that a side is never taken for the persona or actor of that name. */
  private static final String SIDE = "side/";

  static final ParsedForm<Participant> PARTICIPANT =
      new ParsedForm<>(
          "participant",
          "The id of a persona or actor; or side/customer, side/company, side/partner or side/other"
              + " where nobody in particular is meant.",
          Text.en(
                  "the id of a persona or actor, or \"side/customer\", \"side/company\","
                      + " \"side/partner\" or \"side/other\"")
              .nl(
                  "de id van een persona of actor, of \"side/customer\", \"side/company\","
                      + " \"side/partner\" of \"side/other\""),
          "^(side/(customer|company|partner|other)|[\\p{L}\\p{Nd}._:-]+)$",
          ParsedForm::participantOf,
          ParsedForm::written);

  static final ParsedForm<BranchPath> BRANCH =
      new ParsedForm<>(
          "branchPath",
          "The ids of a branching of the phase and of one of its branches, such as moment/during.",
          Text.en("the ids of a branching and a branch such as \"moment/during\"")
              .nl("de id's van een vertakking en een tak zoals \"moment/during\""),
          "^[^/]+/[^/]+$",
          text -> BranchPath.find(text).orElseThrow(IllegalArgumentException::new),
          BranchPath::toString);

  private final String name;
  private final String description;
  private final Text allowed;
  private final String pattern;
  private final Predicate<String> isWellFormed;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  private static ParsedForm<TimeSpan> span(String name, String description, String pattern) {
    return new ParsedForm<>(
        name,
        description,
        Text.en("a length of time such as \"P6M\", \"P14D\" or \"PT90S\"")
            .nl("een tijdsduur zoals \"P6M\", \"P14D\" of \"PT90S\""),
        pattern,
        IS_SPAN,
        ParsedForm::spanOf,
        TimeSpan::toString);
  }

  private static TimeSpan spanOf(String text) {
    TimeSpan span = TimeSpan.parse(text);
    if (span.isZero() && text.contains("-")) {
      throw new IllegalArgumentException("minus zero");
    }
    return span;
  }

  private ParsedForm(
      String name,
      String description,
      Text allowed,
      String pattern,
      Function<String, T> parse,
      Function<T, String> print) {
    this(name, description, allowed, pattern, Pattern.compile(pattern).asPredicate(), parse, print);
  }

  /** Creates a form of texts for which matching the pattern would take too many steps or frames. */
  private ParsedForm(
      String name,
      String description,
      Text allowed,
      String pattern,
      Predicate<String> isWellFormed,
      Function<String, T> parse,
      Function<T, String> print) {
    this.name = name;
    this.description = description;
    this.allowed = allowed;
    this.pattern = pattern;
    this.isWellFormed = isWellFormed;
    this.parse = parse;
    this.print = print;
  }

  private static Participant participantOf(String text) {
    return text.startsWith(SIDE)
        ? Side.valueOf(text.substring(SIDE.length()).toUpperCase(Locale.ROOT))
        : Participant.of(text);
  }

  private static String written(Participant participant) {
    return participant instanceof Side side
        ? SIDE + side.id()
        : ((NamedParticipant) participant).id();
  }

  /** Locale.Builder refuses what {@code forLanguageTag} silently ignores. */
  private static Locale languageOf(String tag) {
    new Locale.Builder().setLanguageTag(tag);
    return Locale.forLanguageTag(tag);
  }

  /** Whether a text is short enough for the pattern, which Java matches recursively. */
  private static boolean isTag(String text) {
    return text.length() <= LONGEST_TAG && TAGS.matcher(text).find();
  }

  private static String tagOf(Locale language) {
    String tag = language.toLanguageTag();
    if (tag.length() > LONGEST_TAG || !Locale.forLanguageTag(tag).equals(language)) {
      throw new IllegalArgumentException(
          "the language \"" + language + "\" cannot be written, as no BCP 47 tag stands for it");
    }
    return tag;
  }

  @Override
  void write(JsonGenerator out, T value) {
    JsonOutput.writeText(out, print.apply(value));
  }

  @Override
  @Nullable T read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT);
      return null;
    }
    String text = in.text();
    if (text == null) {
      return null;
    }
    try {
      if (isWellFormed.test(text)) {
        return parse.apply(text);
      }
    } catch (DateTimeException
        | ArithmeticException
        | IllegalArgumentException
        | IllformedLocaleException none) {
      // reported below
    }
    in.wrongValue(JsonWords.WRONG_VALUE, allowed, text);
    return null;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        name,
        () -> {
          ImmutableMap.Builder<String, Object> schema =
              ImmutableMap.<String, Object>builder()
                  .put("description", description)
                  .put("type", "string");
          schema.put("pattern", pattern);
          if (this == LANGUAGE) {
            schema.put("maxLength", LONGEST_TAG);
          }
          return schema.buildOrThrow();
        });
  }
}
