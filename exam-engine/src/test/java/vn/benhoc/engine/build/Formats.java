package vn.benhoc.engine.build;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.CombinedFormat;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;

/** The formats of the graduation exam, for tests. */
public final class Formats {

  /** The scale of true/false clusters in 2025. */
  public static final MarkingScheme SCALE =
      MarkingScheme.scale("0", "0.10", "0.25", "0.50", "1.00");

  private Formats() {}

  public static PaperFormat toan2025() {
    return format("TOAN-2025", 90, choices(12, "0.25"), clusters(4), shorts(6, "0.50"));
  }

  public static PaperFormat science2025(String subject) {
    return format(subject + "-2025", 50, choices(18, "0.25"), clusters(4), shorts(6, "0.25"));
  }

  public static PaperFormat society2025(String subject) {
    return format(subject + "-2025", 50, choices(24, "0.25"), clusters(4));
  }

  public static PaperFormat tin2025() {
    BlockChoice choice = new BlockChoice(2, List.of(new Block("ICT", 2), new Block("CS", 2)));
    return format(
        "TIN-2025", 50, choices(24, "0.25"), Part.withChoice(2, Kind.CLUSTER, SCALE, choice));
  }

  public static PaperFormat english2025() {
    return format("NN-2025", 50, choices(40, "0.25"));
  }

  public static PaperFormat literature2025() {
    return format(
        "VAN-2025",
        120,
        Part.of(1, Kind.ESSAY, 1, MarkingScheme.essay("4.00")),
        Part.of(2, Kind.ESSAY, 2, MarkingScheme.essay("2.00", "4.00")));
  }

  public static PaperFormat before2025(String code, int minutes, int count, String points) {
    return format(code, minutes, choices(count, points));
  }

  public static PaperFormat literatureBefore2025() {
    return format(
        "VAN-2017",
        120,
        Part.of(1, Kind.ESSAY, 1, MarkingScheme.essay("3.00")),
        Part.of(2, Kind.ESSAY, 1, MarkingScheme.essay("7.00")));
  }

  /** The three papers of KHTN before 2025, sat one after the other. */
  public static CombinedFormat khtn() {
    return new CombinedFormat(
        "KHTN-2017",
        List.of(
            before2025("VATLI-2017", 50, 40, "0.25"),
            before2025("HOA-2017", 50, 40, "0.25"),
            before2025("SINH-2017", 50, 40, "0.25")));
  }

  /** The three papers of KHXH before 2025. */
  public static CombinedFormat khxh() {
    return new CombinedFormat(
        "KHXH-2017",
        List.of(
            before2025("SU-2017", 50, 40, "0.25"),
            before2025("DIA-2017", 50, 40, "0.25"),
            before2025("GDCD-2017", 50, 40, "0.25")));
  }

  /** Every format of section 1 of the exam rules. */
  public static List<PaperFormat> all() {
    Stream<PaperFormat> of2025 =
        Stream.of(
            toan2025(),
            science2025("VATLI"),
            science2025("HOA"),
            science2025("SINH"),
            science2025("DIA"),
            society2025("SU"),
            society2025("GDKTPL"),
            society2025("CNCN"),
            society2025("CNNN"),
            tin2025(),
            english2025(),
            literature2025());
    Stream<PaperFormat> before =
        Stream.of(
            before2025("TOAN-2017", 90, 50, "0.20"),
            before2025("NN-2017", 60, 50, "0.20"),
            literatureBefore2025());
    Stream<PaperFormat> combined =
        Stream.of(khtn(), khxh()).flatMap(format -> format.papers().stream());
    return Stream.of(of2025, before, combined).flatMap(papers -> papers).toList();
  }

  private static Part choices(int count, String points) {
    return Part.of(1, Kind.CHOICE, count, MarkingScheme.each(points));
  }

  private static Part clusters(int count) {
    return Part.of(2, Kind.CLUSTER, count, SCALE);
  }

  private static Part shorts(int count, String points) {
    return Part.of(3, Kind.SHORT, count, MarkingScheme.each(points));
  }

  private static PaperFormat format(String code, int minutes, Part... parts) {
    return new PaperFormat(code, Duration.ofMinutes(minutes), List.of(parts));
  }
}
