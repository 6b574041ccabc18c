package vn.benhoc.engine.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Chosen;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.SelectedPart;
import vn.benhoc.engine.assembly.Selection;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Lays out selections as forms.
 *
 * <p>Inside a part, and inside each block of it, single items and groups are shuffled; a group
 * keeps its own order unless its author allows shuffling inside it. Options and statements are
 * shuffled unless their item forbids it. Where a part has 12 or more choice items no letter is the
 * key of more than 40 % of them: the options are shuffled anew up to {@value #TRIES} times, so that
 * chance alone decides as a rule, and then keys are moved. Only items that may not be shuffled or
 * have few options can keep a letter beyond that; then it is as near as they allow.
 *
 * <p>The forms depend on selections, items and seed alone. Immutable and thread-safe.
 */
public final class FormBuilder {

  private static final int TRIES = 8;
  private static final int BALANCED_FROM = 12;

  private final Map<ItemRef, Item> items;
  private final FormOptions options;

  private FormBuilder(Map<ItemRef, Item> items, FormOptions options) {
    this.items = Map.copyOf(items);
    this.options = options;
  }

  /** A builder that knows these items, by reference. */
  public static FormBuilder of(Map<ItemRef, Item> items, FormOptions options) {
    return new FormBuilder(items, options);
  }

  /**
   * All forms of a paper, in the order of their index, with codes drawn from the same seed.
   *
   * @throws IllegalArgumentException if an item is unknown or is of another kind than its part
   */
  public List<Form> buildAll(Assembled assembled) {
    int count = assembled.options().forms();
    SeededRandom random = SeededRandom.of(assembled.options().seed()).fork(2);
    List<String> codes = FormCodes.draw(count, random);
    return IntStream.range(0, count)
        .mapToObj(form -> build(assembled.selectionOf(form), codes.get(form), random.fork(form)))
        .toList();
  }

  /**
   * One form.
   *
   * @throws IllegalArgumentException if an item is unknown or is of another kind than its part, or
   *     the code has not four digits
   */
  public Form build(Selection selection, String code, SeededRandom random) {
    List<FormPart> parts = new ArrayList<>();
    for (SelectedPart part : selection.parts()) {
      parts.add(formPart(part, random));
    }
    return new Form(code, parts);
  }

  private FormPart formPart(SelectedPart selected, SeededRandom random) {
    List<Chosen> order = ordered(selected, random);
    FormPart part = laidOut(selected.part(), order, random);
    if (spread(part).items() < BALANCED_FROM) {
      return part;
    }
    for (int tries = 1; tries < TRIES && !spread(part).isBalanced(); tries++) {
      part = laidOut(selected.part(), order, random);
    }
    return spread(part).isBalanced()
        ? part
        : new FormPart(part.part(), KeyBalance.balanced(part.slots(), this::item, random));
  }

  private List<Chosen> ordered(SelectedPart selected, SeededRandom random) {
    if (selected.part().kind() == Kind.ESSAY) {
      return selected.items();
    }
    List<@Nullable String> sections = new ArrayList<>();
    sections.add(null);
    if (selected.part().choice() != null) {
      selected.part().choice().blocks().stream().map(Block::code).forEach(sections::add);
    }
    List<Chosen> order = new ArrayList<>();
    for (String section : sections) {
      order.addAll(
          shuffled(
              selected.items().stream()
                  .filter(chosen -> Objects.equals(chosen.block(), section))
                  .toList(),
              random));
    }
    return order;
  }

  private static List<Chosen> shuffled(List<Chosen> section, SeededRandom random) {
    Map<Object, List<Chosen>> units = new LinkedHashMap<>();
    for (Chosen chosen : section) {
      GroupPlace place = chosen.group();
      Object unit = place == null ? chosen.item() : place.stimulus();
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(chosen);
    }
    List<List<Chosen>> order = new ArrayList<>(units.values());
    random.shuffle(order);
    order.forEach(unit -> order(unit, random));
    return order.stream().flatMap(List::stream).toList();
  }

  private static void order(List<Chosen> unit, SeededRandom random) {
    unit.sort(
        Comparator.comparingInt(FormBuilder::positionOf)
            .thenComparing(chosen -> chosen.item().value()));
    if (unit.stream().allMatch(FormBuilder::isFree)) {
      random.shuffle(unit);
    }
  }

  private static boolean isFree(Chosen chosen) {
    return chosen.group() != null && chosen.group().free();
  }

  private static int positionOf(Chosen chosen) {
    return chosen.group() == null ? 0 : chosen.group().position();
  }

  private KeySpread spread(FormPart part) {
    return KeySpread.of(part.slots(), this::item);
  }

  private FormPart laidOut(Part part, List<Chosen> order, SeededRandom random) {
    List<Slot> slots = new ArrayList<>();
    for (int index = 0; index < order.size(); index++) {
      slots.add(slot(part, index, order.get(index), random));
    }
    return new FormPart(part, slots);
  }

  private Slot slot(Part part, int index, Chosen chosen, SeededRandom random) {
    Item item = item(chosen.item());
    if (item.kind() != part.kind()) {
      throw new IllegalArgumentException(
          "%s is of kind %s, part %d of kind %s"
              .formatted(item.ref(), item.kind(), part.number(), part.kind()));
    }
    BigDecimal points = chosen.points();
    GroupPlace group = chosen.group();
    return new Slot(
        SlotId.of(part.number(), index + 1),
        item.ref(),
        item.kind(),
        chosen.block(),
        group == null ? null : group.stimulus(),
        optionOrder(item, random),
        statementOrder(item, random),
        points == null ? part.scheme().maxOf(index) : points);
  }

  private List<OptionId> optionOrder(Item item, SeededRandom random) {
    if (!(item instanceof ChoiceItem choice)) {
      return List.of();
    }
    List<OptionId> order = new ArrayList<>(choice.options());
    if (choice.shuffleOptions()) {
      random.shuffle(order);
    }
    return order;
  }

  private List<StatementId> statementOrder(Item item, SeededRandom random) {
    if (!(item instanceof ClusterItem cluster)) {
      return List.of();
    }
    List<StatementId> order = new ArrayList<>(cluster.statementIds());
    if (cluster.shuffleStatements() && options.shuffleStatements()) {
      random.shuffle(order);
    }
    return order;
  }

  private Item item(ItemRef ref) {
    Item item = items.get(ref);
    if (item == null) {
      throw new IllegalArgumentException("the item %s is unknown".formatted(ref));
    }
    return item;
  }
}
