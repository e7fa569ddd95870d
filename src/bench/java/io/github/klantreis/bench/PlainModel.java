package io.github.klantreis.bench;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the twelve constraints look at, as plain records with the annotations of Jakarta Validation:
 * the objects of Hibernate Validator and YAVI, equal in content to the journey of {@link
 * KlantreisModel}.
 */
final class PlainModel {
  private PlainModel() {}

  /** Twelfth constraint: a cross-reference, so on the whole. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = PersonasExist.class)
  public @interface KnownPersonas {
    String message() default "unknown persona";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class PersonasExist
      implements ConstraintValidator<KnownPersonas, PlainJourney> {
    public PersonasExist() {}

    @Override
    public boolean isValid(PlainJourney journey, ConstraintValidatorContext context) {
      return personasExist(journey);
    }
  }

  static boolean personasExist(PlainJourney journey) {
    Set<String> personas = new HashSet<>(journey.personas);
    for (PlainPhase phase : journey.phases) {
      for (PlainTouchpoint touchpoint : phase.touchpoints) {
        if (!personas.contains(touchpoint.persona)) {
          return false;
        }
      }
    }
    return true;
  }

  @KnownPersonas
  public record PlainJourney(
      @NotBlank String name, List<String> personas, @Valid List<PlainPhase> phases) {}

  public record PlainPhase(@NotBlank String owner, @Valid List<PlainTouchpoint> touchpoints) {}

  public record PlainTouchpoint(
      @NotBlank String id,
      @NotBlank @Size(max = 100) String name,
      @Min(-2) @Max(2) int score,
      @NotBlank String label,
      @NotEmpty @Size(max = 5) List<String> channels,
      @Size(max = 10) List<String> painPoints,
      String persona,
      @NotBlank String sender,
      @Size(max = 500) String text) {}

  static PlainJourney build(Inputs inputs) {
    List<PlainPhase> phases = new ArrayList<>();
    for (int p = 0; p < Inputs.PHASES; p++) {
      List<PlainTouchpoint> touchpoints = new ArrayList<>();
      for (int i = inputs.begin(p); i < inputs.begin(p + 1); i++) {
        touchpoints.add(
            new PlainTouchpoint(
                inputs.ids[i],
                inputs.names[i],
                -1,
                "impatient",
                List.of("email", "website"),
                List.of(inputs.pains[i]),
                inputs.personas[i % Inputs.PERSONAS],
                "hello@shop.example",
                "Hello"));
      }
      phases.add(new PlainPhase("marketing", touchpoints));
    }
    return new PlainJourney("Benchmark", List.of(inputs.personas), phases);
  }
}
