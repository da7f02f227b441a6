package org.entrepot.speed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements the main pages and calls ask on the demo world, as the database counts
 * them. Other work goes on beside it, once a second; of several visits the cheapest one is
 * undisturbed.
 */
@OnEntrepot
class StatementsOfPages {

  private static final int VISITS = 9;
  private static final Map<String, Long> COUNTED = new TreeMap<>();

  @AfterAll
  static void keep() throws IOException {
    List<String> lines = new ArrayList<>();
    COUNTED.forEach((name, count) -> lines.add("%4d  %s".formatted(count, name)));
    Files.write(Files.createDirectories(Path.of("target")).resolve("statements.txt"), lines);
  }

  @Test
  void public_pages_ask_little() {
    Visitor visitor = Visitor.anonymous();
    String product = first("products").getString("slug");
    String supplier = first("suppliers").getString("number");
    assertAtMost(2, visitor, "/products", "/suppliers");
    assertAtMost(6, visitor, "/", "/products/" + product, "/s/" + supplier, "/rfqs");
  }

  @Test
  void the_pages_of_a_buyer_ask_little() {
    String company = demoCompany("buyer");
    Visitor buyer = Visitor.signedIn("buyer").actingFor(company);
    Member member = Member.named("buyer").actingFor(company);
    String rfq = number(member, "rfqs?mine=true&status=AWARDED");
    String quotation = number(member, "quotations?status=OPEN");
    String contract = number(member, "contracts");
    String order = number(member, "orders?status=CLOSED");
    String invoice = number(member, "invoices?kind=COMMERCIAL");
    assertAtMost(12, buyer, "/desk", "/desk/messages");
    assertAtMost(5, buyer, "/desk/rfqs", "/desk/quotations", "/desk/contracts");
    assertAtMost(5, buyer, "/desk/orders", "/desk/invoices");
    assertAtMost(9, buyer, "/desk/rfqs/" + rfq, "/desk/rfqs/" + rfq + "/comparison");
    assertAtMost(9, buyer, "/desk/quotations/" + quotation, "/desk/contracts/" + contract);
    assertAtMost(12, buyer, "/desk/orders/" + order, "/desk/invoices/" + invoice);
  }

  @Test
  void the_pages_of_supplier_and_operator_ask_little() {
    Visitor supplier = Visitor.signedIn("supplier").actingFor(demoCompany("supplier"));
    assertAtMost(7, supplier, "/desk/listings", "/desk/company", "/desk/company/members");
    Visitor operator = Visitor.signedIn("operator");
    assertAtMost(10, operator, "/operator", "/operator/reviews", "/operator/audit");
  }

  @Test
  void a_longer_list_asks_no_more_than_a_short_one() {
    Member buyer = Member.named("buyer").actingFor(demoCompany("buyer"));
    for (String list :
        List.of(
            "products?",
            "suppliers?",
            "rfqs?",
            "rfqs?mine=true&",
            "quotations?",
            "contracts?",
            "orders?",
            "invoices?",
            "notifications?")) {
      long two = statements(() -> buyer.get(list + "limit=2").is(200));
      long many = statements(() -> buyer.get(list + "limit=50").is(200));
      COUNTED.put("/api/v1/" + list + "limit=50", many);
      assertThat(many).as(list).isEqualTo(two);
      assertThat(buyer.get(list + "limit=50").items()).as(list).hasSizeGreaterThan(2);
    }
  }

  /** The company that the demo world gave to a demo user, older than those of other tests. */
  private static String demoCompany(String user) {
    return Member.named(user)
        .get("me")
        .is(200)
        .json()
        .getJsonArray("memberships")
        .getJsonObject(0)
        .getString("number");
  }

  private static String number(Member member, String list) {
    return member.get(list).is(200).items().get(0).getString("number");
  }

  private static JsonObject first(String list) {
    return Member.anonymous().get(list + "?limit=1").is(200).items().get(0);
  }

  private static void assertAtMost(int most, Visitor visitor, String... paths) {
    for (String path : paths) {
      long counted = statements(() -> visitor.get(path).is(200));
      COUNTED.put(path.replaceAll("[A-Za-z0-9-]*[A-Z]{3}-[A-Z0-9]{10}|[^/]*-prd-.*", "…"), counted);
      assertThat(counted).as(path).isLessThanOrEqualTo(most);
    }
  }

  private static long statements(Runnable visit) {
    visit.run();
    return LongStream.range(0, VISITS).map(time -> once(visit)).min().orElseThrow();
  }

  private static long once(Runnable visit) {
    long before = total();
    visit.run();
    return total() - before;
  }

  private static long total() {
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "show global status where variable_name in"
                    + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
      long total = 0;
      while (rows.next()) {
        total += rows.getLong(2);
      }
      return total;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
