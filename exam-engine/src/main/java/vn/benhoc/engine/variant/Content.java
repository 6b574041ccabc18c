package vn.benhoc.engine.variant;

import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.Tolerance;
import vn.benhoc.engine.item.UnitRule;
import vn.benhoc.engine.text.TextMatching;

/** What makes a template an item of its kind: options, statements or a key. Immutable. */
public sealed interface Content {

  /**
   * The options of a choice item.
   *
   * @param options 2 to 26, identities all different, in the order the author wrote
   * @param shuffle whether a form may show the options in another order
   */
  record Choice(List<Option> options, boolean shuffle) implements Content {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * One option.
   *
   * @param id its identity, the same in every variant
   * @param text with placeholders
   * @param right a truth: whether it is the key; {@code true} and {@code false} where that does not
   *     depend on the values
   * @param worth a number that says what the text is worth, where the text alone does not: "50 cm"
   *     and "0,5 m"; options of one worth collide. Empty if there is none
   */
  record Option(OptionId id, String text, String right, Optional<String> worth) {

    /** The option that is the key in every variant. */
    public static Option key(String id, String text) {
      return new Option(OptionId.of(id), text, "true", Optional.empty());
    }

    /** An option that is wrong in every variant. */
    public static Option distractor(String id, String text) {
      return new Option(OptionId.of(id), text, "false", Optional.empty());
    }

    /** An option that is right where the expression is true. */
    public static Option rightIf(String id, String text, String right) {
      return new Option(OptionId.of(id), text, right, Optional.empty());
    }

    /** The same option with a worth. */
    public Option worth(String expression) {
      return new Option(id, text, right, Optional.of(expression));
    }
  }

  /**
   * The statements of a true/false cluster.
   *
   * @param statements four, identities all different, in the order the author wrote
   * @param shuffle whether a form may show the statements in another order
   */
  record Cluster(List<StatementText> statements, boolean shuffle) implements Content {
    public Cluster {
      statements = List.copyOf(statements);
    }
  }

  /**
   * One statement.
   *
   * @param id its identity, the same in every variant
   * @param text with placeholders
   * @param truth a truth: whether the statement is true
   */
  record StatementText(StatementId id, String text, String truth) {

    /** A statement from the text of its identity. */
    public static StatementText of(String id, String text, String truth) {
      return new StatementText(StatementId.of(id), text, truth);
    }
  }

  /**
   * The key of a short answer.
   *
   * @param key a number
   * @param places the key is rounded half up to at most this many decimal places, 0 to 2; trailing
   *     zeros are dropped. The stem must tell candidates to round; where the key must end by
   *     itself, a constraint says so: {@code isint(100 * key)}
   */
  record ShortKey(String key, int places) implements Content {}

  /**
   * The key of a numeric answer.
   *
   * @param key a number, in the unit of the key
   * @param places the key is rounded half up to at most this many decimal places, 0 to 10
   * @param tolerance how far an answer may be from it
   * @param units which units an answer may have
   */
  record NumericKey(String key, int places, Tolerance tolerance, UnitRule units)
      implements Content {}

  /**
   * The accepted answers of a text item.
   *
   * @param accepted the answers, at least one worth all points
   * @param matching what the comparison overlooks
   */
  record TextKey(List<AcceptedText> accepted, TextMatching matching) implements Content {
    public TextKey {
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * One accepted answer.
   *
   * @param text with placeholders; numbers are printed for plain text
   * @param share the share of the points it earns, in percent from 1 to 100
   */
  record AcceptedText(String text, int share) {}
}
