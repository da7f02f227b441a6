package org.entrepot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.environment.Chromium;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main pages in a real browser: they open, they hold together, and everybody can use them. */
@OnEntrepot
class PagesInABrowser {

  private static final Path PICTURES = Path.of("target", "pictures");

  private static Playwright playwright;
  private static Browser browser;
  private static Firm supplier;
  private static Firm buyer;
  private static String rfq;
  private static String order;

  @BeforeAll
  static void open() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
    supplier = Firm.verifiedSupplier("supplier", "佛山海林家具有限公司");
    Firm rival = Firm.verifiedSupplier("supplier2", "ТОО Қазақ Ағаш");
    buyer = Firm.verifiedBuyer("buyer", "Kantinenbau Müller GmbH");
    order = Negotiation.ordered(buyer, supplier);
    rfq = Negotiation.published(buyer);
    Negotiation.quote(supplier, rfq, "32.00", "160.00").is(201);
    Negotiation.quote(rival, rfq, "29.50", "171.00").is(201);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @Test
  void the_public_pages_open_and_everybody_can_use_them() {
    try (BrowserContext visitor = visitor(1280)) {
      Page page = visitor.newPage();
      List<String> faults = listen(page);
      for (String path : List.of("/", "/products", "/suppliers", "/rfqs", "/help", "/developers")) {
        show(page, path, "public" + path.replace('/', '-'));
      }
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void the_public_pages_fit_a_phone() {
    try (BrowserContext visitor = visitor(390)) {
      Page page = visitor.newPage();
      for (String path : List.of("/", "/products", "/suppliers", "/rfqs")) {
        show(page, path, "phone" + path.replace('/', '-'));
        fits(page, path);
      }
    }
  }

  @Test
  void a_buyer_signs_in_and_compares_side_by_side() {
    try (BrowserContext visitor = visitor(1280)) {
      Page page = visitor.newPage();
      List<String> faults = listen(page);
      signIn(page, "buyer");
      act(page, buyer);
      for (String path :
          List.of(
              "/desk",
              "/desk/rfqs",
              "/desk/rfqs/new",
              "/desk/quotations",
              "/desk/messages",
              "/desk/company")) {
        show(page, path, "buyer" + path.replace('/', '-'));
      }
      for (String path : List.of("/desk/contracts", "/desk/orders", "/desk/invoices")) {
        show(page, path, "buyer" + path.replace('/', '-'));
      }
      show(page, "/desk/orders/" + order, "order");
      show(page, "/desk/orders/" + order + "/trail", "trail");
      show(page, "/desk/rfqs/" + rfq + "/comparison", "comparison");
      assertThat(page.textContent("main")).contains("6,400.00", "6,370.00");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void the_operator_proves_the_audit() {
    try (BrowserContext visitor = visitor(1280)) {
      Page page = visitor.newPage();
      List<String> faults = listen(page);
      signIn(page, "operator");
      for (String path : List.of("/operator", "/operator/audit", "/operator/letters")) {
        show(page, path, "operator" + path.replace('/', '-'));
      }
      page.navigate(Environment.current().site() + "/operator/audit/proof");
      page.click("main button[value=sign]");
      show(page, "/operator/audit/proof?verify=all", "proof");
      assertThat(page.textContent("main")).contains("Nothing was changed");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void a_supplier_lists_a_product_without_a_script() {
    Browser.NewContextOptions plain = options(1280).setJavaScriptEnabled(false);
    try (BrowserContext visitor = browser.newContext(plain)) {
      Page page = visitor.newPage();
      signIn(page, "supplier");
      act(page, supplier);
      page.navigate(Environment.current().site() + "/desk/listings/new");
      page.fill("[name=title]", "Oak bench from a plain browser");
      page.click("main button[value=save]");
      assertThat(page.textContent("main")).contains("Oak bench from a plain browser");
    }
  }

  @Test
  void the_site_speaks_chinese_and_turns_dark_and_right_to_left() {
    Browser.NewContextOptions dark =
        options(1280).setColorScheme(ColorScheme.DARK).setLocale("zh-CN");
    try (BrowserContext visitor = browser.newContext(dark)) {
      Page page = visitor.newPage();
      show(page, "/products", "dark-chinese");
      assertThat(page.getAttribute("html", "lang")).startsWith("zh");
      page.navigate(Environment.current().site() + "/products?dir=rtl");
      assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
      fits(page, "right to left");
    }
  }

  private static BrowserContext visitor(int width) {
    return browser.newContext(options(width));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-GB");
  }

  private static List<String> listen(Page page) {
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            faults.add(page.url() + " " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + " " + error));
    return faults;
  }

  /** Opens a page, keeps a picture, and asks axe for what would shut somebody out. */
  private static void show(Page page, String path, String name) {
    Response response = page.navigate(Environment.current().site() + path);
    assertThat(response.status()).as(path).isEqualTo(200);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    List<Rule> serious =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .toList();
    assertThat(serious)
        .as(path)
        .extracting(rule -> Map.of(rule.getId(), String.valueOf(rule.getNodes().get(0).getHtml())))
        .isEmpty();
  }

  private static void fits(Page page, String name) {
    Object wider =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) wider).intValue()).as("%s is wider than the screen", name).isZero();
  }

  private static void signIn(Page page, String user) {
    page.navigate(Environment.current().site() + "/desk");
    page.fill("#username", user);
    page.fill("#password", "demo");
    page.click("[type=submit]");
    page.waitForURL(Environment.current().site() + "/**");
  }

  /** Chooses the company in the account menu's switch, as a person with several does. */
  private static void act(Page page, Firm firm) {
    page.navigate(Environment.current().site() + "/desk");
    if (page.locator("[value='" + firm.number() + "']").count() == 0) {
      return;
    }
    page.locator("details:has([value='" + firm.number() + "']) > summary").first().click();
    page.locator("[value='" + firm.number() + "']").first().click();
    page.waitForURL(Environment.current().site() + "/**");
  }
}
