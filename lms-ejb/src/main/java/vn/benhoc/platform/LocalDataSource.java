package vn.benhoc.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source as one that knows local transactions only. The driver's own can do
 * distributed ones too, so the server would use them: three or four statements to commit, where one
 * does. Made and set by the server's pool.
 */
public final class LocalDataSource implements DataSource {

  private final MariaDbDataSource source = new MariaDbDataSource();

  public void setUrl(String url) throws SQLException {
    source.setUrl(url);
  }

  public void setUser(String user) throws SQLException {
    source.setUser(user);
  }

  public void setPassword(String password) throws SQLException {
    source.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return source.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return source.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
