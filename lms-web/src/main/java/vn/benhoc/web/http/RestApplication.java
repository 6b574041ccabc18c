package vn.benhoc.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1. Resources are found by scanning. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {

  /**
   * JSON is read and written by {@link JsonBodyReader} and {@link JsonBodyWriter} alone. The server
   * brings three more providers that would win over them, or try and log a failure at every answer;
   * each stands back where another one has been named. The interface is told by its OpenAPI
   * document, not by WADL.
   */
  @Override
  public Map<String, Object> getProperties() {
    String own = "ben-hoc";
    return Map.of(
        "jersey.config.jsonFeature", own,
        "jersey.config.server.jsonFeature", own,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
