package org.entrepot.environment;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.RequestOptions;

/** Somebody at the site with a browser of their own, whose cookies plain requests carry too. */
public final class SiteVisitor implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;

  /** A stranger with an empty browser. */
  public SiteVisitor() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
    context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
  }

  /** A demo user, signed in. */
  public static SiteVisitor named(String user) {
    SiteVisitor visitor = new SiteVisitor();
    visitor.signIn(user, "demo");
    return visitor;
  }

  /** Goes to the desk and fills in the log-in form; stays on the page that comes then. */
  public Page signIn(String user, String password) {
    Page page = context.newPage();
    page.navigate(Environment.current().site() + "/desk");
    page.fill("#username", user);
    page.fill("#password", password);
    page.click("[type=submit]");
    page.waitForLoadState();
    return page;
  }

  /** Chooses the company in the account menu's switch; one with a single company has none. */
  public void actFor(String company) {
    Page page = context.newPage();
    page.navigate(Environment.current().site() + "/desk");
    String choice = "[value='" + company + "']";
    if (page.locator(choice).count() > 0) {
      page.locator(choice).first().evaluate("it => it.click()");
      page.waitForLoadState();
    }
    page.close();
  }

  public BrowserContext context() {
    return context;
  }

  /** A request with the browser's cookies that follows no redirect; addresses may be relative. */
  public APIResponse get(String address) {
    return context.request().get(absolute(address), options());
  }

  /** A post with the browser's cookies, as a page of the site itself would send it. */
  public APIResponse post(String address) {
    return context
        .request()
        .post(absolute(address), options().setHeader("Origin", Environment.current().site()));
  }

  /** A post with the browser's cookies that says it comes from there. */
  public APIResponse post(String address, String origin) {
    return context.request().post(absolute(address), options().setHeader("Origin", origin));
  }

  private static RequestOptions options() {
    return RequestOptions.create().setMaxRedirects(0).setTimeout(PATIENCE_MILLIS);
  }

  private static String absolute(String address) {
    return address.startsWith("/") ? Environment.current().site() + address : address;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
