package vn.benhoc.engine.essay;

import java.math.BigDecimal;

/**
 * The outcome of an appeal (phúc khảo).
 *
 * @param mark the mark that stands
 * @param difference how far the new mark is from the old one, zero or more
 * @param changed whether the new mark replaced the old one
 */
public record Appeal(BigDecimal mark, BigDecimal difference, boolean changed) {}
