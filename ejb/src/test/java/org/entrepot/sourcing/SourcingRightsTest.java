package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.junit.jupiter.api.Test;

/** Who may do what, at a glance; a verb that is missing here fails the test. */
class SourcingRightsTest {

  private static final Map<String, String> RIGHTS =
      Map.ofEntries(
          Map.entry("Requests.write", "WITHIN"),
          Map.entry("Requests.rewrite", "WITHIN"),
          Map.entry("Requests.attach", "BUY"),
          Map.entry("Requests.detach", "BUY"),
          Map.entry("Requests.publish", "BUY verified"),
          Map.entry("Requests.cancel", "BUY"),
          Map.entry("Requests.lookAtDeadline", "WITHIN"),
          Map.entry("Requests.rfq", "READ reads"),
          Map.entry("Requests.attachment", "READ reads"),
          Map.entry("Requests.market", "ANYONE reads"),
          Map.entry("Requests.title", "ANYONE reads"),
          Map.entry("Requests.own", "READ reads"),
          Map.entry("Sourcing.submit", "SELL verified"),
          Map.entry("Sourcing.offer", "BUY SELL verified"),
          Map.entry("Sourcing.accept", "WITHIN verified"),
          Map.entry("Sourcing.decline", "BUY"),
          Map.entry("Sourcing.withdraw", "SELL"),
          Map.entry("Sourcing.say", "BUY SELL"),
          Map.entry("Sourcing.lookAtValidity", "WITHIN"),
          Map.entry("Negotiations.quotation", "READ reads"),
          Map.entry("Negotiations.rfqOf", "WITHIN reads"),
          Map.entry("Negotiations.chain", "READ reads"),
          Map.entry("Negotiations.quotations", "READ reads"),
          Map.entry("Negotiations.quotationsOn", "READ reads"),
          Map.entry("Negotiations.comparison", "READ reads"));

  @Test
  void every_verb_asks_for_the_right_that_the_table_names() {
    Map<String, String> found = new TreeMap<>();
    Stream.of(Requests.class, Sourcing.class, Negotiations.class)
        .flatMap(service -> Stream.of(service.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .forEach(
            method ->
                found.put(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                    rights(method)));
    assertThat(found).containsExactlyInAnyOrderEntriesOf(RIGHTS);
  }

  private static String rights(Method method) {
    Needs needs = method.getAnnotation(Needs.class);
    String rights = Arrays.stream(needs.value()).map(Enum::name).collect(Collectors.joining(" "));
    String verified = needs.verified() ? " verified" : "";
    return rights + verified + (method.isAnnotationPresent(Reads.class) ? " reads" : "");
  }
}
