package io.github.klantreis.description;

import io.github.klantreis.description.ValueKind.AddressKind;
import io.github.klantreis.description.ValueKind.DateKind;
import io.github.klantreis.description.ValueKind.FlagKind;
import io.github.klantreis.description.ValueKind.IdKind;
import io.github.klantreis.description.ValueKind.LabelKind;
import io.github.klantreis.description.ValueKind.LanguageKind;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.TextKind;

/** The kinds of values without parameters, or with common ones. */
public final class ValueKinds {
  /** Any text. */
  public static final TextKind TEXT = new TextKind(true);

  /** A text that is not blank. */
  public static final TextKind NOT_BLANK = new TextKind(false);

  /** The id of the owner: letters, digits and {@code . _ : -}. */
  public static final IdKind ID = new IdKind();

  /** Any finite number. */
  public static final NumberKind NUMBER =
      new NumberKind(-Double.MAX_VALUE, Double.MAX_VALUE, false);

  /** Yes or no. */
  public static final FlagKind FLAG = new FlagKind();

  /** A day. */
  public static final DateKind DATE = new DateKind();

  /** A language. */
  public static final LanguageKind LANGUAGE = new LanguageKind();

  /** An address (URI). */
  public static final AddressKind ADDRESS = new AddressKind();

  /** Words in several languages, English among them. */
  public static final LabelKind LABEL = new LabelKind();

  private ValueKinds() {}
}
