package io.github.klantreis.exchange.osmm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** OSMM's own schemas, where the machine has them. */
final class OsmmSchemas {
  private static final Path FOLDER =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolve("osmm");

  private OsmmSchemas() {}

  /** What a schema finds wrong with an object; skips the test where there is no schema. */
  static List<String> errors(String name, String json) {
    Path file = FOLDER.resolve(name + ".schema.json");
    assumeTrue(Files.exists(file), () -> "no schema at " + file.toAbsolutePath());
    try {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(file), InputFormat.JSON);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
