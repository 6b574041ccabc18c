package vn.benhoc.platform.print;

/** How letters look. */
enum Face {
  REGULAR("LiberationSerif-Regular"),
  BOLD("LiberationSerif-Bold"),
  ITALIC("LiberationSerif-Italic");

  private final String font;

  Face(String font) {
    this.font = font;
  }

  /** Where the font lies in the archive; the build takes it out of its package. */
  String resource() {
    return "/fonts/liberation/" + font + ".ttf";
  }
}
