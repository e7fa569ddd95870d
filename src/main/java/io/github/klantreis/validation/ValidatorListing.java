package io.github.klantreis.validation;

import io.github.klantreis.validation.Validators.Registration;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Listing;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says of validators how severe they are, who brought them, and from where they were loaded. */
final class ValidatorListing {
  private static final Text LINE =
      Text.en("{id}  {severity}  from {origin}").nl("{id}  {severity}  van {origin}");
  private static final Text LINE_WITH_PLACE =
      Text.en("{id}  {severity}  from {origin} in {place}")
          .nl("{id}  {severity}  van {origin} in {place}");
  private static final Text MODULE = Text.en("the module {name}").nl("de module {name}");
  private static final Text OFF = Text.en("off").nl("uit");

  private final Locale locale;
  private final FurtherWords further;

  ValidatorListing(Locale locale, FurtherWords further) {
    this.locale = locale;
    this.further = further;
  }

  /** Returns the line of a validator; one without a severity does not run. */
  String line(Registration registration, Optional<Severity> severity) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", registration.definition().id());
    values.put(
        "severity", further.in(severity.map(ValidatorListing::word).orElse(OFF)).get(locale));
    values.put("origin", registration.origin());
    Optional<String> place = placeOf(registration);
    place.ifPresent(known -> values.put("place", known));
    return further.in(place.isPresent() ? LINE_WITH_PLACE : LINE).get(locale, values);
  }

  /** The id in English, which configurations take. */
  private static Text word(Severity severity) {
    return Text.en(severity.id()).nl(severity.label().get(Listing.DUTCH));
  }

  /** The jar, folder or module that a validator's class was loaded from. */
  private Optional<String> placeOf(Registration registration) {
    Class<?> provider = registration.provider();
    if (provider != null) {
      return placeOf(provider);
    }
    Optional<String> place = placeOf(checkingClass(registration.validator()));
    boolean isOfAnyone =
        registration.validator() instanceof LambdaValidator<?> described
            && described.isSentence()
            && place.equals(placeOf(Validators.class));
    return isOfAnyone ? Optional.empty() : place;
  }

  private Optional<String> placeOf(Class<?> type) {
    if (type.getModule().isNamed()) {
      return Optional.of(
          further.in(MODULE).get(locale, Map.of("name", type.getModule().getName())));
    }
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Object::toString);
  }

  private static Class<?> checkingClass(JourneyValidator<?> validator) {
    if (validator instanceof LambdaValidator<?> described) {
      return described.checkingClass();
    }
    return validator instanceof SummarisingValidator<?> summarising
        ? summarising.checkingClass()
        : validator.getClass();
  }
}
