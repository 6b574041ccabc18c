package vn.benhoc.exam.boundary;

/** The minutes of a room, as a file. */
public final class RoomMinutes {

  private final String fileName;
  private final byte[] pdf;

  RoomMinutes(String fileName, byte[] pdf) {
    this.fileName = fileName;
    this.pdf = pdf.clone();
  }

  /** What to call it when it is kept: plain letters, digits and hyphens. */
  public String fileName() {
    return fileName;
  }

  public byte[] pdf() {
    return pdf.clone();
  }
}
