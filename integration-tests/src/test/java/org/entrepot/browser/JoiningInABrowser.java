package org.entrepot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.entrepot.environment.Chromium;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person nobody knows opens an account, enters a firm and has it verified, without a script. */
@OnEntrepot
class JoiningInABrowser {

  private static final String FIRM = "Novák Nástroje s.r.o.";
  private static final String FORWARD = "main form button.btn-primary";

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
  void a_firm_comes_in_by_itself_and_is_verified() {
    try (BrowserContext visitor = plain();
        BrowserContext office = plain()) {
      Page page = visitor.newPage();
      register(page);
      enterCompany(page);
      page.navigate(site("/desk"));
      assertThat(page.textContent("main")).contains("Your company is not complete");
      page.navigate(site("/join/papers"));
      uploadLicence(page);
      page.navigate(site("/join/review"));
      page.click("main button[value=submit]");

      verify(office.newPage());
      page.navigate(site("/desk/company"));
      assertThat(page.textContent("main")).contains(FIRM, "Verified");
    }
  }

  private static void register(Page page) {
    page.navigate(site("/join"));
    page.click("a[href*=registration]");
    // Keycloak remembers the people of earlier runs.
    String name = "jan.novak." + Long.toString(System.currentTimeMillis(), 36);
    Map.of(
            "username", name,
            "email", name + "@nastroje.example",
            "firstName", "Jan",
            "lastName", "Novák",
            "password", "Pilnik-a-kleste-7",
            "password-confirm", "Pilnik-a-kleste-7")
        .forEach((field, value) -> page.fill("#" + field, value));
    page.click("[type=submit]");
    page.waitForURL(site("/join/new"));
  }

  private static void enterCompany(Page page) {
    page.fill("[name=name]", FIRM);
    page.fill("[name=country]", "CZ");
    page.check("[name=kinds][value=SUPPLIER]");
    page.click(FORWARD);
    page.waitForURL(site("/join/legal"));

    page.fill("[name=registrationNumber]", "27604977");
    page.fill("[name=taxId]", "CZ27604978");
    page.click(FORWARD);
    assertThat(page.textContent(".field-error")).contains("check digits");
    assertThat(page.inputValue("[name=registrationNumber]")).isEqualTo("27604977");
    page.fill("[name=taxId]", "CZ27604977");
    page.click(FORWARD);
    page.waitForURL(site("/join/contact"));

    page.fill("[name='address.street']", "Dlouhá 5");
    page.fill("[name='address.city']", "Praha");
    page.fill("[name='address.postalCode']", "11000");
    page.fill("[name=email]", "obchod@nastroje.example");
    page.click(FORWARD);
    page.waitForURL(site("/join/papers"));
  }

  private static void uploadLicence(Page page) {
    page.selectOption("[name=kind]", "LICENCE");
    page.setInputFiles("[name=file]", new FilePayload("vypis.pdf", "application/pdf", Firm.PAPER));
    page.click("main button[value=addPaper]");
    assertThat(page.textContent("main")).contains("vypis.pdf");
  }

  private static void verify(Page page) {
    page.navigate(site("/operator/reviews"));
    page.fill("#username", "operator");
    page.fill("#password", "demo");
    page.click("[type=submit]");
    page.navigate(site("/operator/reviews?status=SUBMITTED"));
    page.click("text=" + FIRM);
    page.click("main button[value=take]");
    page.click("main button[value=verify]");
    assertThat(page.textContent("main")).contains("Verified");
  }

  private static BrowserContext plain() {
    return browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
  }

  private static String site(String path) {
    return Environment.current().site() + path;
  }
}
