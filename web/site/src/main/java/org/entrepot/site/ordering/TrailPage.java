package org.entrepot.site.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.TradeTrail;
import org.entrepot.process.TrailLine;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** Who did what in the trade of an order. */
@Named("trail")
@RequestScoped
public class TrailPage implements Page {
  private static final int PER_PAGE = 50;

  @Inject private TradeTrail trail;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Here here;

  private List<TrailLine> lines = List.of();
  private String next = "";

  @Override
  public void open() {
    org.entrepot.platform.page.Page<TrailLine> found =
        trail.of(
            visitor.caller(), path.of("number"), new PageRequest(PER_PAGE, here.query("cursor")));
    lines = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<TrailLine> getLines() {
    return lines;
  }

  public String getNext() {
    return next;
  }
}
