package vn.benhoc.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.control.AuthoredLetters;
import vn.benhoc.bank.control.FormulaFindings;
import vn.benhoc.bank.control.ItemLists;
import vn.benhoc.bank.control.ItemSight;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.ItemVersion;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.platform.problem.RefusedException;

/** What staff may read of the bank. Pupils read nothing here. */
@Stateless
public class BankQueries {

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private ItemLists lists;
  @Inject private ItemVersions versions;
  @Inject private FormulaFindings formulas;
  @Inject private Curriculum curriculum;
  @Inject private Roster roster;

  /**
   * A stretch of the list.
   *
   * @throws RefusedException {@code forbidden}, {@code input-not-valid} for a foreign cursor
   */
  public ItemPage items(ItemQuery query) {
    permissions.requireAnywhere(Capability.BANK_READ);
    ItemLists.Found found = lists.page(query, sight());
    Map<UUID, PersonName> names =
        roster.names(found.items().stream().map(Item::authorId).distinct().toList());
    return new ItemPage(
        found.items().stream().map(item -> row(item, names)).toList(),
        found.nextCursor(),
        found.total());
  }

  /**
   * One item.
   *
   * @param number which version; null for the current one
   * @throws RefusedException {@code item-not-found}
   */
  public ItemView item(UUID id, @Nullable Integer number) {
    permissions.requireAnywhere(Capability.BANK_READ);
    Item item =
        lists.find(id, sight()).orElseThrow(() -> RefusedException.of(BankRefusal.ITEM_NOT_FOUND));
    List<ItemVersion> history = lists.history(id);
    int wanted = number == null ? item.currentNumber() : number;
    ItemVersion version =
        history.stream()
            .filter(candidate -> candidate.number() == wanted)
            .findFirst()
            .orElseThrow(() -> RefusedException.of(BankRefusal.ITEM_NOT_FOUND));
    return view(item, version, history);
  }

  /** How much there is, for the day's page. */
  public BankFigures figures() {
    permissions.requireAnywhere(Capability.BANK_READ);
    Map<String, Map<Kind, Long>> bySubject = new TreeMap<>();
    for (ItemLists.Count count : lists.sharedBySubjectAndKind()) {
      bySubject
          .computeIfAbsent(count.subject(), subject -> new EnumMap<>(Kind.class))
          .put(count.kind(), count.count());
    }
    List<BankFigures.Stock> stock = new ArrayList<>();
    bySubject.forEach(
        (subject, kinds) -> stock.add(new BankFigures.Stock(subject, sum(kinds), kinds)));
    long shared = stock.stream().mapToLong(BankFigures.Stock::total).sum();
    long mine = caller.isSystem() ? 0 : lists.countOf(caller.personId());
    return new BankFigures(mine, shared, lists.countDrafts(sight()), stock);
  }

  private ItemView view(Item item, ItemVersion version, List<ItemVersion> history) {
    Map<UUID, PersonName> names =
        roster.names(
            Stream.concat(Stream.of(item.authorId()), history.stream().map(ItemVersion::createdBy))
                .distinct()
                .toList());
    CandidateContent content =
        Optional.ofNullable(versions.contents(List.of(version.id())).get(version.id()))
            .orElseThrow();
    UUID stimulus = content.stimulusVersionId();
    AnswerContent answer = answer(version.id(), content.kind());
    return new ItemView(
        row(item, names),
        content,
        stimulus == null ? null : versions.stimuli(List.of(stimulus)).get(stimulus),
        answer,
        history.stream()
            .map(
                v -> new ItemView.VersionRef(v.number(), v.createdAt(), name(v.createdBy(), names)))
            .toList(),
        formulas.of(content, answer));
  }

  private @Nullable AnswerContent answer(UUID version, Kind kind) {
    return permissions.hasAnywhere(Capability.BANK_KEY_READ)
        ? Optional.ofNullable(versions.answers(List.of(version)).get(version))
            .map(answer -> AuthoredLetters.in(answer, kind))
            .orElse(null)
        : null;
  }

  /** Drafts are seen by their author and where the caller reads that unit's bank. */
  private ItemSight sight() {
    Scope scope = permissions.scope(Capability.BANK_READ);
    UUID person = caller.isSystem() ? new UUID(0, 0) : caller.personId();
    return new ItemSight(scope.all(), person, scope.paths());
  }

  private ItemRow row(Item item, Map<UUID, PersonName> names) {
    String topic = item.topic();
    return new ItemRow(
        item.id(),
        item.code(),
        item.kind(),
        item.subject(),
        item.grade(),
        topic == null ? null : curriculum.topic(topic).orElse(null),
        item.level(),
        item.status(),
        item.stemHtml(),
        item.stimulusId() != null,
        item.currentNumber(),
        item.updatedAt(),
        name(item.authorId(), names));
  }

  private static @Nullable String name(UUID person, Map<UUID, PersonName> names) {
    PersonName name = names.get(person);
    return name == null ? null : name.fullName();
  }

  private static long sum(Map<Kind, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
