package org.entrepot.notification;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;

/** Notices: who is told what, who has read what, who wants mails. */
@Service
public class Notifications {

  /** Unread notices are counted up to this many. */
  public static final int MOST_COUNTED = 100;

  @Inject private Notices notices;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  /**
   * Writes the notices of an event, one a person, once.
   *
   * @return the numbers of the notices written now
   */
  @Needs(Right.WITHIN)
  @Housekeeping
  public List<String> record(Caller caller, TellReaders command) {
    Set<String> told = notices.toldOf(command.eventId());
    List<String> written = new ArrayList<>();
    for (Reader reader : command.readers()) {
      if (told.add(reader.person())) {
        Notice notice = new Notice(command, reader);
        notices.add(notice);
        written.add(notice.number());
      }
    }
    return written;
  }

  /** The caller's notices for all their companies, newest first. */
  @Needs(Right.SIGNED_IN)
  @Reads
  public Page<NoticeView> mine(Caller caller, boolean unreadOnly, PageRequest page) {
    List<Notice> rows = notices.of(caller.user().subject(), unreadOnly, page);
    ZoneId zone = zone(caller);
    return Page.cut(rows, page, Notice::id, row -> row.view(caller.locale(), zone));
  }

  /** How many notices the caller has not read, at most {@link #MOST_COUNTED}. */
  @Needs(Right.SIGNED_IN)
  @Reads
  public int unread(Caller caller) {
    return notices.unread(caller.user().subject(), MOST_COUNTED);
  }

  /** Marks a notice as read; one that is read stays so. */
  @Needs(Right.SIGNED_IN)
  @Housekeeping
  public NoticeView markRead(Caller caller, @Subject String number) {
    Notice notice = notices.of(caller.user().subject(), number);
    notice.read(clock.now());
    return notice.view(caller.locale(), zone(caller));
  }

  /** Marks all of the caller's notices as read. */
  @Needs(Right.SIGNED_IN)
  @Housekeeping
  public void markAllRead(Caller caller) {
    notices.readAll(caller.user().subject(), clock.now());
  }

  @Needs(Right.SIGNED_IN)
  @Reads
  public PreferencesView preferences(Caller caller) {
    return new PreferencesView(wantsMail(caller.user().subject()));
  }

  @Needs(Right.SIGNED_IN)
  @Housekeeping
  public PreferencesView choose(Caller caller, ChooseMail command) {
    String person = caller.user().subject();
    Preference preference =
        notices
            .preference(person)
            .orElseGet(
                () -> {
                  Preference first = new Preference(person);
                  notices.add(first);
                  return first;
                });
    preference.choose(command.mail());
    return new PreferencesView(preference.mail());
  }

  /** A notice as a mail in that language; nothing for a reader who wants none. */
  @Needs(Right.WITHIN)
  @Reads
  public Optional<MailView> mail(Caller caller, @Subject String number, Locale locale) {
    return notices
        .any(number)
        .filter(notice -> wantsMail(notice.person()))
        .map(notice -> mail(notice, locale));
  }

  /** Who is to read that notice. */
  @Needs(Right.WITHIN)
  @Reads
  public Optional<String> reader(Caller caller, @Subject String number) {
    return notices.any(number).map(Notice::person);
  }

  private MailView mail(Notice notice, Locale locale) {
    NoticeWords words = notice.words(locale, ZoneOffset.UTC);
    String foot = Messages.text("notification.mail.foot", locale);
    String text =
        String.join(
            "\n\n",
            words.body(),
            settings.siteUrl() + notice.path(),
            "-- \n" + foot + "\n" + settings.siteUrl() + "/desk/messages");
    return new MailView(notice.person(), notice.at(), words.subject(), text);
  }

  private boolean wantsMail(String person) {
    return notices.preference(person).map(Preference::mail).orElse(true);
  }

  private static ZoneId zone(Caller caller) {
    return caller.member().map(Acting::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
  }
}
