package vn.benhoc.platform.outbox;

import java.util.List;

/**
 * Does the work of a topic whose messages come in crowds: many in one transaction, so that they
 * share its commit.
 */
public interface OutboxBatchHandler extends OutboxHandler {

  /**
   * Does the work of several messages, all or nothing. Where it throws, each of them is handed over
   * by itself, so that one that can't be done keeps nobody else's from being done.
   */
  void handleAll(List<OutboxMessage> messages);
}
