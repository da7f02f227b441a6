package org.entrepot.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Clock clock = new Clock();
  private final Buckets limits =
      limits(Map.of("LIMIT_SEARCH", "3/m", "LIMIT_UPLOAD", "2/h", "LIMIT_INVITATION", "0"));

  @Test
  void one_more_than_allowed_is_refused_with_the_time_to_wait() {
    Caller reader = stranger("192.0.2.1");
    spend(3, Limit.SEARCH, reader);

    assertThatThrownBy(() -> limits.spend(Limit.SEARCH, reader))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(429);
              assertThat(refusal.code()).isEqualTo("too_many");
              assertThat(Integer.parseInt(refusal.args().get("seconds"))).isBetween(1, 21);
            });
  }

  @Test
  void time_gives_back_what_was_spent_and_no_more() {
    Caller reader = stranger("192.0.2.1");
    spend(3, Limit.SEARCH, reader);
    clock.pass(Duration.ofSeconds(20));

    limits.spend(Limit.SEARCH, reader);
    assertThatThrownBy(() -> limits.spend(Limit.SEARCH, reader)).isInstanceOf(Refusal.class);
    clock.pass(Duration.ofDays(1));
    spend(3, Limit.SEARCH, reader);
    assertThatThrownBy(() -> limits.spend(Limit.SEARCH, reader)).isInstanceOf(Refusal.class);
  }

  @Test
  void what_one_spends_nobody_else_misses() {
    spend(3, Limit.SEARCH, stranger("192.0.2.1"));
    spend(3, Limit.SEARCH, stranger("192.0.2.2"));
    spend(2, Limit.UPLOAD, member("ann"));
    spend(2, Limit.UPLOAD, member("bob"));

    assertThatThrownBy(() -> limits.spend(Limit.UPLOAD, member("ann"))).isInstanceOf(Refusal.class);
  }

  @Test
  void a_household_does_not_get_more_by_changing_its_ipv6_address() {
    spend(3, Limit.SEARCH, stranger("2001:db8:1:2:aaaa:0:0:1"));

    assertThatThrownBy(() -> limits.spend(Limit.SEARCH, stranger("2001:db8:1:2:bbbb:0:0:9")))
        .isInstanceOf(Refusal.class);
    limits.spend(Limit.SEARCH, stranger("2001:db8:1:3:aaaa:0:0:1"));
  }

  @Test
  void zero_is_no_limit_and_who_is_signed_in_searches_freely() {
    assertThatCode(
            () -> {
              spend(500, Limit.INVITATION, member("ann"));
              spend(500, Limit.SEARCH, member("ann"));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void a_limit_that_cannot_be_read_stops_the_start_with_its_name() {
    assertThat(Rate.of("300/m")).isEqualTo(new Rate(300, Duration.ofMinutes(1)));
    for (String wrong : new String[] {"", "many", "-1/m", "5", "5/w", "12345678/s"}) {
      assertThatThrownBy(() -> Rate.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Settings.from(Map.of("LIMIT_SEARCH", "5 a minute")::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LIMIT_SEARCH");
  }

  private Buckets limits(Map<String, String> environment) {
    return new Buckets(Settings.from(environment::get).rates(), clock);
  }

  private void spend(int times, Limit limit, Caller caller) {
    for (int i = 0; i < times; i++) {
      limits.spend(limit, caller);
    }
  }

  private static Caller stranger(String address) {
    return Caller.anonymous(new Origin(Locale.ENGLISH, "request", address));
  }

  private static Caller member(String name) {
    Person person = new Person(name, name, name + "@firm.example");
    return new Caller(person, null, Set.of(), new Origin(Locale.ENGLISH, "request", "192.0.2.9"));
  }

  private static final class Clock implements TimeMeter {
    private long nanos;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
