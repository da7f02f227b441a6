package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.catalog.ProductStatus;
import org.entrepot.contracting.ContractStatus;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.sourcing.QuotationStatus;
import org.entrepot.sourcing.RfqStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo world stands complete, so that nobody who tries the exchange meets an empty page. */
@OnEntrepot
@Tag("story")
class DemoWorldStory {

  @Test
  void every_step_of_the_demo_world_was_taken() {
    Answer health = Member.anonymous().get("health").is(200);
    assertThat(health.at("demo"))
        .as(() -> Environment.current().serverLog("is tried again"))
        .isEqualTo("COMPLETE");
    assertThat(counted("select count(distinct country) from directory_company")).isGreaterThan(15);
    assertThat(counted("select count(*) from catalog_product")).isGreaterThanOrEqualTo(500);
    assertThat(counted("select count(distinct category) from catalog_product"))
        .isGreaterThanOrEqualTo(30);
    assertThat(counted("select count(*) from platform_delivery where state = 'DEAD'")).isZero();
  }

  @Test
  void everything_is_there_in_every_state() throws SQLException {
    assertEveryState("directory_company", CompanyStatus.values());
    assertEveryState("catalog_product", ProductStatus.values());
    assertEveryState("sourcing_rfq", RfqStatus.values());
    assertEveryState("sourcing_quotation", QuotationStatus.values());
    // A contract is offered in the transaction that writes it: nobody ever sees the draft.
    EnumSet<ContractStatus> seen = EnumSet.complementOf(EnumSet.of(ContractStatus.DRAFT));
    assertEveryState("contracting_contract", seen.toArray(new ContractStatus[0]));
    assertEveryState("ordering_order", OrderStatus.values());
    assertEveryState("invoicing_invoice", InvoiceStatus.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"supplier", "supplier2", "buyer", "buyer2"})
  void a_demo_user_stands_in_the_middle_of_it(String user) {
    Member member =
        Member.named(user)
            .actingFor(Member.named(user).get("me").is(200).at("memberships.0.number"));
    for (String list : List.of("quotations", "contracts", "orders", "invoices", "notifications")) {
      assertThat(member.get(list).is(200).items()).as(list).isNotEmpty();
    }
  }

  @Test
  void people_work_beside_the_owners_and_one_has_not_answered_the_invitation() {
    assertThat(Member.named("sales").get("me").is(200).at("memberships.0.role")).isEqualTo("SALES");
    assertThat(Member.named("finance").get("me").is(200).at("memberships.0.role"))
        .isEqualTo("FINANCE");
    String company = Member.named("supplier").get("me").is(200).at("memberships.0.number");
    Answer waiting =
        Member.named("supplier")
            .actingFor(company)
            .get("companies/" + company + "/invitations")
            .is(200);
    assertThat(waiting.at("items.0.status")).isEqualTo("OPEN");
    assertThat(Environment.current().mailsTo(waiting.at("items.0.email"))).isNotEmpty();
  }

  private static void assertEveryState(String table, Enum<?>... states) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select distinct status from " + table)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    assertThat(found).as(table).containsAll(Stream.of(states).map(Enum::name).toList());
  }

  private static long counted(String query) {
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
