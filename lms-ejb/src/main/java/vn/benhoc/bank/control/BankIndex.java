package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.benhoc.bank.entity.Item;
import vn.benhoc.bank.entity.Stimulus;

/** Looks up in the bank what a file talks about. */
@ApplicationScoped
public class BankIndex {

  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** What is held of the codes and contents of these lines. */
  public Holdings holdings(UUID ownerUnit, List<LineReader.ReadLine> lines) {
    List<String> itemCodes = new ArrayList<>();
    List<String> stimulusCodes = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (LineReader.ReadLine line : lines) {
      line.draft().ifPresent(draft -> collect(draft, itemCodes, stimulusCodes, hashes));
    }
    Map<String, Holdings.Held> items = new HashMap<>();
    Map<String, Holdings.Twin> contents = new HashMap<>();
    inParts(itemCodes, part -> items(ownerUnit, part).forEach(i -> items.put(i.code(), held(i))));
    inParts(
        hashes,
        part ->
            twins(part)
                .forEach(i -> contents.put(i.contentHash(), new Holdings.Twin(i.id(), i.code()))));
    Map<String, Holdings.Held> stimuli = new HashMap<>();
    inParts(
        stimulusCodes,
        part -> stimuli(ownerUnit, part).forEach(s -> stimuli.put(s.code(), held(s))));
    return new Holdings(items, stimuli, contents);
  }

  private static void collect(
      Draft draft, List<String> items, List<String> stimuli, List<String> hashes) {
    if (draft instanceof Draft.OfItem item) {
      items.add(item.code());
      hashes.add(item.contentHash());
      String stimulus = item.stimulus();
      if (stimulus != null) {
        stimuli.add(stimulus);
      }
    } else {
      stimuli.add(draft.code());
    }
  }

  private static void inParts(List<String> all, Consumer<List<String>> each) {
    List<String> distinct = all.stream().distinct().toList();
    for (int from = 0; from < distinct.size(); from += AT_ONCE) {
      each.accept(distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE)));
    }
  }

  private List<Item> items(UUID ownerUnit, List<String> codes) {
    return entities
        .createQuery(
            "select i from Item i where i.ownerUnit = :unit and i.code in :codes", Item.class)
        .setParameter("unit", ownerUnit)
        .setParameter("codes", codes)
        .getResultList();
  }

  private List<Item> twins(List<String> hashes) {
    return entities
        .createQuery("select i from Item i where i.contentHash in :hashes", Item.class)
        .setParameter("hashes", hashes)
        .getResultList();
  }

  private List<Stimulus> stimuli(UUID ownerUnit, List<String> codes) {
    return entities
        .createQuery(
            "select s from Stimulus s where s.ownerUnit = :unit and s.code in :codes",
            Stimulus.class)
        .setParameter("unit", ownerUnit)
        .setParameter("codes", codes)
        .getResultList();
  }

  private static Holdings.Held held(Item item) {
    return new Holdings.Held(item.id(), item.fingerprint(), item.subject(), item.contentHash());
  }

  private static Holdings.Held held(Stimulus stimulus) {
    return new Holdings.Held(
        stimulus.id(), stimulus.fingerprint(), stimulus.subject(), stimulus.contentHash());
  }
}
