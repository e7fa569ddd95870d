package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.NoBean;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Makes a {@link Journey} or {@link JourneyAtlas} a field of an application's own objects, read and
 * written by its own Jackson 3 mapper; reports, findings, diffs, statistics and whatever else
 * {@link JourneyJson} writes are written.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
 * }</pre>
 *
 * <p>On the class path the module is found by {@code findAndAddModules()}, too; on the module path
 * it has to be added, as a named module cannot provide a service of a library that may be missing.
 * A mapper without it refuses these values, and its message names this module.
 *
 * <p>A journey is written as {@link JourneyJson} writes it; the mapper decides on layout, length
 * and depth. Type ids that the application asks for are written and read. A report must be of one
 * journey; a finding on its own has no pointer. All other types of this library, such as a phase or
 * an emotion, have no form of their own and are refused with a {@link DatabindException}; its enums
 * are left to the mapper.
 *
 * <p>An invalid journey causes a {@link DatabindException} whose cause is an {@link
 * InvalidJourneyJsonException}: its pointers start at the root of the application's document, and
 * problems of an element have the position where the element starts. In a tree, or where a type id
 * makes Jackson keep the tokens, positions are not known.
 */
public final class JourneyModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  private static final String ROOT = "io.github.klantreis.";

  /** Decides what is read of journeys and atlases. */
  @SuppressWarnings("serial") // Nobody serializes a module.
  private final JourneyJsonReader reading;

  /** Creates a module that reads strictly: unknown fields within a journey are refused. */
  public JourneyModule() {
    this(JourneyJson.reading());
  }

  /**
   * Creates a module that reads as a reader does.
   *
   * @param reading the reader; of its limits only the number of problems applies here
   */
  public JourneyModule(JourneyJsonReader reading) {
    super("klantreis");
    this.reading = requireNonNull(reading, "reading");
  }

  @Override
  public void setupModule(SetupContext context) {
    requireNonNull(context, "context");
    super.setupModule(context);
    context.addSerializers(new Writers());
    context.addDeserializers(new Readers(reading));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(ROOT)
        && !type.isEnum()
        && !type.isRecord()
        && !Enum.class.isAssignableFrom(type)
        && !Throwable.class.isAssignableFrom(type);
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      Class<?> raw = type.getRawClass();
      if (!isOurs(raw)) {
        return null;
      }
      if (Journey.class == raw) {
        return new Writer<>(Journey.class, ElementForms.JOURNEY::writeFields);
      }
      if (JourneyAtlas.class == raw) {
        return new Writer<>(JourneyAtlas.class, AtlasForm.ATLAS.written()::writeFields);
      }
      if (ValidationReport.class == raw) {
        return new Writer<>(ValidationReport.class, Writers::writeReport);
      }
      if (JourneyDiff.class == raw) {
        return new Writer<>(JourneyDiff.class, DiffForms.DIFF::writeFields);
      }
      if (JourneyStatistics.class == raw) {
        return new Writer<>(
            JourneyStatistics.class,
            (out, each) -> StatisticsForms.ALL.writeFields(out, new StatisticsForms.All(each)));
      }
      if (StatisticsComparison.class == raw) {
        return new Writer<>(StatisticsComparison.class, ComparisonForms.COMPARISON::writeFields);
      }
      if (FunnelResult.class == raw) {
        return new Writer<>(FunnelResult.class, FunnelForms.FUNNEL::writeFields);
      }
      if (ConversionCurve.class == raw) {
        return new Writer<>(ConversionCurve.class, FunnelForms.CURVE::writeFields);
      }
      if (TrueFans.class == raw) {
        return new Writer<>(TrueFans.class, CohortForms.FANS::writeFields);
      }
      if (Retention.class == raw) {
        return new Writer<>(Retention.class, CohortForms.RETENTION::writeFields);
      }
      if (DropOffTraits.class == raw) {
        return new Writer<>(DropOffTraits.class, CohortForms.TRAITS::writeFields);
      }
      if (MapConformance.class == raw) {
        return new Writer<>(MapConformance.class, CohortForms.CONFORMANCE::writeFields);
      }
      if (FlowComparison.class == raw) {
        return new Writer<>(FlowComparison.class, WhatIfForms.WHAT_IF::writeFields);
      }
      if (Finding.class.isAssignableFrom(raw)) {
        return new Writer<>(
            Finding.class,
            (out, each) -> ReportForms.FOUND.writeFields(out, new ReportForms.Found(null, each)));
      }
      return new Refusal(raw);
    }

    private static void writeReport(JsonGenerator out, ValidationReport report) {
      if (report.journeys().size() != 1) {
        throw new IllegalArgumentException(
            "the report is of "
                + report.journeys().size()
                + " journeys, and a report is written with the one that it is of; write a report"
                + " for each journey");
      }
      Pointers pointers = new Pointers(report.journeys().get(0));
      ReportForms.REPORT.writeFields(out, new ReportForms.Reported(pointers, report, false));
    }
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final BiConsumer<JsonGenerator, T> fields;

    Writer(Class<T> type, BiConsumer<JsonGenerator, T> fields) {
      super(type);
      this.fields = fields;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      write(value, out);
      out.writeEndObject();
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      WritableTypeId id =
          types.writeTypePrefix(out, context, types.typeId(value, JsonToken.START_OBJECT));
      write(value, out);
      types.writeTypeSuffix(out, context, id);
    }

    private void write(T value, JsonGenerator out) {
      try {
        fields.accept(out, value);
      } catch (IllegalArgumentException refused) {
        throw DatabindException.from(out, refused.getMessage(), refused);
      }
    }
  }

  private static final class Refusal extends StdSerializer<Object> {
    Refusal(Class<?> type) {
      super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      throw DatabindException.from(out, refusal(handledType()));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      serialize(value, out, context);
    }
  }

  /** Returns the type as which an application knows a value, whatever class implements it. */
  private static Optional<Class<?>> publicType(Class<?> type) {
    if (Modifier.isPublic(type.getModifiers())) {
      return isOurs(type) && type != NoBean.class ? Optional.of(type) : Optional.empty();
    }
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(each -> publicType(each).stream())
        .findFirst();
  }

  private static String refusal(Class<?> type) {
    return publicType(type).orElse(type).getSimpleName()
        + " has no JSON form of its own. Journey and JourneyAtlas are read and written,"
        + " ValidationReport, Finding, JourneyDiff, JourneyStatistics and what else is counted of"
        + " customers are written: store the journey and the id or path of its part, or fields of your own";
  }

  private static final class Readers extends Deserializers.Base {
    private final JourneyJsonReader reading;

    Readers(JourneyJsonReader reading) {
      this.reading = reading;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isOurs(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Class<?> raw = type.getRawClass();
      if (Journey.class == raw) {
        return new Reader<>(Journey.class, reading::read);
      }
      if (JourneyAtlas.class == raw) {
        return new Reader<>(JourneyAtlas.class, reading::readAtlas);
      }
      return isOurs(raw) ? new NoReader(raw) : null;
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Function<JsonParser, T> reading;

    Reader(Class<T> type, Function<JsonParser, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      try {
        if (in.currentToken() != JsonToken.PROPERTY_NAME
            && in.currentToken() != JsonToken.END_OBJECT) {
          return reading.apply(in);
        }
        // the start of the object went with its type id
        try (TokenBuffer kept = context.bufferForInputBuffering(in)) {
          kept.writeStartObject();
          while (in.currentToken() == JsonToken.PROPERTY_NAME) {
            kept.copyCurrentStructure(in);
            in.nextToken();
          }
          kept.writeEndObject();
          try (JsonParser again = kept.asParser(context, in)) {
            again.nextToken();
            return reading.apply(again);
          }
        }
      } catch (InvalidJourneyJsonException invalid) {
        throw DatabindException.from(
            in,
            "this is no " + handledType().getSimpleName() + ": " + invalid.getMessage(),
            invalid);
      }
    }
  }

  private static final class NoReader extends StdDeserializer<Object> {
    NoReader(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      throw DatabindException.from(in, refusal(handledType()));
    }
  }
}
