package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation of the API, tried by those who must not, on objects that are not theirs. */
@OnEntrepot
@Tag("story")
class AccessMatrix {

  /** Operations that anybody may call. */
  private static final Set<String> PUBLIC =
      Set.of(
          "ping",
          "openApi",
          "health",
          "products",
          "product",
          "categories",
          "picture",
          "suppliers",
          "supplier",
          "rfqs");

  /** Operations of a signed-in person that concern nobody else. */
  private static final Set<String> OWN =
      Set.of(
          "me",
          "chooseLanguage",
          "confirmAddress",
          "invitation",
          "acceptInvitation",
          "declineInvitation",
          "companies",
          "registerCompany",
          "createProduct",
          "createRfq",
          "quotations",
          "contracts",
          "orders",
          "invoices",
          "notifications",
          "readNotifications",
          "notificationPreferences",
          "chooseNotificationPreferences");

  /** An RFQ on the market is there for every verified supplier. */
  private static final Set<String> MARKET = Set.of("rfq", "submitQuotation", "rfqAttachments");

  private record Operation(String id, String method, String path, String body, boolean multipart) {}

  @Test
  void nobody_without_a_token_gets_beyond_what_is_public() {
    for (Operation operation : operations()) {
      Answer answer = call(Member.anonymous(), operation, Map.of());
      if (PUBLIC.contains(operation.id())) {
        assertThat(answer.status()).as(operation.id()).isIn(200, 404);
      } else {
        assertThat(answer.status()).as("%s: %s", operation, answer.text()).isEqualTo(401);
      }
    }
  }

  @Test
  void a_stranger_finds_nothing_of_a_trade_between_others() {
    Map<String, String> numbers = traded();
    Firm stranger = Firm.verifiedSupplier("provider", "Stranger Trading Ltd");
    List<String> leaks = new ArrayList<>();
    for (Operation operation : operations()) {
      if (!operation.path().contains("{")) {
        assertThat(PUBLIC.contains(operation.id()) || OWN.contains(operation.id()))
            .as("the matrix does not know %s", operation)
            .isTrue();
        continue;
      }
      if (PUBLIC.contains(operation.id()) || MARKET.contains(operation.id())) {
        continue;
      }
      Answer answer = call(stranger.owner(), operation, numbers);
      if (answer.status() != 404 && answer.status() != 403) {
        leaks.add(operation + " answered " + answer.status() + " " + answer.text());
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void lists_hold_nothing_of_others() {
    traded();
    Firm stranger = Firm.verifiedBuyer("provider", "Stranger Imports GmbH");
    for (String list : List.of("orders", "contracts", "invoices", "quotations", "rfqs?mine=true")) {
      assertThat(stranger.owner().get(list).is(200).items()).as(list).isEmpty();
    }
  }

  @Test
  void only_the_operator_decides_on_companies() {
    Firm firm = Firm.founded("supplier", "Not yet checked Ltd", "CN", "'SUPPLIER'");
    String path = "companies/" + firm.number() + "/verification";

    firm.owner().post(path, "{'decision':'TAKE'}").isRefused(403, "right_missing");
    Member.named("regulator").post(path, "{'decision':'TAKE'}").isRefused(403, "right_missing");
    Member.anonymous().post(path, "{'decision':'TAKE'}").isRefused(401, "sign_in_required");
  }

  @Test
  void the_regulator_reads_and_changes_nothing() {
    Map<String, String> numbers = traded();
    Member regulator = Member.named("regulator");

    regulator.get("companies/" + numbers.get("companies")).is(200);
    for (Operation operation : operations()) {
      if (!operation.method().equals("GET") && operation.path().contains("{")) {
        assertThat(call(regulator, operation, numbers).status())
            .as(operation.toString())
            .isIn(403, 404);
      }
    }
  }

  /** The numbers of one trade's objects, by the first word of their path. */
  private static Map<String, String> traded() {
    Firm supplier = Firm.verifiedSupplier("supplier", "Access Supplier Ltd");
    Firm buyer = Firm.verifiedBuyer("buyer", "Access Buyer GmbH");
    String rfq = Negotiation.published(buyer);
    String quotation = Negotiation.quote(supplier, rfq, "30.00", "150.00").is(201).number();
    Answer trade =
        Negotiation.accept(buyer, quotation, Negotiation.digest(buyer, quotation)).is(201);
    String product =
        supplier.owner().post("products", "{'title':'A draft','tiers':[]}").is(201).number();
    return Map.of(
        "companies",
        supplier.number(),
        "products",
        product,
        "rfqs",
        rfq,
        "quotations",
        quotation,
        "contracts",
        trade.at("contract.number"),
        "orders",
        trade.at("order.number"),
        "invoices",
        trade.at("invoice.number"),
        "notifications",
        "NOT-0000000000");
  }

  private static Answer call(Member who, Operation operation, Map<String, String> numbers) {
    String first = operation.path().substring(1).split("/", 2)[0];
    String number = numbers.getOrDefault(first, "XXX-0000000000");
    String path =
        operation
            .path()
            .substring(1)
            .replace("{number}", number)
            .replaceAll("\\{\\w+}", "0000000000");
    if (operation.multipart()) {
      return who.upload(
          path,
          "a.pdf",
          "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
          Map.of("kind", "LICENCE"));
    }
    return switch (operation.method()) {
      case "POST" -> who.post(path, operation.body());
      case "PUT" -> who.put(path, operation.body());
      default -> who.send(operation.method(), path);
    };
  }

  private static List<Operation> operations() {
    JsonObject paths = Member.anonymous().get("openapi").is(200).json().getJsonObject("paths");
    List<Operation> operations =
        paths.entrySet().stream()
            .flatMap(path -> operations(path.getKey(), path.getValue().asJsonObject()))
            .toList();
    assertThat(operations).hasSizeGreaterThan(60);
    return operations;
  }

  private static Stream<Operation> operations(String path, JsonObject item) {
    return Stream.of("get", "post", "put", "delete")
        .filter(item::containsKey)
        .map(
            method -> {
              JsonObject operation = item.getJsonObject(method);
              return new Operation(
                  operation.getString("operationId"),
                  method.toUpperCase(Locale.ROOT),
                  path,
                  example(operation),
                  operation.toString().contains("multipart/form-data"));
            });
  }

  /** The body that the description promises to work. */
  private static String example(JsonObject operation) {
    JsonValue content = operation.getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT);
    JsonObject json =
        content
            .asJsonObject()
            .getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject()
            .getOrDefault("application/json", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject();
    JsonObject examples = json.getOrDefault("examples", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    if (examples.isEmpty()) {
      return "{}";
    }
    JsonValue value = examples.values().iterator().next().asJsonObject().get("value");
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
