package vn.benhoc.interop.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.text.VietnameseText;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.interop.control.TableCell.Kind;

/**
 * The cells of one row as they are read. Nothing is guessed: what a spreadsheet has made of what
 * somebody typed – a number out of a code with zeros, a date out of a class – is a fault that says
 * so.
 */
final class CandidateCells {

  private static final int LONGEST = 200;
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_REASON = 500;
  private static final int DIGITS_KEPT = 15;
  private static final Pattern SBD = Pattern.compile("[0-9]{8}");
  private static final Pattern FEWER_DIGITS = Pattern.compile("[0-9]{1,7}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> YES = Set.of("x", "co", "yes", "y", "1", "true");
  private static final Set<String> NO = Set.of("khong", "no", "n", "0", "false", "-");

  private final Map<CandidateColumn, String> texts = new EnumMap<>(CandidateColumn.class);
  private @Nullable LocalDate birthDate;
  private @Nullable Integer extraMinutes;
  private @Nullable Boolean largerText;

  /** Reads a cell that holds something; what is wrong with it, or null. */
  @Nullable CellFault put(CandidateColumn column, TableCell cell) {
    CellFault fault = ofProgram(column, cell);
    if (fault != null) {
      return fault;
    }
    return switch (column) {
      case SBD -> sbd(cell);
      case SECTOR_CODE -> sectorCode(cell);
      case BIRTH_DATE -> birthDate(cell);
      case EXTRA_MINUTES -> extraMinutes(cell);
      case LARGER_TEXT -> largerText(cell);
      case ALLOWANCE_REASON -> text(column, cell, LONGEST_REASON);
      case FULL_NAME, CLASS_NAME, SCHOOL, ROOM -> text(column, cell, LONGEST);
    };
  }

  private static @Nullable CellFault ofProgram(CandidateColumn column, TableCell cell) {
    return switch (cell.kind()) {
      case FORMULA -> CellFault.of("cell-is-formula", cell.text());
      case FAULT -> CellFault.of("cell-is-fault", cell.text());
      case MERGED -> CellFault.of("cell-is-merged", cell.text());
      case DATE ->
          column == CandidateColumn.BIRTH_DATE
              ? null
              : CellFault.of("cell-became-date", cell.text());
      case TEXT, NUMBER -> null;
    };
  }

  private @Nullable CellFault text(CandidateColumn column, TableCell cell, int longest) {
    if (cell.text().length() > longest) {
      return new CellFault("too-long", Map.of("most", Integer.toString(longest)));
    }
    texts.put(column, cell.text());
    return null;
  }

  private @Nullable CellFault sbd(TableCell cell) {
    String text = cell.text();
    if (FEWER_DIGITS.matcher(text).matches()) {
      String padded = "0".repeat(8 - text.length()) + text;
      return new CellFault("leading-zeros-lost", Map.of("found", text, "expected", padded));
    }
    if (!SBD.matcher(text).matches()) {
      return new CellFault("sbd-not-eight-digits", Map.of("value", text));
    }
    return text(CandidateColumn.SBD, cell, 8);
  }

  /** A spreadsheet keeps fifteen digits of a number and makes zeros of the others. */
  private @Nullable CellFault sectorCode(TableCell cell) {
    if (cell.kind() == Kind.NUMBER && cell.text().length() > DIGITS_KEPT) {
      return CellFault.of("digits-lost", cell.text());
    }
    return text(CandidateColumn.SECTOR_CODE, cell, LONGEST_CODE);
  }

  private @Nullable CellFault birthDate(TableCell cell) {
    if (cell.kind() == Kind.NUMBER) {
      return CellFault.of("date-is-number", cell.text());
    }
    Matcher yearFirst = YEAR_FIRST.matcher(cell.text());
    Matcher dayFirst = DAY_FIRST.matcher(cell.text());
    try {
      if (yearFirst.matches()) {
        birthDate = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
      } else if (dayFirst.matches()) {
        birthDate = day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
      } else {
        return CellFault.of("date-not-valid", cell.text());
      }
      return null;
    } catch (DateTimeException e) {
      return CellFault.of("date-not-valid", cell.text());
    }
  }

  private static LocalDate day(String year, String month, String day) {
    LocalDate read =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    if (read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR) {
      throw new DateTimeException("nobody who sits an exam was born in " + read.getYear());
    }
    return read;
  }

  private @Nullable CellFault extraMinutes(TableCell cell) {
    if (!WHOLE.matcher(cell.text()).matches()) {
      return CellFault.of("minutes-not-whole", cell.text());
    }
    extraMinutes = Integer.valueOf(cell.text());
    return null;
  }

  private @Nullable CellFault largerText(TableCell cell) {
    String said = VietnameseText.lowerCase(VietnameseText.withoutDiacritics(cell.text()));
    if (!YES.contains(said) && !NO.contains(said)) {
      return CellFault.of("yes-or-no-expected", cell.text());
    }
    largerText = YES.contains(said);
    return null;
  }

  CandidateEntry entry(int row) {
    return new CandidateEntry(
        row,
        texts.get(CandidateColumn.SBD),
        texts.get(CandidateColumn.FULL_NAME),
        birthDate,
        texts.get(CandidateColumn.SECTOR_CODE),
        texts.get(CandidateColumn.CLASS_NAME),
        texts.get(CandidateColumn.SCHOOL),
        texts.get(CandidateColumn.ROOM),
        extraMinutes,
        largerText,
        texts.get(CandidateColumn.ALLOWANCE_REASON));
  }
}
