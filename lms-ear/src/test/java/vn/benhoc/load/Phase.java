package vn.benhoc.load;

/** What all candidates of a province have done before the first does what follows. */
enum Phase {
  /** They come, and each has a connection. */
  ARRIVE,
  /** They press start and read the paper; who has it begins to save. */
  START,
  /** Every twentieth loses the network and comes back, while all go on saving. */
  RECONNECT,
  /** An invigilator gives all of them time; who listens by a socket hears of it. */
  TELL,
  /** They save no more, and hand in. */
  HAND_IN
}
