package org.entrepot.site.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.notification.NoticeView;
import org.entrepot.notification.Notifications;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.Desk;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** My work now, by urgency, and the latest news. */
@Named("desk")
@RequestScoped
public class DeskPage implements Page {
  private static final int NEWS = 6;

  @Inject private Desk desk;
  @Inject private Notifications notifications;
  @Inject private Visitor visitor;
  @Inject private Text text;

  private List<Work> work = List.of();
  private List<NoticeView> news = List.of();

  @Override
  public void open() {
    work = desk.work(visitor.caller());
    news = notifications.mine(visitor.caller(), false, new PageRequest(NEWS, null)).items();
  }

  /** What stands still without the visitor. */
  public List<WorkCard> getNow() {
    return cards(Urgency.NOW);
  }

  /** What a clock runs for. */
  public List<WorkCard> getSoon() {
    return cards(Urgency.SOON);
  }

  /** What is good to know. */
  public List<WorkCard> getLater() {
    return cards(Urgency.LATER);
  }

  private List<WorkCard> cards(Urgency urgency) {
    return work.stream()
        .filter(each -> each.urgency() == urgency)
        .map(each -> WorkCard.of(each, text))
        .toList();
  }

  public boolean isQuiet() {
    return work.isEmpty();
  }

  public List<NoticeView> getNews() {
    return news;
  }
}
