package vn.benhoc.web.http;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/** Reads records; says line and column of broken JSON and the path of whatever does not fit. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

  /** Looked up once: finding it reads the archives' service files. */
  private static final JsonProvider PROVIDER = JsonProvider.provider();

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord() || type.isSealed() || List.class.isAssignableFrom(type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in) {
    return read(in, generic);
  }

  /**
   * Reads a value of that type.
   *
   * @throws RefusedException {@code body-not-readable}, {@code input-not-valid}, located
   */
  public static Object read(InputStream in, Type type) {
    return new JsonBinder().bind(parse(in), type);
  }

  private static JsonValue parse(InputStream in) {
    try (JsonParser parser = PROVIDER.createParser(in)) {
      parser.next();
      JsonValue value = parser.getValue();
      if (parser.hasNext()) {
        throw RefusedException.of(PlatformRefusal.BODY_NOT_READABLE);
      }
      return value;
    } catch (JsonParsingException e) {
      throw broken(e.getLocation());
    } catch (JsonException e) {
      if (e.getCause() instanceof BodyTooLargeException tooLarge) {
        throw tooLarge.refusal();
      }
      throw RefusedException.of(PlatformRefusal.BODY_NOT_READABLE);
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      // An empty body, and a nest that is too deep, end the parser with no exception of its own.
      throw RefusedException.of(PlatformRefusal.BODY_NOT_READABLE);
    }
  }

  private static RefusedException broken(JsonLocation location) {
    Map<String, String> place =
        Map.of(
            "line", Long.toString(Math.max(1, location.getLineNumber())),
            "column", Long.toString(Math.max(1, location.getColumnNumber())));
    return RefusedException.located(
        PlatformRefusal.BODY_NOT_READABLE,
        List.of(Finding.at("line " + place.get("line"), "json-broken", place)));
  }
}
