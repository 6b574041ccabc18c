package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.MinutesFacts.Conditions;
import vn.benhoc.exam.control.MinutesFacts.Place;
import vn.benhoc.exam.control.MinutesFacts.Sitter;
import vn.benhoc.platform.audit.AuditEnd;
import vn.benhoc.platform.print.Block;
import vn.benhoc.platform.print.Block.Banner;
import vn.benhoc.platform.print.Block.Fact;
import vn.benhoc.platform.print.Block.Facts;
import vn.benhoc.platform.print.Block.Letterhead;
import vn.benhoc.platform.print.Block.Line;
import vn.benhoc.platform.print.Block.Section;
import vn.benhoc.platform.print.Block.Signatures;
import vn.benhoc.platform.print.Block.Text;
import vn.benhoc.platform.print.Block.Title;
import vn.benhoc.platform.print.PrintedForm;

/**
 * The minutes of a room as a form of the administration. What was done and noted is told as it was
 * recorded, oldest first; nothing is weighed.
 */
public final class MinutesForm {

  private static final int SHORT_CODE = 16;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final MinutesFacts facts;
  private final MinutesWords words;
  private final PrintedForm content;

  private MinutesForm(MinutesFacts facts) {
    this.facts = facts;
    this.words = new MinutesWords(facts.place().hours().opensAt());
    this.content = new PrintedForm(fileTitle(), VIETNAMESE.toLanguageTag(), blocks());
  }

  /** The form that tells these facts. */
  public static MinutesForm of(MinutesFacts facts) {
    return new MinutesForm(facts);
  }

  /** The code of what they say; the moment they are made, and by whom, are no part of it. */
  public String fingerprint() {
    return content.fingerprint();
  }

  /** Whether something can still change in the course of the sitting. */
  public boolean isDraft() {
    return writing() > 0 || toCome() > 0;
  }

  /**
   * All that is printed, with places to sign.
   *
   * @param trail where the audit trail ends: on paper it is out of reach of who has the database
   */
  public PrintedForm printed(AuditEnd trail) {
    List<Block> all = new ArrayList<>(content.blocks());
    all.add(
        new Signatures(
            List.of(
                new Text(
                    words.text("closing.of", "what", String.join(", ", title().under())), false),
                new Text(words.text("closing"), false),
                new Text(words.text("fingerprint", "code", fingerprint()), true),
                new Text(trail(trail), true)),
            words.text("sign.where"),
            List.of(words.text("sign.first"), words.text("sign.second"), words.text("sign.head")),
            words.text("sign.hint")));
    return new PrintedForm(content.title(), content.language(), all);
  }

  private String trail(AuditEnd trail) {
    return words.text("trail", Map.of("place", trail.place(), "hash", trail.shortHash()));
  }

  /** What stands below each page. */
  public PrintedForm.Foot foot(String madeBy) {
    String left =
        words.text(
            "foot.left",
            Map.of(
                "code",
                fingerprint().substring(0, SHORT_CODE),
                "at",
                words.made(facts.now()),
                "by",
                madeBy));
    return new PrintedForm.Foot(left, words.text("foot.pages"), facts.now());
  }

  /** Plain letters, digits and hyphens. */
  public String fileName() {
    String room = facts.place().room();
    String what = room == null ? facts.place().sitting() : "phong " + room;
    String draft = isDraft() ? "-ban-tam" : "";
    return "bien-ban-" + plain(what) + "-" + words.fileDay() + draft + ".pdf";
  }

  private static String plain(String text) {
    return PlainText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private String fileTitle() {
    String room = facts.place().room();
    return words.text("file-title", "room", room == null ? facts.place().sitting() : room);
  }

  private long writing() {
    return facts.sitters().stream().filter(Sitter::isWriting).count();
  }

  /** How many may still begin. */
  private long toCome() {
    Instant closes = facts.place().hours().closesAt();
    return facts.now().isAfter(closes)
        ? 0
        : facts.sitters().stream().filter(one -> !one.isPresent() && !one.isAbsent()).count();
  }

  private List<Block> blocks() {
    MinutesTables tables = new MinutesTables(facts, words, toCome() > 0);
    MinutesLists lists = new MinutesLists(facts, words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(letterhead());
    blocks.add(title());
    banners(blocks);
    section(blocks, "general", List.of(general()));
    section(blocks, "counts", tables.counts());
    section(blocks, toCome() > 0 ? "absent-or-coming" : "absent", tables.absent());
    blocks.add(new Section(words.text("section.late", "minutes", MinutesTables.LATE.toMinutes())));
    blocks.addAll(tables.late());
    section(blocks, "allowed", tables.allowed());
    section(blocks, "acts", lists.acts());
    section(blocks, "incidents", lists.incidents());
    section(blocks, "outages", lists.outages());
    section(blocks, "noticed", lists.noticed());
    section(blocks, "list", tables.candidates());
    return blocks;
  }

  private void section(List<Block> blocks, String name, List<Block> content) {
    blocks.add(new Section(words.text("section." + name)));
    blocks.addAll(content);
  }

  private Letterhead letterhead() {
    Place place = facts.place();
    List<Line> left = new ArrayList<>();
    if (!place.authority().equals(place.organiser()) && !place.authority().isEmpty()) {
      left.add(new Line(upper(place.authority()), false, false));
    }
    String council = place.organiser().isEmpty() ? words.text("council") : upper(place.organiser());
    left.add(new Line(council, true, true));
    return new Letterhead(
        left,
        List.of(
            new Line(words.text("state"), true, false), new Line(words.text("motto"), true, true)));
  }

  private static String upper(String text) {
    return text.toUpperCase(VIETNAMESE);
  }

  private Title title() {
    Place place = facts.place();
    List<String> under = new ArrayList<>();
    String session = place.session();
    under.add(
        session == null
            ? words.text("under.sitting", "subject", place.subject())
            : words.text("under.exam", Map.of("session", session, "subject", place.subject())));
    String room = place.room();
    if (room != null) {
      under.add(words.text("under.room", "room", room));
    }
    return new Title(words.text("title"), under);
  }

  private void banners(List<Block> blocks) {
    if (writing() > 0) {
      blocks.add(new Banner(words.text("banner.writing", "count", writing())));
    } else if (toCome() > 0) {
      blocks.add(new Banner(words.text("banner.open", "count", toCome())));
    }
    if (facts.withheld() > 0) {
      blocks.add(new Banner(words.text("banner.part", "count", facts.withheld())));
    }
  }

  private Facts general() {
    Place place = facts.place();
    List<Fact> told = new ArrayList<>();
    add(told, "session", place.session());
    add(told, "sitting", place.sitting());
    add(told, "subject", place.subject());
    add(told, "site", place.site());
    add(told, "room", place.room());
    if (!place.invigilators().isEmpty()) {
      add(told, "invigilators", String.join("; ", place.invigilators()));
    }
    add(told, "day", words.day());
    String from = words.planned(place.hours().opensAt());
    String until = words.planned(place.hours().closesAt());
    add(told, "window", words.text("general.window.value", Map.of("from", from, "until", until)));
    add(told, "minutes", words.text("general.minutes.value", "minutes", place.hours().minutes()));
    add(told, "entry", words.text("general.entry." + place.conditions().entry()));
    add(told, "by-code", byCode());
    add(told, "lockdown", lockdown(place.conditions()));
    return new Facts(told);
  }

  /** Who began with the code of the room, whatever way in was set then; null for nobody. */
  private @Nullable String byCode() {
    List<String> numbers =
        facts.sitters().stream().filter(Sitter::byCode).map(one -> one.tile().sbd()).toList();
    if (numbers.isEmpty()) {
      return null;
    }
    boolean all = numbers.size() == facts.sitters().stream().filter(Sitter::isPresent).count();
    return all
        ? words.text("by-code.all", "count", numbers.size())
        : words.text("by-code.some", "numbers", String.join(", ", numbers));
  }

  private void add(List<Fact> told, String name, @Nullable String value) {
    if (value != null) {
      told.add(new Fact(words.text("general." + name), value));
    }
  }

  private String lockdown(Conditions conditions) {
    List<String> told = new ArrayList<>();
    if (conditions.safeBrowser()) {
      told.add(words.text("lockdown.browser"));
    }
    if (conditions.networks()) {
      told.add(words.text("lockdown.networks"));
    }
    if (conditions.oneDevice()) {
      told.add(words.text("lockdown.device"));
    }
    return told.isEmpty() ? words.text("lockdown.none") : String.join("; ", told);
  }
}
