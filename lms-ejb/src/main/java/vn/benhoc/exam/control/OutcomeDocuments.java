package vn.benhoc.exam.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import vn.benhoc.exam.boundary.ActOutcome;

/** How the outcome of an act is kept. */
public final class OutcomeDocuments {

  private static final Jsonb JSON = JsonbBuilder.create();

  private OutcomeDocuments() {}

  public static String write(ActOutcome outcome) {
    return JSON.toJson(outcome);
  }

  public static ActOutcome read(String document) {
    return JSON.fromJson(document, ActOutcome.class);
  }
}
