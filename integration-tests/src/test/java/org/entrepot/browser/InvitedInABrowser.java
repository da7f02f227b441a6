package org.entrepot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.config.CaughtMail;
import org.entrepot.environment.Chromium;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.entrepot.story.InvitationMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An owner invites somebody without an account, and that person comes in, all without a script. */
@OnEntrepot
class InvitedInABrowser {

  /** Nobody whom an earlier run has registered. */
  private static final String USER = "eva." + Long.toString(System.nanoTime(), 36);

  private static final String NEWCOMER = USER + "@pages-invite.example";
  private static final String FIRM = "Pages invite GmbH";
  private static final String SECOND = "Second thoughts GmbH";
  private static final Pattern ACTION = Pattern.compile("http\\S+action-token\\S+");

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @Test
  void somebody_without_an_account_is_invited_registers_confirms_the_address_and_joins() {
    Firm firm = Firm.founded("buyer2", FIRM, "DE", "'BUYER'");
    try (BrowserContext office = plain();
        BrowserContext home = plain()) {
      Page owner = office.newPage();
      InvitationMail mail = InvitationMail.after(() -> invite(owner, firm), NEWCOMER, FIRM);
      assertThat(owner.textContent("main")).contains(NEWCOMER, "Send again", "Take back");

      Page page = home.newPage();
      page.navigate(mail.link());
      assertThat(page.url()).isEqualTo(site("/invitation"));
      page.click("main a[href*=prompt]");
      register(page);
      page.waitForURL(site("/invitation"));
      assertThat(page.textContent("main"))
          .contains("This invitation is for somebody else", "is not confirmed yet")
          .doesNotContain(FIRM);
      confirmAddress(page);

      page.navigate(site("/invitation"));
      assertThat(page.textContent("main")).contains(FIRM, "Sales and purchasing");
      page.click("main button[value=accept]");
      assertThat(page.textContent("main")).contains("You now act for " + FIRM);
      page.navigate(mail.link());
      assertThat(page.textContent("main")).contains("This invitation opens nothing any more");
      owner.navigate(site("/desk/company/members"));
      assertThat(owner.textContent("main")).contains("Eva Lind", "Nobody is invited at present.");
    }
  }

  @Test
  void an_owner_sends_again_and_takes_back_and_a_foreign_visitor_learns_nothing() {
    Firm firm = Firm.founded("buyer2", SECOND, "DE", "'BUYER'");
    try (BrowserContext office = plain();
        BrowserContext elsewhere = plain()) {
      Page owner = office.newPage();
      InvitationMail first = InvitationMail.after(() -> invite(owner, firm), NEWCOMER, SECOND);
      InvitationMail second =
          InvitationMail.after(() -> owner.click("text=Send again"), NEWCOMER, SECOND);
      assertThat(second.token()).isNotEqualTo(first.token());

      Page other = elsewhere.newPage();
      signIn(other, "supplier2");
      other.navigate(second.link());
      assertThat(other.textContent("main"))
          .contains("This invitation is for somebody else", "ananya.rao@deccan-textiles.example")
          .doesNotContain(NEWCOMER, SECOND, "not confirmed yet");

      owner.click("text=Take back");
      assertThat(owner.textContent("main")).contains("Nobody is invited at present.");
      other.navigate(second.link());
      assertThat(other.textContent("main")).contains("This invitation opens nothing any more");
    }
  }

  private static void invite(Page page, Firm firm) {
    signIn(page, "buyer2");
    page.navigate(site("/desk"));
    page.locator("details:has([value='" + firm.number() + "']) > summary").first().click();
    page.locator("[value='" + firm.number() + "']").first().click();
    page.navigate(site("/desk/company/members"));
    page.fill("[name=email]", NEWCOMER);
    page.check("main [type=radio][value=SALES]");
    page.click("main button[value=invite]");
    assertThat(page.textContent("main")).contains("An invitation goes to " + NEWCOMER);
  }

  private static void register(Page page) {
    if (page.locator("#email").count() == 0) {
      page.click("a[href*=registration]");
    }
    Map.of(
            "username", USER,
            "email", NEWCOMER,
            "firstName", "Eva",
            "lastName", "Lind",
            "password", "Segel-und-ruder-7",
            "password-confirm", "Segel-und-ruder-7")
        .forEach((field, value) -> page.fill("#" + field, value));
    page.click("[type=submit]");
  }

  private static void confirmAddress(Page page) {
    page.click("main button[value=confirm]");
    assertThat(page.textContent("main")).contains("A mail is on its way to " + NEWCOMER);
    page.click("main button[value=confirm]");
    assertThat(page.textContent("main")).contains("within the last 5 minutes");
    Eventually.holds(() -> assertThat(confirmations()).hasSize(1));
    page.navigate(confirmations().get(0));
    if (page.locator("a[href*=action-token]").count() > 0) {
      page.locator("a[href*=action-token]").first().click();
    }
  }

  private static List<String> confirmations() {
    return Environment.current().mailsTo(NEWCOMER).stream()
        .map(CaughtMail::text)
        .map(ACTION::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  private static void signIn(Page page, String user) {
    page.navigate(site("/desk"));
    page.fill("#username", user);
    page.fill("#password", "demo");
    page.click("[type=submit]");
    page.waitForURL(site("/**"));
  }

  private static BrowserContext plain() {
    return browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
  }

  private static String site(String path) {
    return Environment.current().site() + path;
  }
}
