package vn.benhoc.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.benhoc.platform.id.Ids;

/** Names this request in an answer and in the log, so that a report finds its line. */
@RequestScoped
public class Correlation {

  private static final int BYTES = 9;

  @Inject private Ids ids;

  private String id = "";

  public String id() {
    if (id.isEmpty()) {
      id = ids.token(BYTES);
    }
    return id;
  }
}
