package org.entrepot.config;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A MySQL or MariaDB schema with its two accounts.
 *
 * @param url {@code jdbc:mysql://host:port/schema}, for both servers
 * @param owner defines tables and grants rights on them
 * @param application reads and writes rows, no more
 */
public record Database(String url, Account owner, Account application) {
  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:mysql://[^/]+/([A-Za-z0-9_]+)(\\?.*)?");
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");

  /** A user with its password; the name is plain, so that it can stand in a statement. */
  public record Account(String user, String password) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,32}");

    public Account {
      if (!PLAIN.matcher(user).matches()) {
        throw StartFailure.of("'%s' is no plain name of a database user", user);
      }
    }

    @Override
    public String toString() {
      return user;
    }
  }

  public Database {
    if (!ADDRESS.matcher(url).matches()) {
      throw StartFailure.of("DB_URL=%s: jdbc:mysql://host:port/schema is expected", url);
    }
  }

  /** The database that DB_URL, DB_OWNER, DB_OWNER_PASSWORD, DB_USER and DB_PASSWORD name. */
  public static Database of(Variables variables) {
    return new Database(
        variables.require("DB_URL"),
        new Account(variables.require("DB_OWNER"), variables.require("DB_OWNER_PASSWORD")),
        new Account(variables.require("DB_USER"), variables.require("DB_PASSWORD")));
  }

  public String schema() {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      throw new IllegalStateException(url);
    }
    return address.group(1);
  }

  public DataSource dataSource(Account account) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(url);
    source.setUser(account.user());
    source.setPassword(account.password());
    return source;
  }

  /** Whether the owner can connect now. */
  boolean answers() {
    try (Connection connection = dataSource(owner).getConnection()) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /**
   * What the server's JVM must be told about the database. Hibernate knows MySQL by itself; MariaDB
   * behind the MySQL driver calls itself MySQL, and the dialect for it then asks for a column that
   * MariaDB does not have.
   *
   * @throws StartFailure when the database does not answer
   */
  public List<String> jvmArguments() {
    try (Connection connection = dataSource(owner).getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select version()")) {
      result.next();
      return jvmArguments(result.getString(1));
    } catch (SQLException failure) {
      throw new StartFailure("No answer from " + url + ": " + failure.getMessage(), failure);
    }
  }

  static List<String> jvmArguments(String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!version.contains("MariaDB") || !numbers.find()) {
      return List.of();
    }
    String product = "-Djakarta.persistence.database-";
    return List.of(
        "-Dhibernate.boot.allow_jdbc_metadata_access=false",
        product + "product-name=MariaDB",
        product + "product-version=" + numbers.group(),
        product + "major-version=" + numbers.group(1),
        product + "minor-version=" + numbers.group(2));
  }
}
