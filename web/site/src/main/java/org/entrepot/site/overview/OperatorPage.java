package org.entrepot.site.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.Directory;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.AuditLine;
import org.entrepot.process.AuditReview;
import org.entrepot.process.Desk;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** The exchange at a glance for who runs it. */
@Named("operator")
@RequestScoped
public class OperatorPage implements Page {
  private static final int LATEST = 10;

  /** How many companies are in a state. */
  public record Count(String state, long count, String href) {}

  @Inject private Desk desk;
  @Inject private Directory directory;
  @Inject private AuditReview audit;
  @Inject private Visitor visitor;
  @Inject private Text text;

  private List<WorkCard> cards = List.of();
  private List<Count> counts = List.of();
  private List<AuditLine> latest = List.of();

  @Override
  public void open() {
    List<Work> work = desk.work(visitor.caller());
    cards =
        work.stream()
            .filter(each -> each.path().startsWith("/operator"))
            .map(each -> WorkCard.of(each, text))
            .toList();
    Map<CompanyStatus, Long> byState = directory.count(visitor.caller());
    counts =
        Arrays.stream(CompanyStatus.values())
            .map(
                state ->
                    new Count(
                        state.name(),
                        byState.getOrDefault(state, 0L),
                        "/operator/reviews?status=" + state))
            .toList();
    latest = audit.latest(visitor.caller(), new PageRequest(LATEST, null)).items();
  }

  public List<WorkCard> getCards() {
    return cards;
  }

  public List<Count> getCounts() {
    return counts;
  }

  public List<AuditLine> getLatest() {
    return latest;
  }
}
