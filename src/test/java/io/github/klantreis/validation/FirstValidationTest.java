package io.github.klantreis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a process that checks a journey and stops need not load. */
final class FirstValidationTest {
  /** From a journey in Java to its report. */
  public static final class Check implements Callable<String> {
    @Override
    public String call() {
      return StandardRules.recommended().validate(SolarPanels.asIs()).toText(Locale.ENGLISH);
    }
  }

  @Test
  void doesWithoutTheDescriptionsOfValues() throws Exception {
    ClassLoader loader = new ClassesWithout(PartDescriptions.class.getName());
    Object check = loader.loadClass(Check.class.getName()).getDeclaredConstructor().newInstance();
    assertThat(check.getClass()).isNotEqualTo(Check.class);
    assertThat(((Callable<?>) check).call()).isEqualTo(new Check().call());
  }
}
