package org.entrepot.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEntrepot
class EnvironmentIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void the_server_is_ready() throws IOException, InterruptedException {
    assertThat(get(Environment.current().management() + "/health/ready").body())
        .contains("\"status\":\"UP\"");
  }

  @Test
  void a_demo_user_gets_a_token_for_the_api() throws IOException, InterruptedException {
    assertThat(Tokens.claims(Tokens.of("operator")))
        .contains("\"sub\":\"00000000-0000-4000-8000-000000000006\"")
        .contains("\"preferred_username\":\"operator\"")
        .contains("\"email\":\"noor.haddad@entrepot.example\"")
        .contains("\"name\":\"Noor Haddad\"")
        .contains("\"realm_access\":{\"roles\":[\"operator\"]}")
        .contains("\"aud\":\"entrepot-api\"");
  }

  @Test
  void a_supplier_is_no_operator() throws IOException, InterruptedException {
    assertThat(Tokens.claims(Tokens.of("supplier"))).doesNotContain("\"operator\"");
  }

  @Test
  void the_application_appends_to_the_audit_but_never_changes_it() throws SQLException {
    try (Connection connection = Environment.current().asApplication();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeQuery("select count(*) from platform_audit").next()).isTrue();
      assertThatThrownBy(() -> statement.execute("update platform_audit set action = 'other'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> statement.execute("delete from platform_audit"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  @Test
  void the_application_defines_no_tables() throws SQLException {
    try (Connection connection = Environment.current().asApplication();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("create table stray (id int)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> statement.execute("drop table platform_audit"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  @Test
  void nobody_gets_in_as_root_or_without_a_name() {
    assumeTrue(Environment.current().ownsDatabase(), "a server given by DB_URL has its own root");
    String url = Environment.current().databaseUrl();
    for (String user : List.of("root", "", "entrepot", "entrepot_owner")) {
      assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
          .as(user)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  @Test
  void the_database_comes_back_with_its_rows_after_a_power_cut() throws SQLException {
    assumeTrue(
        Environment.current().ownsDatabase(), "a server given by DB_URL is not ours to kill");
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("create table power_cut (id int primary key)");
      statement.execute("insert into power_cut values (7)");
    }
    Environment.current().killDatabase();
    assertThatThrownBy(() -> Environment.current().asApplication())
        .isInstanceOf(SQLException.class);
    Environment.current().startDatabase();
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from power_cut")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(7);
      statement.execute("drop table power_cut");
    }
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
