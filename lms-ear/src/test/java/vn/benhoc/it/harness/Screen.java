package vn.benhoc.it.harness;

/** What people look at. */
public enum Screen {
  DESKTOP(1280, 800),
  PHONE(390, 844);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
