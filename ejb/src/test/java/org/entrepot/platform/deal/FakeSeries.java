package org.entrepot.platform.deal;

import java.util.List;
import org.entrepot.platform.series.NumberSeries;
import org.entrepot.platform.value.CompanyId;

/** Draws numbers and writes down when. */
public final class FakeSeries extends NumberSeries {

  private final List<String> log;
  private int last;

  public FakeSeries(List<String> log) {
    this.log = log;
  }

  @Override
  public String next(CompanyId issuer, String kind, int year) {
    log.add("draw " + kind);
    last++;
    return "%s-%d-%05d".formatted(kind, year, last);
  }
}
