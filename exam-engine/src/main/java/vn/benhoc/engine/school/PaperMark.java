package vn.benhoc.engine.school;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The mark of one paper of the graduation exam.
 *
 * @param subject the name or code of its subject
 * @param mark the mark; null if there is none
 */
public record PaperMark(String subject, @Nullable BigDecimal mark) {}
