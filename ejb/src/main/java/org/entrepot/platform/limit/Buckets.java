package org.entrepot.platform.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.error.Refusal;

/**
 * Counts what each person or address asks for, in token buckets of this node: with two nodes behind
 * a proxy somebody may get up to twice as much.
 */
final class Buckets {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int NETWORK_GROUPS = 4;

  private final Map<Spender, Bucket> buckets = new ConcurrentHashMap<>();
  private final Map<Limit, Rate> rates;
  private final TimeMeter time;

  private record Spender(Limit limit, String who) {}

  Buckets(Map<Limit, Rate> rates, TimeMeter time) {
    this.rates = Map.copyOf(rates);
    this.time = time;
  }

  /**
   * Takes one from what the caller has left.
   *
   * @throws Refusal {@code too_many} (429) with the seconds until there is one again
   */
  void spend(Limit limit, Caller caller) {
    Rate rate = rates.getOrDefault(limit, Rate.of(limit.usual()));
    if (rate.isUnlimited() || caller.signedIn().isPresent() != limit.isForSignedIn()) {
      return;
    }
    String who = caller.signedIn().map(Person::subject).orElseGet(() -> network(caller));
    ConsumptionProbe probe = bucket(new Spender(limit, who), rate).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw Refusal.tooMany(seconds);
    }
  }

  private Bucket bucket(Spender spender, Rate rate) {
    if (buckets.size() >= MOST_REMEMBERED) {
      buckets.values().removeIf(each -> each.getAvailableTokens() >= rate.count());
    }
    if (buckets.size() >= MOST_REMEMBERED) {
      buckets.clear();
    }
    return buckets.computeIfAbsent(spender, unused -> full(rate));
  }

  private Bucket full(Rate rate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()))
        .withCustomTimePrecision(time)
        .build();
  }

  /** One household has a whole network of IPv6 addresses, so its first half is counted. */
  private static String network(Caller caller) {
    String address = caller.origin().address();
    return address.contains(":")
        ? Arrays.stream(address.split(":", -1))
            .limit(NETWORK_GROUPS)
            .collect(Collectors.joining(":"))
        : address;
  }
}
