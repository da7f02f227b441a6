package org.entrepot.site.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** The addresses of companies. */
@ApplicationScoped
public class DirectoryRoutes implements RouteTable {
  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/suppliers", "/directory/suppliers.xhtml", SuppliersPage.class),
        Route.endpoint("/join", JoinEntry.class),
        Route.page("/join/new", "/directory/join-new.xhtml", NewCompanyPage.class),
        Route.page("/join/{step}", "/directory/join.xhtml", JoinPage.class),
        Route.page("/desk/company", "/directory/company.xhtml", CompanyPage.class),
        Route.page("/desk/company/papers", "/directory/papers.xhtml", PapersPage.class),
        Route.endpoint("/desk/company/papers/{paper}", OwnPaper.class),
        Route.page("/desk/company/members", "/directory/members.xhtml", MembersPage.class),
        Route.page("/invitation", "/directory/invitation.xhtml", InvitationPage.class),
        Route.endpoint("/invitation/{token}", OpenInvitation.class),
        Route.page("/operator/reviews", "/directory/reviews.xhtml", ReviewsPage.class),
        Route.page("/operator/reviews/{number}", "/directory/review.xhtml", ReviewPage.class),
        Route.endpoint("/operator/reviews/{number}/papers/{paper}", ReviewedPaper.class),
        Route.page("/regulator", "/directory/regulator.xhtml", ReviewsPage.class),
        Route.page(
            "/regulator/companies/{number}",
            "/directory/regulator-company.xhtml",
            RegulatorPage.class),
        Route.endpoint("/regulator/companies/{number}/papers/{paper}", ReviewedPaper.class));
  }
}
