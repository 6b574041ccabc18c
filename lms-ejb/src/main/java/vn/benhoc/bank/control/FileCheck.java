package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares the drafts of a file with each other and with the bank. For one file. */
final class FileCheck {

  private final Holdings holdings;
  private final List<LineFinding> findings = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Draft.OfItem> contents = new HashMap<>();
  private final Map<String, Draft.OfStimulus> stimuli = new LinkedHashMap<>();
  private final Set<String> needed = new HashSet<>();
  private final Set<String> unchanged = new HashSet<>();
  private final List<CheckedFile.PlannedItem> items = new ArrayList<>();
  private int refused;
  private int duplicates;

  FileCheck(Holdings holdings) {
    this.holdings = holdings;
  }

  CheckedFile check(List<LineReader.ReadLine> lines) {
    for (LineReader.ReadLine line : lines) {
      findings.addAll(line.findings());
      if (line.draft().isEmpty()) {
        refused++;
      } else if (line.draft().get() instanceof Draft.OfStimulus stimulus) {
        stimulus(stimulus);
      } else if (line.draft().get() instanceof Draft.OfItem item) {
        item(item);
      }
    }
    tellWithoutTopic();
    findings.sort(Comparator.comparingInt(LineFinding::line));
    return new CheckedFile(lines.size(), refused, duplicates, planned(), items, findings);
  }

  private void stimulus(Draft.OfStimulus stimulus) {
    if (isRepeated(stimulus, "stimulus")) {
      return;
    }
    stimuli.put(stimulus.code(), stimulus);
    Holdings.Held held = holdings.stimuli().get(stimulus.code());
    if (held != null && held.fingerprint().equals(stimulus.fingerprint())) {
      duplicate(stimulus, "stimulus", "unchanged", Map.of("code", stimulus.code()));
      unchanged.add(stimulus.code());
    } else {
      needed.add(stimulus.code());
    }
  }

  private void item(Draft.OfItem item) {
    if (isRepeated(item, "code") || lacksStimulus(item)) {
      return;
    }
    Holdings.Held held = holdings.items().get(item.code());
    if (held != null && held.fingerprint().equals(item.fingerprint())) {
      duplicate(item, "code", "unchanged", Map.of("code", item.code()));
      return;
    }
    Draft.OfItem earlier = contents.putIfAbsent(item.contentHash(), item);
    if (earlier != null) {
      boolean sameKey = earlier.keyHash().equals(item.keyHash());
      Map<String, String> place = Map.of("line", Integer.toString(earlier.line()));
      duplicate(item, "", sameKey ? "duplicate-in-file" : "duplicate-with-other-key", place);
      return;
    }
    Holdings.Twin twin = holdings.contents().get(item.contentHash());
    if (twin != null && (held == null || !twin.id().equals(held.id()))) {
      duplicate(item, "", "duplicate-in-bank", Map.of("code", twin.code()));
      return;
    }
    accept(item, held == null ? null : held.id());
  }

  private void accept(Draft.OfItem item, @Nullable UUID existing) {
    items.add(new CheckedFile.PlannedItem(item, existing));
    Draft.OfStimulus carried = item.carried();
    if (carried != null) {
      stimuli.putIfAbsent(carried.code(), carried);
      Holdings.Held held = holdings.stimuli().get(carried.code());
      if (held == null || !held.fingerprint().equals(carried.fingerprint())) {
        needed.add(carried.code());
      }
    }
  }

  private boolean isRepeated(Draft draft, String field) {
    String kind = draft instanceof Draft.OfStimulus ? "s:" : "i:";
    Integer first = codes.putIfAbsent(kind + draft.code(), draft.line());
    if (first != null) {
      Map<String, String> place = Map.of("code", draft.code(), "line", Integer.toString(first));
      refuse(draft, field, "code-repeated", place);
    }
    return first != null;
  }

  private boolean lacksStimulus(Draft.OfItem item) {
    String code = item.stimulus();
    if (code == null || item.carried() != null) {
      return false;
    }
    Optional<String> subject =
        Optional.ofNullable(stimuli.get(code))
            .map(Draft::subject)
            .or(
                () ->
                    Optional.ofNullable(holdings.stimuli().get(code)).map(Holdings.Held::subject));
    if (subject.isEmpty()) {
      refuse(item, "stimulus", "stimulus-unknown", Map.of("code", TextFault.shortened(code)));
      return true;
    }
    if (!subject.get().equals(item.subject())) {
      refuse(item, "stimulus", "stimulus-of-other-subject", Map.of("code", code));
      return true;
    }
    return false;
  }

  private List<CheckedFile.PlannedStimulus> planned() {
    return stimuli.values().stream()
        .filter(stimulus -> needed.contains(stimulus.code()))
        .filter(stimulus -> !unchanged.contains(stimulus.code()))
        .map(stimulus -> new CheckedFile.PlannedStimulus(stimulus, heldStimulus(stimulus.code())))
        .toList();
  }

  private @Nullable UUID heldStimulus(String code) {
    Holdings.Held held = holdings.stimuli().get(code);
    return held == null ? null : held.id();
  }

  private void tellWithoutTopic() {
    long without =
        items.stream()
            .map(item -> item.draft().facets())
            .filter(facets -> facets.topic() == null || facets.level() == null)
            .count();
    if (without > 0) {
      Map<String, String> count = Map.of("count", Long.toString(without));
      findings.add(new LineFinding(0, Severity.WARNING, "without-topic-or-level", null, count));
    }
  }

  private void refuse(Draft draft, String field, String code, Map<String, String> parameters) {
    refused++;
    findings.add(new LineFinding(draft.line(), Severity.ERROR, code, field, parameters));
  }

  private void duplicate(Draft draft, String field, String code, Map<String, String> parameters) {
    duplicates++;
    findings.add(new LineFinding(draft.line(), Severity.WARNING, code, field, parameters));
  }
}
