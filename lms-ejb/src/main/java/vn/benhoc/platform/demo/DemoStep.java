package vn.benhoc.platform.demo;

/**
 * One step of seeding the demo province; a CDI bean.
 *
 * <p>Each runs once in the life of a database, in one transaction, in the order of its number, only
 * in demo mode. A step that was cut off left nothing and runs again at the next start. It acts as
 * the system unless it says who it is.
 */
public interface DemoStep {

  /** Stable for ever: it is how a finished step is known. */
  String name();

  /** People 100, bank 300, papers 400, sittings 500. */
  int order();

  void seed();
}
