package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ClusterItem;

/** Reads the options, statements or key of a template. */
final class ContentReader {

  private static final int FEWEST_OPTIONS = 2;
  private static final int MOST_OPTIONS = 26;
  private static final int MOST_PLACES = 2;
  private static final int ALL = 100;

  private final Template template;
  private final Faults faults;

  private ContentReader(Template template, Faults faults) {
    this.template = template;
    this.faults = faults;
  }

  /** The maker of the template's items; empty with faults. */
  static Optional<ItemMaker> read(Template template, Faults faults) {
    return new ContentReader(template, faults).read(template.content());
  }

  private Optional<ItemMaker> read(Content content) {
    if (content instanceof Content.Choice choice) {
      return readChoice(choice);
    }
    if (content instanceof Content.Cluster cluster) {
      return readCluster(cluster);
    }
    if (content instanceof Content.NumericKey numeric) {
      return readNumeric(numeric);
    }
    return content instanceof Content.TextKey text
        ? readText(text)
        : readShort((Content.ShortKey) content);
  }

  private Optional<ItemMaker> readChoice(Content.Choice choice) {
    int count = choice.options().size();
    if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) {
      faults.add(Diagnostic.of("/content/options", "options-not-2-to-26"));
      return Optional.empty();
    }
    Set<Object> ids = new HashSet<>();
    List<ChoiceMaker.Part> parts = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      Content.Option option = choice.options().get(index);
      String path = "/content/options/" + index;
      requireNew(path, ids.add(option.id()), option.id().value());
      Optional<TextTemplate> text = faults.text(path + "/text", option.text(), template.tex());
      Optional<CompiledExpression> right =
          faults.expression(path + "/right", option.right(), Value.Type.TRUTH);
      Optional<CompiledExpression> worth =
          option
              .worth()
              .flatMap(number -> faults.expression(path + "/worth", number, Value.Type.NUMBER));
      if (text.isPresent() && right.isPresent()) {
        parts.add(new ChoiceMaker.Part(option.id(), text.get(), right.get(), worth));
      }
    }
    return Optional.of(new ChoiceMaker(parts, choice.shuffle()));
  }

  private Optional<ItemMaker> readCluster(Content.Cluster cluster) {
    if (cluster.statements().size() != ClusterItem.STATEMENTS) {
      faults.add(Diagnostic.of("/content/statements", "statements-not-four"));
      return Optional.empty();
    }
    Set<Object> ids = new HashSet<>();
    List<ClusterMaker.Part> parts = new ArrayList<>();
    for (int index = 0; index < cluster.statements().size(); index++) {
      Content.StatementText statement = cluster.statements().get(index);
      String path = "/content/statements/" + index;
      requireNew(path, ids.add(statement.id()), statement.id().value());
      Optional<TextTemplate> text = faults.text(path + "/text", statement.text(), template.tex());
      Optional<CompiledExpression> truth =
          faults.expression(path + "/truth", statement.truth(), Value.Type.TRUTH);
      if (text.isPresent() && truth.isPresent()) {
        parts.add(new ClusterMaker.Part(statement.id(), text.get(), truth.get()));
      }
    }
    return Optional.of(new ClusterMaker(parts, cluster.shuffle()));
  }

  private Optional<ItemMaker> readShort(Content.ShortKey answer) {
    if (answer.places() < 0 || answer.places() > MOST_PLACES) {
      faults.add(Diagnostic.of("/content/places", "places-not-0-to-2"));
    }
    return faults
        .expression("/content/key", answer.key(), Value.Type.NUMBER)
        .map(key -> new ShortMaker(key, answer.places()));
  }

  private Optional<ItemMaker> readNumeric(Content.NumericKey answer) {
    if (answer.places() < 0 || answer.places() > NumberFormat.MOST_PLACES) {
      faults.add(Diagnostic.of("/content/places", "places-not-0-to-10"));
    }
    return faults
        .expression("/content/key", answer.key(), Value.Type.NUMBER)
        .map(key -> new NumericMaker(key, answer));
  }

  private Optional<ItemMaker> readText(Content.TextKey answer) {
    List<TextMaker.Part> parts = new ArrayList<>();
    if (answer.accepted().size() > Limits.ACCEPTED) {
      faults.add(Diagnostic.of("/content/accepted", "accepted-too-many"));
      return Optional.empty();
    }
    boolean complete = false;
    for (int index = 0; index < answer.accepted().size(); index++) {
      Content.AcceptedText accepted = answer.accepted().get(index);
      String path = "/content/accepted/" + index;
      if (accepted.share() < 1 || accepted.share() > ALL) {
        faults.add(Diagnostic.of(path, "share-not-1-to-100"));
      }
      complete |= accepted.share() == ALL;
      faults
          .text(path + "/text", accepted.text(), false)
          .ifPresent(text -> parts.add(new TextMaker.Part(text, accepted.share())));
    }
    if (!complete) {
      faults.add(Diagnostic.of("/content/accepted", "nothing-entirely-right"));
    }
    return Optional.of(new TextMaker(parts, answer.matching()));
  }

  private void requireNew(String path, boolean isNew, String id) {
    if (!isNew) {
      faults.add(Diagnostic.of(path, "identity-repeated", Map.of("id", id)));
    }
  }
}
