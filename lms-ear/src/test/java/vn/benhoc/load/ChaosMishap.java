package vn.benhoc.load;

/** What can happen in a chaos, apart from plain kills, in the order in which each comes once. */
enum ChaosMishap {
  BROWSERS_KILLED,
  NETWORK_CUT,
  CLOCK_SET,
  DISK_FULL,
  DATABASE_RESTARTED,
  DATABASE_KILLED_IN_AN_ACT,
  SERVER_KILLED_IN_AN_ACT,
  DATABASE_KILLED_IN_ITS_RECOVERY,
  SERVER_KILLED_IN_ITS_START,
  DATABASE_KILLED_IN_THE_START_OF_THE_SERVER,
  BOTH_KILLED_WITHIN_A_SECOND;

  boolean isPlayed(Without without) {
    return switch (this) {
      case CLOCK_SET -> without.plays(Without.CLOCK);
      case DISK_FULL -> without.plays(Without.DISK);
      default -> true;
    };
  }
}
