package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.entrepot.oddcatalog.OddCatalog;
import org.entrepot.oddsourcing.OddSourcing;
import org.entrepot.platform.odd.OddPlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is broken once, so that we know it bites. */
class HouseRulesBiteTest {

  private static final JavaClasses ODD =
      new ClassFileImporter()
          .importClasses(
              OddCatalog.class, OddSourcing.class, OddSourcing.OddRfq.class, OddPlatform.class);

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_of_the_house_finds_its_breach(ArchRule rule) {
    assertThat(rule.evaluate(ODD).hasViolation()).as(rule.getDescription()).isTrue();
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        HouseTest.components_do_not_know_each_other,
        HouseTest.the_platform_knows_no_business,
        HouseTest.entities_stay_inside_of_their_component,
        HouseTest.every_service_method_names_its_right,
        HouseTest.time_comes_from_the_trade_clock,
        HouseTest.nothing_traded_floats);
  }
}
