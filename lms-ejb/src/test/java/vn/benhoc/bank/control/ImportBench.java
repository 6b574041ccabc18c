package vn.benhoc.bank.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.platform.id.Ids;

/** Reads and checks files without a container; the curriculum is the shipped one. */
final class ImportBench {

  private static final Pattern TOPIC =
      Pattern.compile("\"code\"\\s*:\\s*\"(([A-Z]+)(\\d+)\\.[^\"]+)\"");
  private static final Pattern SUBJECT = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z]+)\"");

  private final FormulaReader formulas;
  private final Set<String> subjects = new TreeSet<>();
  private final Set<String> topics = new HashSet<>();

  ImportBench(FormulaReader formulas) {
    this.formulas = formulas;
    String curriculum = resource("/curriculum/curriculum.json");
    collect(SUBJECT, curriculum, subjects);
    collect(TOPIC, curriculum, topics);
  }

  static String resource(String name) {
    try (InputStream stream = ImportBench.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }

  CheckedFile check(String lines) {
    return check(lines.getBytes(StandardCharsets.UTF_8), Holdings.NONE);
  }

  CheckedFile check(byte[] file) {
    return check(file, Holdings.NONE);
  }

  CheckedFile check(byte[] file, Holdings holdings) {
    return new FileCheck(holdings).check(read(file));
  }

  List<LineReader.ReadLine> read(byte[] file) {
    Vocabulary vocabulary = new Vocabulary(subjects::contains, this::topic);
    LineReader reader = new LineReader(new LineTools(vocabulary, formulas, new Ids()));
    return FileLines.of(file).stream().map(reader::read).toList();
  }

  private Optional<TopicRef> topic(String code) {
    Matcher matcher = TOPIC.matcher("\"code\":\"" + code + "\"");
    if (!topics.contains(code) || !matcher.find()) {
      return Optional.empty();
    }
    int grade = Integer.parseInt(matcher.group(3));
    return Optional.of(new TopicRef(code, matcher.group(2), grade, code, null, null));
  }
}
