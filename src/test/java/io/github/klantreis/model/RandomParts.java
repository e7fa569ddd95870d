package io.github.klantreis.model;

import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.ExpectationBuilder;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The values that elements are made of, drawn by lot. */
final class RandomParts {
  private final Chance chance;

  RandomParts(Chance chance) {
    this.chance = chance;
  }

  Emotion emotion() {
    return chance.in(4)
        ? Emotion.of(1 + chance.below(10), Scale.of(1, 10), chance.text())
        : Emotion.of(chance.oneOf(Valence.values()), chance.text());
  }

  Need need() {
    Need need =
        switch (chance.below(3)) {
          case 0 -> Need.of(chance.text());
          case 1 -> Need.latent(chance.text());
          default -> Need.concrete(chance.text());
        };
    return chance.says() ? need.withTrigger(chance.text()) : need;
  }

  Expectation expectation() {
    ExpectationBuilder expectation = Expectation.builder(chance.text());
    if (chance.says()) {
      expectation.importance(1 + chance.below(5));
    }
    return expectation.fulfilment(chance.maybe(() -> chance.oneOf(Fulfilment.values()))).build();
  }

  Metric metric() {
    Metric metric =
        switch (chance.below(8)) {
          case 0 -> Metric.nps();
          case 1 -> Metric.csat();
          case 2 -> Metric.csat(Scale.of(1, 10));
          case 3 -> Metric.ces();
          case 4 -> Metric.conversion();
          case 5 -> Metric.repeatPurchase();
          case 6 -> Metric.of(chance.id("number", chance.below(5)), label());
          default -> Metric.of(chance.id("metric", chance.below(5)), label(), Scale.of(-0.5, 1e9));
        };
    double from = metric.scale().map(Scale::min).orElse(-1e12);
    double to = metric.scale().map(Scale::max).orElse(1e12);
    metric = chance.says() ? metric.valued(number(from, to)) : metric;
    return chance.says() ? metric.aimingAt(number(from, to)) : metric;
  }

  private double number(double from, double to) {
    return chance.coin() ? Math.rint(chance.between(from, to)) : chance.between(from, to);
  }

  Picture picture() {
    return new Picture(
        URI.create(
            chance.oneOf(
                "https://example.org/a.png?x=1&y=%C3%A9#f",
                "pictures/" + chance.below(100) + ".svg",
                // one transparent pixel
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNg"
                    + "AAIAAAUAAXpeqz8AAAAASUVORK5CYII=",
                "https://example.org/%3Cb%3E")),
        chance.text());
  }

  Suppression suppression() {
    return new Suppression(
        chance.oneOf("touchpoint-without-emotion", "acme.*", "rule-" + chance.below(10)),
        chance.text());
  }

  Motivation motivation() {
    return Motivation.of(chance.oneOf(MotivationKind.values()), chance.text());
  }

  Evidence evidence() {
    Evidence evidence = Evidence.of(chance.oneOf(EvidenceKind.values()), chance.text());
    evidence = chance.says() ? evidence.withSource(chance.text()) : evidence;
    return chance.says() ? evidence.withCollectedOn(date()) : evidence;
  }

  TeamMember teamMember() {
    return TeamMember.of(chance.text(), chance.text());
  }

  AffinityGroup affinityGroup() {
    List<String> ideas = chance.some(chance::text);
    return chance.coin() ? AffinityGroup.of(chance.text(), ideas) : AffinityGroup.unlabelled(ideas);
  }

  /** A brand; its values are those to which touchpoints may refer. */
  Brand brand(List<String> values) {
    BrandBuilder brand = Brand.builder(chance.text()).values(values);
    brand.vision(chance.maybe(chance::text)).mission(chance.maybe(chance::text));
    brand.personality(chance.maybe(chance::text)).promise(chance.maybe(chance::text));
    brand.essence(chance.maybe(chance::text)).language(chance.maybe(chance::text));
    chance.someOf(List.of(Sense.values())).forEach(sense -> brand.sense(sense, chance.text()));
    return brand.icons(notes()).build();
  }

  ConsiderationSet considerationSet() {
    ConsiderationSetBuilder set =
        ConsiderationSet.builder()
            .initialBrands(chance.some(chance::text))
            .addedBrands(chance.some(chance::text));
    if (chance.coin()) {
      String own = chance.text();
      set.ownBrand(own);
      if (chance.coin()) {
        set.initially(own);
      } else {
        set.added(own);
      }
    }
    return set.build();
  }

  TimeInterval interval() {
    LocalDate begin = date();
    return chance.coin()
        ? TimeInterval.of(positiveSpan())
        : TimeInterval.between(begin, begin.plusDays(1 + chance.below(700)));
  }

  LocalDate date() {
    return LocalDate.of(2020, 1, 1).plusDays(chance.below(4000));
  }

  TimeSpan span() {
    return switch (chance.below(4)) {
      case 0 -> TimeSpan.ZERO;
      case 1 -> TimeSpan.of(duration());
      default -> positiveSpan();
    };
  }

  /** One that no {@link #span()} exceeds. */
  TimeSpan longSpan() {
    return TimeSpan.of(Period.ofYears(10_000).plus(positivePeriod()), duration());
  }

  TimeSpan positiveSpan() {
    return chance.coin()
        ? TimeSpan.of(positivePeriod())
        : TimeSpan.of(positivePeriod(), duration());
  }

  private Period positivePeriod() {
    return switch (chance.below(4)) {
      case 0 -> Period.ofDays(1 + chance.below(400));
      case 1 -> Period.ofWeeks(1 + chance.below(60));
      case 2 -> Period.ofMonths(1 + chance.below(30));
      default -> Period.of(chance.below(3), chance.below(12), 1 + chance.below(30));
    };
  }

  private Duration duration() {
    return switch (chance.below(4)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofMinutes(chance.below(500));
      case 2 -> Duration.ofDays(chance.below(500));
      default -> Duration.ofMillis(chance.below(1_000_000));
    };
  }

  Locale language() {
    return Locale.forLanguageTag(chance.oneOf("nl", "en", "nl-BE", "en-GB", "zh-Hant-TW", "ar"));
  }

  EmpathyMap empathyMap() {
    return EmpathyMap.builder()
        .who(notes())
        .needsToDo(notes())
        .sees(notes())
        .says(notes())
        .does(notes())
        .saysAndDoes(notes())
        .hears(notes())
        .thinksAndFeels(notes())
        .pains(notes())
        .gains(notes())
        .build();
  }

  ServiceBlueprint blueprint() {
    return ServiceBlueprint.builder()
        .frontstage(notes())
        .backstage(notes())
        .supportingSystems(notes())
        .build();
  }

  Message message() {
    return Message.builder()
        .sender(chance.maybe(chance::text))
        .receiver(chance.maybe(chance::text))
        .formOfAddress(chance.maybe(() -> chance.oneOf(FormOfAddress.values())))
        .toneOfVoice(chance.maybe(chance::text))
        .language(chance.maybe(this::language))
        .personalisation(notes())
        .intent(chance.maybe(() -> chance.oneOf(Intent.values())))
        .namesChoiceStress(chance.coin())
        .subject(chance.maybe(chance::text))
        .text(chance.maybe(chance::text))
        .links(chance.some(() -> new Link(chance.oneOf(LinkKind.values()), chance.text())))
        .choices(notes())
        .build();
  }

  Channel channel() {
    return chance.in(4)
        ? Channel.of(
            chance.id("channel", chance.below(5)),
            chance.oneOf(ChannelKind.values()),
            chance.oneOf(Ownership.values()),
            label(),
            chance.some(chance::text))
        : chance.oneOf(Channel.standard().terms());
  }

  ActionKind actionKind() {
    return chance.in(4)
        ? ActionKind.of(chance.id("kind", chance.below(5)), label(), chance.some(chance::text))
        : chance.oneOf(ActionKind.standard().terms());
  }

  People people() {
    return chance.in(4)
        ? People.of(
            chance.id("people", chance.below(5)),
            plain("person"),
            plain("people"),
            chance.coin(),
            chance.some(chance::text))
        : chance.oneOf(People.standard().terms());
  }

  /** Words of people have no braces. */
  private Text plain(String english) {
    return Text.en(english + " " + chance.below(10)).nl(chance.text().replaceAll("[{}]", "-"));
  }

  Moment moment() {
    return chance.in(4)
        ? Moment.of(chance.id("moment", chance.below(5)), label(), chance.some(chance::text))
        : chance.oneOf(Moment.standard().terms());
  }

  Source source() {
    Source source = Source.of(chance.text()).withAuthors(notes().toArray(new String[0]));
    source = chance.coin() ? source.withYear(1900 + chance.below(150)) : source;
    source = chance.coin() ? source.withPublication(chance.text()) : source;
    source =
        chance.coin()
            ? source.withAddress(URI.create("https://acme.example/" + chance.below(9)))
            : source;
    source = chance.coin() ? source.withLanguage(language()) : source;
    source = chance.coin() ? source.basedOn(chance.text()) : source;
    return chance.coin() ? source.at(label()) : source;
  }

  Text label() {
    Text label = Text.en(chance.text());
    label = chance.coin() ? label.nl(chance.text()) : label;
    return chance.in(4) ? label.and(Locale.forLanguageTag("fr"), chance.text()) : label;
  }

  List<String> notes() {
    return chance.some(chance::text);
  }

  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : chance.some(chance::text)) {
      attributes.put(name, chance.anyText());
    }
    return attributes;
  }

  /** Values for some of the keys. */
  <K, V> Map<K, V> by(List<? extends K> keys, Supplier<? extends V> value) {
    Map<K, V> values = new LinkedHashMap<>();
    for (K key : chance.<K>someOf(keys)) {
      values.put(key, value.get());
    }
    return values;
  }
}
