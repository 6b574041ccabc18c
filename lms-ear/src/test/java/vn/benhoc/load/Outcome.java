package vn.benhoc.load;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What came of a morning.
 *
 * @param passedOver how often it was somebody's turn to save who could not
 */
record Outcome(Tally tally, ReceiptBook receipts, long passedOver) implements Serializable {

  static Outcome none() {
    return new Outcome(new Tally(), new ReceiptBook(), 0);
  }

  /** This with another's beside it, whose candidates are others. */
  Outcome and(Outcome other) {
    tally.add(other.tally());
    receipts.add(other.receipts());
    return new Outcome(tally, receipts, passedOver + other.passedOver());
  }

  /** Leaves it for the process that started this one. */
  void write(Path file) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(this);
    }
  }

  static Outcome read(Path file) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      return (Outcome) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("written by another driver: " + file, e);
    }
  }
}
