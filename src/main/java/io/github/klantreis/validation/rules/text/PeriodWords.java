package io.github.klantreis.validation.rules.text;

import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Writes periods as people say them: "11 months and 9 days" instead of P11M9D. */
public final class PeriodWords {
  private PeriodWords() {}

  public static Text of(Period period) {
    List<String> english = new ArrayList<>(3);
    List<String> dutch = new ArrayList<>(3);
    int years = period.getYears();
    int months = period.getMonths();
    int days = period.getDays();
    if (years != 0) {
      english.add(years + (years == 1 ? " year" : " years"));
      dutch.add(years + " jaar");
    }
    if (months != 0) {
      english.add(months + (months == 1 ? " month" : " months"));
      dutch.add(months + (months == 1 ? " maand" : " maanden"));
    }
    if (english.isEmpty() && days != 0 && days % 7 == 0) {
      int weeks = days / 7;
      english.add(weeks + (weeks == 1 ? " week" : " weeks"));
      dutch.add(weeks + (weeks == 1 ? " week" : " weken"));
    } else if (english.isEmpty() || days != 0) {
      english.add(days + (days == 1 ? " day" : " days"));
      dutch.add(days + (days == 1 ? " dag" : " dagen"));
    }
    return Text.en(joined(english, " and ")).nl(joined(dutch, " en "));
  }

  private static String joined(List<String> parts, String and) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
  }
}
