package vn.benhoc.it.system;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.benhoc.it.harness.Installation;

/** A test that looks at what is sealed, by a connection of its own behind the interface. */
abstract class LookIntoSealed {

  /** The database that is looked into, open while a test runs. */
  Connection database;

  /** The sealed columns of it. */
  SealedTexts sealed;

  @BeforeEach
  final void look(Installation installation) throws SQLException {
    database = installation.connection();
    sealed = new SealedTexts(database);
  }

  @AfterEach
  final void lookAway() throws SQLException {
    database.close();
  }
}
