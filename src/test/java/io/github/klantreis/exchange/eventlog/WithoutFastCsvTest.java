package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.klantreis.exchange.ClassesWithout;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** FastCSV and Jackson are optional: who has not added them is told so, and can read XES. */
final class WithoutFastCsvTest {
  private final ClassLoader withoutFastCsv = new ClassesWithout("de.siegmar.");

  @Test
  void csvTellsWhatIsMissing() throws ReflectiveOperationException {
    Class<?> type = withoutFastCsv.loadClass(CsvEncounters.class.getName());
    Callable<StringReader> text = () -> new StringReader("user,time,event\n");
    Object csv = type.getMethod("inText", Callable.class).invoke(null, text);
    for (String column : new String[] {"withCustomerColumn", "withTimeColumn", "withEventColumn"}) {
      csv = type.getMethod(column, String.class).invoke(csv, "user");
    }
    Object described = csv;

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> type.getMethod("read").invoke(described))
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessage(
            "to read CSV, put FastCSV (de.siegmar:fastcsv) on the class path or module path; a named"
                + " module also requires de.siegmar.fastcsv");
  }

  @Test
  void jsonLinesTellWhatIsMissing() throws ReflectiveOperationException {
    ClassLoader withoutJackson = new ClassesWithout("tools.jackson.");
    Class<?> type = withoutJackson.loadClass(JsonLinesEncounters.class.getName());
    Class<?> field = withoutJackson.loadClass(JsonField.class.getName());
    Object at = field.getMethod("at", String.class).invoke(null, "/user");
    Callable<StringReader> text = () -> new StringReader("{}\n");
    Object log = type.getMethod("inText", Callable.class).invoke(null, text);
    for (String place : new String[] {"withCustomer", "withTime", "withEvent"}) {
      log = type.getMethod(place, field).invoke(log, at);
    }
    Object described = log;

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> type.getMethod("read").invoke(described))
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessage(
            "to read JSON lines, put Jackson 3 (tools.jackson.core:jackson-core) on the class path"
                + " or module path; a named module also requires tools.jackson.core");
  }

  @Test
  void xesNeedsNothing() throws ReflectiveOperationException {
    Class<?> type = withoutFastCsv.loadClass(XesEncounters.class.getName());
    Callable<InputStream> bytes = () -> InputStream.nullInputStream();

    assertThat(type.getMethod("inBytes", Callable.class).invoke(null, bytes)).isNotNull();
    assertThat(type.getClassLoader()).isSameAs(withoutFastCsv);
  }
}
