package vn.benhoc.platform.config;

/**
 * The settings of a component: a record, made by a producer, of which every one is read at the
 * start, so that a bad value stops the start and not a pupil.
 */
public interface ComponentSettings {

  /** True of every instance there is: a record that could not be read was never made. */
  default boolean isRead() {
    return true;
  }
}
