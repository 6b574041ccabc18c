package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.benhoc.engine.assembly.Feasibility;
import vn.benhoc.engine.assembly.Shortage;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.text.Messages;

/** Says in the reader's language what the bank lacks for a blueprint. */
@ApplicationScoped
public class FeasibilityTexts {

  private Messages messages;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected FeasibilityTexts() {}

  @Inject
  public FeasibilityTexts(Messages messages) {
    this.messages = messages;
  }

  /** One sentence a shortage. */
  public List<String> messages(Feasibility feasibility, Wording wording) {
    return feasibility.shortages().stream().map(shortage -> message(shortage, wording)).toList();
  }

  /** The same as findings, each at its first cell. */
  public List<Finding> findings(Feasibility feasibility, Wording wording) {
    return feasibility.shortages().stream()
        .map(
            shortage ->
                Finding.at(
                    path(shortage.cells().get(0)),
                    "paper-shortage",
                    Map.of("message", message(shortage, wording))))
        .toList();
  }

  private String message(Shortage shortage, Wording wording) {
    Map<String, String> values = new HashMap<>();
    values.put("missing", Integer.toString(shortage.missing()));
    values.put("needed", Integer.toString(shortage.needed()));
    values.put("available", Integer.toString(shortage.available()));
    boolean single = shortage.cells().size() == 1;
    if (single) {
      values.put("cell", cell(shortage.cells().get(0), wording));
    } else {
      values.put(
          "cells",
          shortage.cells().stream()
              .map(ref -> cell(ref, wording).strip())
              .collect(Collectors.joining("; ")));
    }
    String key = single ? "shortage.one" : "shortage.several";
    String message = text(key, wording, values);
    return shortage.becauseOfGroups()
        ? message + text("shortage.groups", wording, values)
        : message;
  }

  private String cell(CellRef ref, Wording wording) {
    BlueprintCell cell = wording.cell(ref);
    String level = cell.level();
    String topic = cell.topic();
    StringBuilder words = new StringBuilder();
    if (level != null) {
      words.append(' ').append(text("level." + level, wording, Map.of()));
    }
    if (topic != null) {
      words.append(text("shortage.topic", wording, Map.of("topic", wording.title(topic))));
    }
    if (cell.block() != null) {
      words.append(text("shortage.block", wording, Map.of("block", cell.block())));
    }
    String kind = text("kind." + wording.kind(ref).code(), wording, Map.of());
    return words.append(" (").append(kind).append(')').toString();
  }

  private String text(String key, Wording wording, Map<String, String> values) {
    return messages.text(key, wording.language(), values).orElse(key);
  }

  private String path(CellRef ref) {
    return "/parts/%d/cells/%d".formatted(ref.part() - 1, ref.index());
  }
}
