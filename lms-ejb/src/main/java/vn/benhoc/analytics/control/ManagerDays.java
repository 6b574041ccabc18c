package vn.benhoc.analytics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.analytics.boundary.Today.BankShare;
import vn.benhoc.analytics.boundary.Today.ImportCard;
import vn.benhoc.analytics.boundary.Today.ManagerDay;
import vn.benhoc.analytics.boundary.Today.Shortage;
import vn.benhoc.bank.boundary.BankFigures;
import vn.benhoc.bank.boundary.BankImports;
import vn.benhoc.bank.boundary.BankQueries;
import vn.benhoc.bank.boundary.ImportView;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.exam.boundary.SittingQuery;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.marking.boundary.ResultDesk;
import vn.benhoc.paper.boundary.BlueprintRow;
import vn.benhoc.paper.boundary.Blueprints;
import vn.benhoc.paper.boundary.FeasibilityView;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;

/** What an exam manager must look after: sittings, the bank, and what blueprints lack. */
@ApplicationScoped
public class ManagerDays {

  private static final int MOST = 8;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private ResultDesk results;
  @Inject private BankQueries bank;
  @Inject private BankImports imports;
  @Inject private Blueprints blueprints;
  @Inject private Curriculum curriculum;

  public ManagerDay day() {
    List<SittingView> running = new ArrayList<>(sittings("open"));
    running.addAll(sittings("running"));
    return new ManagerDay(
        running, sittings("planned"), sittings("ended"), stock(), shortages(), lastImports());
  }

  private List<SittingView> sittings(String state) {
    return results.list(new SittingQuery(state, null, 0, MOST)).items();
  }

  private List<BankShare> stock() {
    if (!permissions.hasAnywhere(Capability.BANK_READ)) {
      return List.of();
    }
    return bank.figures().stock().stream().map(this::share).toList();
  }

  private BankShare share(BankFigures.Stock stock) {
    boolean english = caller.language().getLanguage().equals("en");
    String name =
        curriculum
            .subject(stock.subject())
            .map(subject -> english ? subject.nameEn() : subject.name())
            .orElse(stock.subject());
    Map<String, Long> byKind = new LinkedHashMap<>();
    stock.byKind().forEach((kind, count) -> byKind.put(kind.code(), count));
    return new BankShare(stock.subject(), name, stock.total(), byKind);
  }

  /** The blueprints worked on last that the bank can't fill. */
  private List<Shortage> shortages() {
    if (!permissions.hasAnywhere(Capability.BLUEPRINT_READ)) {
      return List.of();
    }
    List<Shortage> shortages = new ArrayList<>();
    for (BlueprintRow row : blueprints.list(new ListQuery(null, null, null, MOST)).items()) {
      FeasibilityView feasibility = blueprints.feasibility(row.id());
      feasibility.messages().stream()
          .findFirst()
          .ifPresent(message -> shortages.add(new Shortage(row.id(), row.title(), message)));
    }
    return shortages;
  }

  private List<ImportCard> lastImports() {
    if (!permissions.hasAnywhere(Capability.BANK_IMPORT)) {
      return List.of();
    }
    return imports.imports().stream().limit(MOST).map(ManagerDays::card).toList();
  }

  private static ImportCard card(ImportView view) {
    return new ImportCard(
        view.id(),
        view.fileName(),
        view.state(),
        view.total(),
        view.done(),
        view.accepted(),
        view.refused(),
        view.createdAt());
  }
}
