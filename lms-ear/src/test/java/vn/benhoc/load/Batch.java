package vn.benhoc.load;

/**
 * What a candidate sends at once: one answer.
 *
 * @param sequence its number among those of this candidate, from 1
 * @param slot the item's place in the paper
 * @param response JSON
 */
record Batch(int sequence, String slot, String response) {

  /** By which the server tells a page of a candidate from another. */
  static final String CLIENT = "load";

  String json() {
    return "{\"clientId\":\"%s\",\"entries\":[{\"sequence\":%d,\"slot\":\"%s\",\"response\":%s}]}"
        .formatted(CLIENT, sequence, slot, response);
  }
}
