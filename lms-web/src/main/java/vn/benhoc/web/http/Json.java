package vn.benhoc.web.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** JSON as this interface writes it: nulls are there, instants are ISO 8601 in UTC. */
public final class Json {

  public static final Jsonb OUT = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  private Json() {}
}
