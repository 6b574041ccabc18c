package vn.benhoc.engine.item;

import java.util.List;
import java.util.Optional;

/**
 * A true/false cluster: statements under one stem, each to be judged true or false.
 *
 * @param ref which item version this is
 * @param statements the statements in the order the author wrote, exactly four, identities all
 *     different; marking scales are written for four
 * @param shuffleStatements whether a form may show the statements in another order
 */
public record ClusterItem(ItemRef ref, List<Statement> statements, boolean shuffleStatements)
    implements Item {

  /** Number of statements of every cluster. */
  public static final int STATEMENTS = 4;

  public ClusterItem {
    statements = List.copyOf(statements);
    if (statements.size() != STATEMENTS) {
      throw new IllegalArgumentException(
          "cluster %s must have 4 statements, has %d".formatted(ref, statements.size()));
    }
    if (statements.stream().map(Statement::id).distinct().count() != STATEMENTS) {
      throw new IllegalArgumentException("cluster %s names a statement twice".formatted(ref));
    }
  }

  /** A cluster whose statements may be shuffled. */
  public static ClusterItem of(ItemRef ref, List<Statement> statements) {
    return new ClusterItem(ref, statements, true);
  }

  @Override
  public Kind kind() {
    return Kind.CLUSTER;
  }

  /** The identities of the statements in the order the author wrote. */
  public List<StatementId> statementIds() {
    return statements.stream().map(Statement::id).toList();
  }

  /** The statement with this identity, empty if the cluster has none. */
  public Optional<Statement> statement(StatementId id) {
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }
}
