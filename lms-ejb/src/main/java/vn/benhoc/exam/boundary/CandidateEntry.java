package vn.benhoc.exam.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as a list names them; what is null the list does not say.
 *
 * @param row the row of the file, for findings
 * @param sectorCode mã định danh, by which the person is found
 * @param room the name of the room
 * @param allowanceReason why extra time or larger text is allowed
 */
public record CandidateEntry(
    int row,
    @Nullable String sbd,
    @Nullable String fullName,
    @Nullable LocalDate birthDate,
    @Nullable String sectorCode,
    @Nullable String className,
    @Nullable String school,
    @Nullable String room,
    @Nullable Integer extraMinutes,
    @Nullable Boolean largerText,
    @Nullable String allowanceReason) {}
