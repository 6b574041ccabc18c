package vn.benhoc.paper.boundary;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form in the view of its paper.
 *
 * @param keySpread how many keys each letter has; null for those who may not read keys, and where
 *     no item has letters
 */
public record PaperFormView(
    UUID id, String code, int itemCount, @Nullable Map<String, Integer> keySpread) {}
