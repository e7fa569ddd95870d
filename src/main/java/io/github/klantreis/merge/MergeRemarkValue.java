package io.github.klantreis.merge;

import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.model.ElementPath;
import java.util.List;
import java.util.Locale;

/** A remark as a value. */
record MergeRemarkValue(
    MergeRemarkKind kind, ElementPath path, List<String> ids, JourneyWords words)
    implements MergeRemark {
  MergeRemarkValue {
    ids = List.copyOf(ids);
  }

  @Override
  public String toText(Locale locale) {
    return new MergeText(locale, words).line(this);
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
