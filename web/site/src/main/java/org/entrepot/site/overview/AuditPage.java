package org.entrepot.site.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.AuditLine;
import org.entrepot.process.AuditReview;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The audit of the whole exchange, or of one object by its number. */
@Named("auditPage")
@RequestScoped
public class AuditPage implements Page {
  private static final int PER_PAGE = 50;

  @Inject private AuditReview audit;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<AuditLine> lines = List.of();
  private String next = "";

  @Override
  public void open() {
    String object = here.query("object").strip();
    if (!object.isEmpty()) {
      lines = audit.of(visitor.caller(), object);
      return;
    }
    org.entrepot.platform.page.Page<AuditLine> found =
        audit.latest(visitor.caller(), new PageRequest(PER_PAGE, here.query("cursor")));
    lines = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  public String getNext() {
    return next;
  }
}
