package vn.benhoc.platform.outbox;

/**
 * Does the work of one topic; a CDI bean.
 *
 * <p>It is called at least once for every message of its topic, after the sender's commit and
 * outside any transaction, on any node; so it must be idempotent and open the transactions it needs
 * ({@code @Transactional} on {@link #handle} will do for database work). An exception means: try
 * again later.
 */
public interface OutboxHandler {

  String topic();

  void handle(OutboxMessage message);
}
