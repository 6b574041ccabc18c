package vn.benhoc.web.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Reads ids, numbers and instants of addresses: a bad one in the path is an address that is not
 * there, a bad one in the query is refused by its name.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          UUID.class, UUID::fromString,
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          boolean.class, ParameterConverters::truth,
          Instant.class, ParameterConverters::instant);

  @Override
  @SuppressWarnings("unchecked") // the reader makes what its key says
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    Function<String, Object> reader = READERS.get(type);
    return reader == null
        ? null
        : (ParamConverter<T>) new Converter(reader, PlainValues.name(type), List.of(annotations));
  }

  private static Object instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object truth(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    throw new IllegalArgumentException(text);
  }

  private record Converter(
      Function<String, Object> reader, String expected, List<Annotation> annotations)
      implements ParamConverter<Object> {

    @Override
    public @Nullable Object fromString(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return reader.apply(text);
      } catch (IllegalArgumentException e) {
        throw refusal();
      }
    }

    @Override
    public String toString(Object value) {
      return value.toString();
    }

    private RuntimeException refusal() {
      for (Annotation annotation : annotations) {
        if (annotation instanceof PathParam) {
          return new NotFoundException();
        }
        if (annotation instanceof QueryParam query) {
          return new BadRequestException(refused("?" + query.value()));
        }
      }
      return new BadRequestException(refused(""));
    }

    private RefusedException refused(String path) {
      return RefusedException.located(
          PlatformRefusal.INPUT_NOT_VALID,
          List.of(Finding.at(path, "field-type", Map.of("expected", expected))));
    }
  }
}
