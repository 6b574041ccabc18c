package vn.benhoc.platform.start;

/**
 * Something to be done at every start, after the migration and before the first request; a CDI
 * bean. It runs in a transaction of its own, as the system, on every node, so it must be
 * idempotent. A failure stops the start.
 */
public interface StartStep {

  /**
   * Durable commits 10, keys that seal 50, what a killed node had claimed 100, uses of items 150,
   * curriculum 200, formats 400, demo 900, first administrator 950.
   */
  int order();

  void run();
}
