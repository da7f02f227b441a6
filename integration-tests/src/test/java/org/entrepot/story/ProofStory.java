package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of every deed: the trail of a trade, the proof of the audit, work that fails. */
@OnEntrepot
@Tag("story")
class ProofStory {

  private static final Member OPERATOR = Member.named("operator");

  @Test
  void both_sides_read_the_trail_of_their_trade_and_a_stranger_finds_none() {
    Firm supplier = Firm.verifiedSupplier("supplier", "Trail Supplier Ltd");
    Firm rival = Firm.verifiedSupplier("supplier2", "Trail Rival Ltd");
    Firm buyer = Firm.verifiedBuyer("buyer", "Trail Buyer GmbH");
    String rfq = Negotiation.published(buyer);
    String quotation = Negotiation.quote(supplier, rfq, "30", "150").is(201).number();
    Negotiation.quote(rival, rfq, "31", "151").is(201);
    String order =
        Negotiation.accept(buyer, quotation, Negotiation.digest(buyer, quotation))
            .is(201)
            .at("order.number");
    buyer.owner().post("orders/" + order + "/production").isRefused(403, "seller_only");
    supplier.owner().post("orders/" + order + "/production").is(200);

    List<JsonObject> bought = buyer.owner().get("orders/" + order + "/trail").is(200).items();
    assertThat(bought)
        .extracting(line -> line.getString("action"))
        .containsExactly(
            "Ordering.startProduction",
            "AcceptQuotation.accept",
            "Sourcing.submit",
            "Requests.publish",
            "AskForQuotations.write");
    assertThat(bought.get(0).getString("company")).isEqualTo("Trail Supplier Ltd");
    assertThat(bought.get(0).getString("text")).isEqualTo("Started production");
    assertThat(bought.get(0)).doesNotContainKey("member");
    assertThat(bought.get(1).getString("company")).isEqualTo("Trail Buyer GmbH");
    assertThat(bought.get(1).getString("member")).isNotBlank();
    assertThat(bought.toString()).doesNotContain("Rival");

    Answer sold =
        supplier
            .owner()
            .with("Accept-Language", "zh")
            .get("orders/" + order + "/trail?limit=2")
            .is(200);
    assertThat(sold.items()).hasSize(2);
    assertThat(sold.items().get(0).getString("text")).isEqualTo("开始生产");
    assertThat(sold.items().get(0).getString("member")).isNotBlank();
    assertThat(sold.items().get(1)).doesNotContainKey("member");
    assertThat(
            supplier
                .owner()
                .get("orders/" + order + "/trail?limit=3&cursor=" + sold.at("nextCursor"))
                .is(200)
                .items())
        .hasSize(3);
    rival.owner().get("orders/" + order + "/trail").isRefused(404, "not_found");
    Member.anonymous().get("orders/" + order + "/trail").is(401);
  }

  @Test
  void the_operator_signs_the_audit_and_finds_it_whole() {
    Firm firm = Firm.founded("supplier", "Proof Ltd", "CN", "'SUPPLIER'");
    Answer signed = OPERATOR.post("audit/checkpoints").is(200);
    Answer report = OPERATOR.get("audit/verification").is(200);
    while (report.has("nextCursor")) {
      report = OPERATOR.get("audit/verification?cursor=" + report.at("nextCursor")).is(200);
    }

    assertThat(report.has("finding")).isFalse();
    assertThat(report.json().getBoolean("whole")).isTrue();
    assertThat(report.json().getInt("checkpoints"))
        .isGreaterThanOrEqualTo(signed.json().getInt("number"));
    assertThat(OPERATOR.get("audit").is(200).json().getInt("entries")).isPositive();
    assertThat(OPERATOR.get("audit/checkpoints?limit=1").is(200).items()).hasSize(1);
    OPERATOR.get("audit/verification?cursor=x").refusesField("cursor", "cursor_unreadable");

    Member.named("regulator").get("audit/verification").is(200);
    Member.named("regulator").post("audit/checkpoints").isRefused(403, "right_missing");
    firm.owner().get("audit/verification").isRefused(403, "right_missing");
    firm.owner().get("audit").isRefused(403, "right_missing");
  }

  @Test
  void whence_a_call_came_is_kept_as_its_network() throws SQLException {
    Firm.founded("supplier", "Network Ltd", "CN", "'SUPPLIER'");
    try (Connection owner = Environment.current().asOwner();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct network from platform_audit where network not in ('inside', 'demo')")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).matches("[0-9.]+\\.0/24|[0-9a-f:]+/48");
      }
    }
  }

  @Test
  void failed_work_is_listed_tried_again_or_given_up_with_a_reason() throws SQLException {
    Firm firm = Firm.founded("supplier", "Letters Ltd", "CN", "'SUPPLIER'");
    String one = poisoned("COM-0000000001");
    String other = poisoned("COM-0000000002");
    Eventually.holds(() -> assertThat(deadLetters()).contains(one, other));

    firm.owner().get("dead-letters").isRefused(403, "right_missing");
    firm.owner().post("dead-letters/" + one + "/resend").isRefused(403, "right_missing");
    OPERATOR.post("dead-letters/" + one + "/drop").refusesField("reason", "not_blank");
    OPERATOR.post("dead-letters/" + one + "/drop", "{'reason':'Told by phone.'}").is(200);
    OPERATOR.post("dead-letters/" + one + "/resend").isRefused(404, "not_found");
    OPERATOR.post("dead-letters/" + other + "/resend").is(200);
    OPERATOR.post("dead-letters/alarm-0/resend").isRefused(404, "not_found");
    OPERATOR.post("dead-letters/nonsense/resend").isRefused(404, "not_found");
    assertThat(deadLetters()).doesNotContain(one);
    assertThat(deeds("COM-0000000001")).containsExactly("DeadLetters.drop");
    assertThat(deeds("COM-0000000002")).containsExactly("DeadLetters.resend");
    OPERATOR.post("dead-letters/" + other + "/drop", "{'reason':'Only a test.'}").is(200);
  }

  @Test
  void an_idle_exchange_handles_an_event_within_two_seconds_of_its_commit() throws SQLException {
    Firm firm = Firm.founded("buyer", "Prompt GmbH", "DE", "'BUYER'").describe("DE", "DE136695976");
    firm.verify();
    String waits =
        "select coalesce(max(timestampdiff(microsecond, o.at, coalesce(d.ended_at,"
            + " o.at + interval 1 day))), -1) from platform_outbox o join platform_delivery d"
            + " on d.event_id = o.id where o.object = '%s'".formatted(firm.number());
    Eventually.holds(() -> assertThat(number(waits)).isBetween(0L, 60_000_000L));
    assertThat(number(waits)).isBetween(0L, 2_000_000L);
  }

  /** A delivery that can never be handled and has one attempt left. */
  private static String poisoned(String object) throws SQLException {
    try (Connection owner = Environment.current().asOwner();
        Statement statement = owner.createStatement()) {
      statement.executeUpdate(
          ("insert into platform_outbox (type, event_version, object, sequence, payload, at)"
                  + " values ('test.poisoned', 1, '%s', 1, '[]', utc_timestamp(6))")
              .formatted(object),
          Statement.RETURN_GENERATED_KEYS);
      long event = key(statement);
      statement.executeUpdate(
          ("insert into platform_delivery (event_id, consumer, object, sequence, state, attempts,"
                  + " next_at) values (%d, 'notification', '%s', 1, 'WAITING', 11, utc_timestamp(6))")
              .formatted(event, object),
          Statement.RETURN_GENERATED_KEYS);
      return "notification-" + key(statement);
    }
  }

  private static long key(Statement statement) throws SQLException {
    try (ResultSet keys = statement.getGeneratedKeys()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  private static List<String> deadLetters() {
    return OPERATOR.get("dead-letters").is(200).items().stream()
        .filter(letter -> letter.getBoolean("dead"))
        .map(letter -> letter.getString("id"))
        .toList();
  }

  private static List<String> deeds(String object) throws SQLException {
    List<String> deeds = new java.util.ArrayList<>();
    try (Connection owner = Environment.current().asOwner();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select action from platform_audit where result = 'done' and object = '"
                    + object
                    + "'")) {
      while (rows.next()) {
        deeds.add(rows.getString(1));
      }
    }
    return deeds;
  }

  private static long number(String query) {
    try (Connection owner = Environment.current().asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
