package vn.benhoc.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Sessions;

/** Whether a proxy of ours stands in front of the server. */
@ApplicationScoped
public class Proxies {

  @Inject private Sessions sessions;
  private volatile @Nullable Boolean inFront;

  /** A setting: it stays as it is while the server runs, so it is asked for once. */
  public boolean areInFront() {
    Boolean known = inFront;
    if (known == null) {
      known = sessions.isBehindProxy();
      inFront = known;
    }
    return known;
  }
}
