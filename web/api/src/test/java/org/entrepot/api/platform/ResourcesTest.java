package org.entrepot.api.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What no resource of the API may forget. */
@AnalyzeClasses(packages = "org.entrepot.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ResourcesTest {

  @ArchTest
  static final ArchRule every_resource_is_idempotent_by_its_stereotype =
      classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Api.class);

  @ArchTest
  static final ArchRule a_post_answers_with_a_response_that_can_be_kept =
      methods().that().areAnnotatedWith(POST.class).should().haveRawReturnType(Response.class);

  @ArchTest
  static final ArchRule every_operation_is_described =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(Operation.class);

  @ArchTest
  static final ArchRule the_edge_holds_no_rule_and_no_query =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .beAnnotatedWith(Transactional.class);
}
