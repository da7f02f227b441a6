package org.entrepot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Service;

/** The one rule: process → components → platform, and components do not know each other. */
@AnalyzeClasses(packages = "org.entrepot", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule components_do_not_know_each_other =
      slices()
          .matching("org.entrepot.(*)..")
          .that(
              DescribedPredicate.describe(
                  "are components",
                  slice -> !slice.getDescription().matches(".*(platform|process).*")))
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule the_platform_knows_no_business =
      noClasses()
          .that()
          .resideInAPackage("org.entrepot.platform..")
          .should()
          .dependOnClassesThat(businessClasses());

  @ArchTest
  static final ArchRule components_do_not_know_processes =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.entrepot.process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entrepot.process..");

  @ArchTest
  static final ArchRule entities_stay_inside_of_their_component =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule only_components_and_platform_touch_the_database =
      noClasses()
          .that()
          .resideInAPackage("org.entrepot.process..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_service_method_names_its_right =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Service.class)
          .should()
          .beAnnotatedWith(Needs.class)
          .andShould(takeTheCallerFirst());

  @ArchTest
  static final ArchRule time_comes_from_the_trade_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.entrepot.platform.time.TradeClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nothing_traded_floats =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.entrepot.platform.document..")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class);

  private static DescribedPredicate<JavaClass> businessClasses() {
    return DescribedPredicate.describe(
        "are business",
        type ->
            type.getPackageName().startsWith("org.entrepot.")
                && !type.getPackageName().startsWith("org.entrepot.platform"));
  }

  private static ArchCondition<JavaMethod> takeTheCallerFirst() {
    return new ArchCondition<>("take the caller first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean first =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class);
        events.add(
            new SimpleConditionEvent(
                method,
                first,
                method.getFullName() + (first ? " takes" : " does not take") + " it"));
      }
    };
  }
}
