package vn.benhoc.analytics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.analytics.boundary.Today.ClassCard;
import vn.benhoc.analytics.boundary.Today.ClassResult;
import vn.benhoc.analytics.boundary.Today.ItemCounts;
import vn.benhoc.analytics.boundary.Today.TeacherDay;
import vn.benhoc.bank.boundary.BankFigures;
import vn.benhoc.bank.boundary.BankQueries;
import vn.benhoc.engine.statistics.MarkSummary;
import vn.benhoc.exam.boundary.SittingQuery;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.marking.boundary.ResultDesk;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRef;

/** A teacher's classes, sittings and items. */
@ApplicationScoped
public class TeacherDays {

  private static final int MOST_SITTINGS = 6;
  private static final int MOST_RESULTS = 3;

  @Inject private Permissions permissions;
  @Inject private Roster roster;
  @Inject private ResultDesk results;
  @Inject private BankQueries bank;

  public TeacherDay day() {
    return new TeacherDay(classes(), sittings(null, MOST_SITTINGS), items(), recent());
  }

  private List<ClassCard> classes() {
    List<UnitRef> classes = roster.classesWithin(permissions.scope(Capability.SITTING_READ));
    Map<UUID, Long> pupils =
        roster.pupilsOf(classes.stream().map(UnitRef::id).toList()).stream()
            .collect(Collectors.groupingBy(ClassPupil::classId, Collectors.counting()));
    return classes.stream()
        .map(
            unit ->
                new ClassCard(
                    unit.id(), unit.name(), pupils.getOrDefault(unit.id(), 0L).intValue()))
        .toList();
  }

  private List<SittingView> sittings(@Nullable String state, int most) {
    return results.list(new SittingQuery(state, null, 0, most)).items();
  }

  private ItemCounts items() {
    if (!permissions.hasAnywhere(Capability.BANK_READ)) {
      return new ItemCounts(0, 0, 0);
    }
    BankFigures figures = bank.figures();
    return new ItemCounts(figures.mine(), figures.shared(), figures.drafts());
  }

  private List<ClassResult> recent() {
    if (!permissions.hasAnywhere(Capability.RESULT_READ)) {
      return List.of();
    }
    List<ClassResult> recent = new ArrayList<>();
    for (SittingView sitting : sittings("released", MOST_RESULTS)) {
      if (mayReadResults(sitting)) {
        recent.addAll(byClass(sitting));
      }
    }
    return recent;
  }

  /** Whoever watches one school's sittings may teach in another. */
  private boolean mayReadResults(SittingView sitting) {
    return sitting.classes().stream()
        .anyMatch(unit -> permissions.has(Capability.RESULT_READ, unit.id()));
  }

  private List<ClassResult> byClass(SittingView sitting) {
    Map<String, List<BigDecimal>> marks = new TreeMap<>();
    for (SittingResults.Row row : results.results(sitting.id()).rows()) {
      String total = row.total();
      if (total != null) {
        marks
            .computeIfAbsent(row.className(), name -> new ArrayList<>())
            .add(new BigDecimal(total));
      }
    }
    List<ClassResult> rows = new ArrayList<>();
    marks.forEach((name, given) -> rows.add(classResult(sitting, name, given)));
    return rows;
  }

  private static ClassResult classResult(SittingView sitting, String name, List<BigDecimal> marks) {
    var mean = MarkSummary.of(marks).mean();
    return new ClassResult(
        sitting.id(),
        sitting.title(),
        name,
        mean.isPresent() ? mean.getAsDouble() : null,
        marks.size());
  }
}
