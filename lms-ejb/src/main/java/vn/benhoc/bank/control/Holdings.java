package vn.benhoc.bank.control;

import java.util.Map;
import java.util.UUID;

/**
 * What the bank holds of a file's codes and contents before the file is written.
 *
 * @param items the owner's items by code
 * @param stimuli the owner's stimuli by code
 * @param contents items of the whole bank by content hash
 */
public record Holdings(
    Map<String, Held> items, Map<String, Held> stimuli, Map<String, Twin> contents) {

  public static final Holdings NONE = new Holdings(Map.of(), Map.of(), Map.of());

  public Holdings {
    items = Map.copyOf(items);
    stimuli = Map.copyOf(stimuli);
    contents = Map.copyOf(contents);
  }

  /** Something of that code. */
  public record Held(UUID id, String fingerprint, String subject, String contentHash) {}

  /** An item of the same content. */
  public record Twin(UUID id, String code) {}
}
