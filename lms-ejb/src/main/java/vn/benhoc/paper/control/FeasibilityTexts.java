package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.Feasibility;
import vn.benhoc.engine.assembly.Impossible;
import vn.benhoc.engine.assembly.Shortage;
import vn.benhoc.engine.assembly.Unfilled;
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

  /** One sentence a shortage; before them the fewest cells that can't be filled, if others. */
  public List<String> messages(Feasibility feasibility, Wording wording) {
    return told(feasibility, wording).stream().map(Told::message).toList();
  }

  /**
   * Why there are no forms: each shortage at its first cell and the constraints that keep items
   * from it, or the constraints in the way and the cells that they leave unfilled.
   */
  public List<Finding> findings(Impossible impossible, Wording wording) {
    Feasibility feasibility = impossible.feasibility();
    if (feasibility.feasible()) {
      String key = impossible.proven() ? "constraint.forbids" : "constraint.hinders";
      return Stream.concat(
              constraints(key, impossible, wording), unfilled(impossible.unfilled(), wording))
          .toList();
    }
    return Stream.concat(
            told(feasibility, wording).stream().map(this::shortage),
            constraints("constraint.keeps-out", impossible, wording))
        .toList();
  }

  private Finding shortage(Told told) {
    return Finding.at(path(told.at()), "paper-shortage", Map.of("message", told.message()));
  }

  private Stream<Finding> unfilled(@Nullable Unfilled unfilled, Wording wording) {
    return unfilled == null
        ? Stream.empty()
        : unfilled.lacks().stream()
            .map(
                lack ->
                    shortage(
                        new Told(lack.cell(), free(lack, wording) + perhaps(unfilled, wording))));
  }

  private String free(Unfilled.Lack lack, Wording wording) {
    Map<String, String> values =
        Map.of("missing", Integer.toString(lack.missing()), "cell", cell(lack.cell(), wording));
    return text("shortage.one", wording, values) + text("shortage.free", wording, Map.of());
  }

  private String perhaps(Unfilled unfilled, Wording wording) {
    return unfilled.smallest() ? "" : text("shortage.perhaps", wording, Map.of());
  }

  /** A set of fewest cells is told on its own only if none of the shortages is just that set. */
  private List<Told> told(Feasibility feasibility, Wording wording) {
    List<Told> told = new ArrayList<>();
    feasibility
        .smallest()
        .filter(smallest -> feasibility.shortages().stream().noneMatch(isOf(smallest.cells())))
        .ifPresent(
            smallest ->
                told.add(
                    new Told(
                        smallest.cells().get(0),
                        message(smallest, wording) + text("shortage.alone", wording, Map.of()))));
    feasibility
        .shortages()
        .forEach(
            shortage -> told.add(new Told(shortage.cells().get(0), message(shortage, wording))));
    return told;
  }

  private static Predicate<Shortage> isOf(List<CellRef> cells) {
    return shortage -> shortage.cells().equals(cells);
  }

  private Stream<Finding> constraints(String key, Impossible impossible, Wording wording) {
    if (impossible.inTheWay().isEmpty()) {
      return Stream.empty();
    }
    String constraints =
        impossible.inTheWay().stream()
            .map(constraint -> constraint(constraint, wording))
            .collect(Collectors.joining("; "));
    String message = text(key, wording, Map.of("constraints", constraints));
    return Stream.of(Finding.at("", "paper-constraint", Map.of("message", message)));
  }

  private String constraint(Constraint constraint, Wording wording) {
    return text(
        "constraint." + DemandDocuments.code(constraint),
        wording,
        ConstraintFigures.of(constraint, wording.language()));
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

  private record Told(CellRef at, String message) {}
}
