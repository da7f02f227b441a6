package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Test;

/** Nobody gets more out of the exchange, or puts more into it, than there is for one. */
@OnEntrepot
class Bounds {

  /** More than the tests allow in an hour. */
  private static final int MANY = 310;

  @Test
  void no_list_gives_more_than_a_page_whatever_is_asked_for() {
    Firm buyer = Firm.verifiedBuyer("buyer", "Greedy Reader GmbH");
    Firm seller = Firm.verifiedSupplier("supplier", "Generous Works Ltd");
    String order = Negotiation.ordered(buyer, seller);
    String rfq = Negotiation.published(buyer);
    List<String> lists =
        Member.anonymous().get("openapi").json().getJsonObject("paths").entrySet().stream()
            .filter(path -> isList(path.getValue().asJsonObject()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(lists).contains("/products", "/orders", "/rfqs/{number}/quotations");
    for (String list : lists) {
      boolean oversight = list.matches("/(audit|dead-letters|reference).*");
      Member reader = oversight ? Member.named("operator") : buyer.owner();
      String path =
          list.startsWith("/reference")
              ? ofReference(list)
              : list.substring(1).replace("{number}", list.startsWith("/orders") ? order : rfq);
      path += "?limit=";
      for (String greedy : List.of("100000", "101", "0", "-1", "2147483648", "many", "1e3")) {
        assertThat(reader.get(path + greedy).status()).as(path + greedy).isEqualTo(422);
      }
      reader.get(path + "100000").refusesField("limit", "limit_range");
      reader.get(path + "100").is(200);
      reader.get(path + "20&cursor=%00garbage").is(422);
    }
  }

  /** A list of the units, or of a version that was just imported. */
  private static String ofReference(String list) {
    int number = list.indexOf("{number}");
    return number < 0
        ? list.substring(1).replace("{list}", "unit")
        : Lists.staged() + list.substring(number + "{number}".length());
  }

  private static boolean isList(JsonObject item) {
    return item.containsKey("get")
        && item.getJsonObject("get").toString().contains("\"name\":\"limit\"");
  }

  @Test
  void a_body_of_more_than_a_megabyte_is_refused_with_and_without_its_length() {
    Member person = Member.named("buyer2");
    byte[] large = new byte[2 * 1024 * 1024];
    Arrays.fill(large, (byte) ' ');

    for (var body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      person.send("POST", "companies", body, "application/json").isRefused(413, "body_too_large");
    }
    person.post("companies", "{'name':'" + "x".repeat(1000) + "'}").is(422);
  }

  @Test
  void more_than_so_many_invitations_are_told_when_to_come_again() {
    People.add("eager");
    Firm firm = Firm.founded("eager", "Eager Inviter Ltd", "CN", "'SUPPLIER'");
    String members = "companies/" + firm.number() + "/invitations";
    Answer last = firm.owner().post(members, "{'email':'nobody','role':'SALES'}");
    for (int i = 0; i < MANY && last.status() == 422; i++) {
      last = firm.owner().post(members, "{'email':'nobody','role':'SALES'}");
    }

    last.isRefused(429, "too_many");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 3600);
    assertThat(last.text()).contains(last.header("Retry-After"));
    firm.owner().get(members).is(200);
  }

  @Test
  void who_sends_a_head_drop_by_drop_is_shed() throws IOException {
    URI site = URI.create(Environment.current().site());
    Instant start = Instant.now();
    try (Socket slow = new Socket(site.getHost(), site.getPort())) {
      slow.setSoTimeout(40_000);
      OutputStream out = slow.getOutputStream();
      out.write(
          "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = slow.getInputStream();

      assertThat(in.read()).as("the server hangs up").isEqualTo(-1);
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void a_head_without_end_is_shed() throws IOException {
    URI site = URI.create(Environment.current().site());
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(20_000);
      String endless = "X-Long: " + "x".repeat(40_000) + "\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET / HTTP/1.1\r\nHost: localhost\r\n" + endless).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

      assertThat(answer).doesNotContain("200");
    }
  }
}
