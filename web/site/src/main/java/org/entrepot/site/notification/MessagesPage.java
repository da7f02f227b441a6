package org.entrepot.site.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.directory.ChooseLanguage;
import org.entrepot.directory.People;
import org.entrepot.notification.ChooseMail;
import org.entrepot.notification.NoticeView;
import org.entrepot.notification.Notifications;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** The visitor's notices, and how they want to be told. */
@Named("messages")
@RequestScoped
public class MessagesPage implements Page {
  private static final int PER_PAGE = 25;
  private static final String HERE = "/desk/messages";

  @Inject private Notifications notifications;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  private List<NoticeView> notices = List.of();
  private String next = "";
  private int unread;

  @Override
  public void open() {
    org.entrepot.platform.page.Page<NoticeView> found =
        notifications.mine(
            visitor.caller(),
            here.query("show").equals("unread"),
            new PageRequest(PER_PAGE, here.query("cursor")));
    notices = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    unread = notifications.unread(visitor.caller());
    form.set("mail", notifications.preferences(visitor.caller()).mail())
        .set("language", people.self(visitor.caller()).language());
  }

  @Posted
  public String readAll() {
    notifications.markAllRead(visitor.caller());
    return HERE;
  }

  @Posted
  public @Nullable String choose() {
    return form.submit(
        () -> {
          people.speak(visitor.caller(), form.read(ChooseLanguage.class));
          notifications.choose(visitor.caller(), form.read(ChooseMail.class));
          toast.say("notification.page.saved");
          return HERE;
        });
  }

  public List<NoticeView> getNotices() {
    return notices;
  }

  public String getNext() {
    return next;
  }

  public int getUnread() {
    return unread;
  }

  public Form getForm() {
    return form;
  }
}
