package org.entrepot.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.platform.file.Upload;

/**
 * Draws requests for an operation out of its description, good ones and bad ones, and sends them.
 */
final class Questions {

  private static final int LONGEST_IN_ADDRESS = 200;
  private static final String JSON = "application/json";

  /** Bodies that are wrong as a whole. */
  private static final List<String> NOISE =
      List.of(
          "",
          "null",
          "[]",
          "[null]",
          "{",
          "\"text\"",
          "12",
          "{\"a\":1}}",
          "<a/>",
          "\u0000",
          "[".repeat(20_000),
          "{\"a\":".repeat(5_000));

  private static final List<String> WRONG_TYPES =
      List.of(
          "text/plain",
          "x",
          "application/xml",
          "application/json;charset=utf-16",
          "application/json;charset=none",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=x");

  private final Described described;
  private final SchemaValues values;
  private final Random chance;
  private final List<Member> others;

  /**
   * @param others who asks now and then instead of the one who may
   */
  Questions(Described described, Random chance, List<Member> others) {
    this.described = described;
    this.chance = chance;
    this.others = others;
    this.values = new SchemaValues(described.document(), chance);
  }

  /** A request and what was answered. */
  record Asked(String request, Answer answer) {}

  Asked ask(Operation operation, Deed deed) {
    // Officials without a company are what other tests need: only the doer founds any.
    boolean founding = operation.id().equals("registerCompany");
    Member member = withHeaders(founding ? deed.doer() : asker(deed));
    String path = path(operation, deed) + query(operation);
    boolean wrongType = chance.nextInt(20) == 0;
    if (deed.file().isPresent() && !wrongType) {
      Upload file = file(deed.file().get());
      Map<String, String> fields = fields(operation, deed.fields());
      return asked(
          operation.method() + " " + path + " " + fields,
          () -> member.upload(path, file.name(), file.bytes(), fields));
    }
    boolean reads = operation.method().equals("GET");
    String body = reads ? "" : body(operation, deed);
    String type = wrongType ? WRONG_TYPES.get(chance.nextInt(WRONG_TYPES.size())) : JSON;
    return asked(
        operation.method() + " " + path + " " + type + " " + body,
        () ->
            member.send(
                operation.method(),
                path,
                reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                type));
  }

  /** Asks again where the connection was given up below the answer; twice is a finding. */
  private static Asked asked(String request, Supplier<Answer> send) {
    try {
      return new Asked(request, send.get());
    } catch (UncheckedIOException givenUp) {
      try {
        return new Asked(request, send.get());
      } catch (UncheckedIOException again) {
        throw new AssertionError("No answer to " + request, again);
      }
    }
  }

  private Member asker(Deed deed) {
    Member asker = chance.nextInt(4) == 0 ? others.get(chance.nextInt(others.size())) : deed.doer();
    if (deed.file().isEmpty()) {
      for (Map.Entry<String, String> header : deed.fields().entrySet()) {
        asker =
            asker.with(header.getKey(), chance.nextInt(5) == 0 ? headerText() : header.getValue());
      }
    }
    return asker;
  }

  private Member withHeaders(Member member) {
    return switch (chance.nextInt(14)) {
      case 0 -> member.once(headerText());
      case 1 -> member.with("If-Match", chance.nextBoolean() ? "\"1\"" : headerText());
      case 2 -> member.actingFor(headerText());
      case 3 -> member.with("Accept", chance.nextBoolean() ? "image/png" : headerText());
      case 4 -> member.with("Accept-Language", headerText());
      default -> member;
    };
  }

  private String headerText() {
    return "h" + values.oddText().replaceAll("[^\\x20-\\x7e]", "");
  }

  /** Now and then at something else, which may not even have a number. */
  private String path(Operation operation, Deed deed) {
    if (chance.nextInt(10) > 0) {
      return deed.path();
    }
    String[] pattern = operation.path().split("/", -1);
    String[] segments = deed.path().split("/", -1);
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i].startsWith("{")) {
        segments[i] = encoded("x" + values.oddText());
      }
    }
    return String.join("/", segments);
  }

  private String query(Operation operation) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : described.parameters(operation, "query")) {
      if (chance.nextInt(3) == 0) {
        JsonNode value = values.described(parameter.path("schema"));
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(parameter.get("name").textValue())
            .append('=')
            .append(encoded(chance.nextBoolean() ? value.asText() : values.oddText()));
      }
    }
    if (chance.nextInt(20) == 0) {
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(encoded(values.oddText()))
          .append('=')
          .append(encoded(values.oddText()));
    }
    return query.toString();
  }

  private String body(Operation operation, Deed deed) {
    Optional<JsonNode> schema = described.body(operation, JSON);
    if (schema.isEmpty()) {
      return chance.nextInt(5) == 0 ? NOISE.get(chance.nextInt(NOISE.size())) : deed.body();
    }
    return switch (chance.nextInt(10)) {
      case 0 -> NOISE.get(chance.nextInt(NOISE.size()));
      case 1, 2 -> values.described(schema.get()).toString();
      case 3, 4 -> values.spoilt(values.described(schema.get())).toString();
      case 5 -> deed.body().replace('\'', '"');
      default -> values.spoilt(Described.read(deed.body().replace('\'', '"'))).toString();
    };
  }

  private Upload file(Upload good) {
    byte[] bytes = good.bytes();
    if (bytes.length > 0 && chance.nextInt(3) > 0) {
      byte[] spoilt = bytes.clone();
      for (int i = chance.nextInt(20); i >= 0; i--) {
        spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
      }
      bytes = spoilt;
    }
    return new Upload(good.name(), chance.nextInt(8) == 0 ? new byte[0] : bytes);
  }

  private Map<String, String> fields(Operation operation, Map<String, String> good) {
    Map<String, String> fields = new LinkedHashMap<>(good);
    JsonNode properties =
        described
            .body(operation, "multipart/form-data")
            .map(schema -> values.resolved(schema).path("properties"))
            .orElseThrow();
    properties
        .fields()
        .forEachRemaining(
            property -> {
              if (!property.getKey().equals("file") && chance.nextInt(3) == 0) {
                fields.put(
                    property.getKey(),
                    chance.nextBoolean()
                        ? values.described(property.getValue()).asText()
                        : values.oddText());
              }
            });
    return fields;
  }

  /** Bounded, because a head of more than some kilobytes is shed without a word. */
  private static String encoded(String text) {
    String bounded = text.substring(0, Math.min(text.length(), LONGEST_IN_ADDRESS));
    return URLEncoder.encode(bounded, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
