package vn.benhoc.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1. Resources are found by scanning. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {

  /**
   * JSON is read and written by {@link JsonBodyReader} and {@link JsonBodyWriter} alone. The
   * server's other providers would win over them or try, and log a failure, at every answer.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.disableJsonBinding", true,
        "jersey.config.server.disableJsonBinding", true,
        "jersey.config.disableMoxyJson", true,
        "jersey.config.server.disableMoxyJson", true);
  }
}
