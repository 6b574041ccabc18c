package vn.benhoc.it.inside;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/**
 * Makes a call from where a boundary makes it: an EJB of the module that the persistence unit
 * belongs to. Controls can't be called from a web module.
 */
@Stateless
public class BoundaryCall {

  public void run(Runnable call) {
    call.run();
  }

  public <T> T ask(Supplier<T> call) {
    return call.get();
  }
}
