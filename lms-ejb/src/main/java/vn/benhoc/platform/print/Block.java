package vn.benhoc.platform.print;

import java.util.List;
import java.util.stream.Stream;

/** A part of a form, as wide as the page. */
public sealed interface Block {

  /** All that it says, in its order. */
  List<String> texts();

  /** Two columns of centred lines at the top: who issues the form, and for which country. */
  record Letterhead(List<Line> left, List<Line> right) implements Block {
    public Letterhead {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    @Override
    public List<String> texts() {
      return Stream.concat(left.stream(), right.stream()).map(Line::text).toList();
    }
  }

  /**
   * A centred line.
   *
   * @param underlined whether a short rule stands under it
   */
  record Line(String text, boolean bold, boolean underlined) {}

  /** The name of the form, and what it is about, centred. */
  record Title(String text, List<String> under) implements Block {
    public Title {
      under = List.copyOf(under);
    }

    @Override
    public List<String> texts() {
      return Stream.concat(Stream.of(text), under.stream()).toList();
    }
  }

  /** What has to be seen first: framed and bold. */
  record Banner(String text) implements Block {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  /** The heading of a section; it stays with what follows. */
  record Section(String text) implements Block {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  /** A paragraph. */
  record Text(String text, boolean italic) implements Block {
    @Override
    public List<String> texts() {
      return List.of(text);
    }
  }

  /** What is called what, a pair a line. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public List<String> texts() {
      return facts.stream().flatMap(one -> Stream.of(one.label(), one.value())).toList();
    }
  }

  /** A pair. */
  record Fact(String label, String value) {}

  /**
   * A table whose head is repeated on every page it reaches.
   *
   * @param rows as many cells as there are columns in each
   * @param room how high a row is at least, so that something can be written into it by hand
   */
  record Table(List<Column> columns, List<List<String>> rows, RowRoom room) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row has a cell for each of " + width);
      }
    }

    @Override
    public List<String> texts() {
      Stream<String> heads = columns.stream().map(Column::head);
      return Stream.concat(heads, rows.stream().flatMap(List::stream)).toList();
    }
  }

  /** How much room the rows of a table leave. */
  enum RowRoom {
    /** As much as the text takes. */
    CLOSE,
    /** Enough to sign in. */
    TO_SIGN
  }

  /**
   * A column.
   *
   * @param share how wide it is, of the sum of all
   */
  record Column(String head, int share, Side side) {
    public Column {
      if (share <= 0) {
        throw new IllegalArgumentException("a column is wider than " + share);
      }
    }
  }

  /** Where the text of a cell stands. */
  enum Side {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * Places to sign, side by side, on one page with what is said above them.
   *
   * @param above what is signed, a paragraph each
   * @param where place and day, to be filled in by hand
   * @param hint what to do there
   */
  record Signatures(List<Text> above, String where, List<String> signers, String hint)
      implements Block {
    public Signatures {
      above = List.copyOf(above);
      signers = List.copyOf(signers);
    }

    @Override
    public List<String> texts() {
      Stream<String> words = Stream.concat(above.stream().map(Text::text), Stream.of(where, hint));
      return Stream.concat(words, signers.stream()).toList();
    }
  }
}
