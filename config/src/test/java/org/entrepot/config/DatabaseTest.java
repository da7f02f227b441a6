package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseTest {
  private final Database database =
      new Database(
          "jdbc:mysql://db.example:3306/entrepot?connectTimeout=5",
          new Database.Account("owner", "it's\\mine"),
          new Database.Account("app", "secret"));

  @Test
  void the_schema_stands_in_the_address() {
    assertThat(database.schema()).isEqualTo("entrepot");
  }

  @Test
  void mysql_needs_nothing_told() {
    assertThat(Database.jvmArguments("9.7.4-2")).isEmpty();
    assertThat(Database.jvmArguments("8.4.3")).isEmpty();
  }

  @Test
  void mariadb_is_told_with_the_version_of_the_server() {
    assertThat(Database.jvmArguments("11.4.5-MariaDB-log"))
        .contains(
            "-Dhibernate.boot.allow_jdbc_metadata_access=false",
            "-Djakarta.persistence.database-product-name=MariaDB",
            "-Djakarta.persistence.database-product-version=11.4",
            "-Djakarta.persistence.database-major-version=11",
            "-Djakarta.persistence.database-minor-version=4")
        .hasSize(5);
  }

  @Test
  void an_address_of_another_kind_is_refused() {
    Database.Account account = database.owner();
    assertThatThrownBy(() -> new Database("jdbc:h2:mem:x", account, account))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("jdbc:mysql://");
  }

  @Test
  void an_address_without_a_schema_is_refused() {
    Database.Account account = database.owner();
    assertThatThrownBy(() -> new Database("jdbc:mysql://127.0.0.1:3306/", account, account))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("schema");
  }

  @Test
  void a_user_name_that_could_break_a_statement_is_refused() {
    assertThatThrownBy(() -> new Database.Account("app'@'%", "secret"))
        .isInstanceOf(StartFailure.class);
  }

  @Test
  void an_account_does_not_show_its_password() {
    assertThat(database.toString()).doesNotContain("secret").doesNotContain("mine");
  }

  @Test
  void quotes_and_backslashes_in_passwords_are_escaped() {
    assertThat(Accounts.statements(database))
        .contains("alter user 'owner'@'%' identified by 'it''s\\\\mine'");
  }

  @Test
  void the_application_gets_no_right_on_the_whole_schema() {
    assertThat(Accounts.statements(database))
        .noneMatch(sql -> sql.startsWith("grant") && sql.contains("'app'"));
  }
}
