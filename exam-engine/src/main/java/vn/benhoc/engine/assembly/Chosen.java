package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.item.ItemRef;

/**
 * An item drawn for a paper.
 *
 * @param item which item version
 * @param cell the cell it fills
 * @param block the block it belongs to on this paper; null for common items
 * @param group its place on a stimulus; null for an item that stands alone
 * @param points its points where the cell or an essay scheme sets them; null leaves the scheme
 */
public record Chosen(
    ItemRef item,
    CellRef cell,
    @Nullable String block,
    @Nullable GroupPlace group,
    @Nullable BigDecimal points) {}
