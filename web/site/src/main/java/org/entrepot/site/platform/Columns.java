package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Which columns of a table the visitor wants to see, by {@code ?columns=a&columns=b}. */
@Named("columns")
@RequestScoped
public class Columns {
  @Inject private HttpServletRequest request;

  /** Whether to show a column: all of them until the visitor has chosen. */
  public boolean shows(String column) {
    String[] chosen = request.getParameterValues("columns");
    return chosen == null || Arrays.asList(chosen).contains(column);
  }
}
