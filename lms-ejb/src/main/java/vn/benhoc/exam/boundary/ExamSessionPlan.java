package vn.benhoc.exam.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when an exam session is made; what is missing comes back as a finding.
 *
 * @param unitId the unit that organises it
 */
public record ExamSessionPlan(@Nullable String name, @Nullable UUID unitId) {}
