package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entrepot.platform.settings.Settings;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Cookies;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Languages;
import org.entrepot.site.platform.Step;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** What header and footer offer on every page. */
@Named("frame")
@RequestScoped
public class Frame {
  @Inject private Settings settings;
  @Inject private Text text;
  @Inject private Here here;
  @Inject private Nav nav;
  @Inject private Visitor visitor;

  public List<Choice> getLanguages() {
    return Languages.all().stream()
        .map(
            language -> new Choice(language.toLanguageTag(), language.getDisplayLanguage(language)))
        .toList();
  }

  public List<Choice> getThemes() {
    return List.of(theme("auto"), theme("light"), theme("dark"));
  }

  private Choice theme(String name) {
    return new Choice(name, text.of("frame.theme." + name));
  }

  /** Where to sign in and then come back to this page; from the home page one goes to the desk. */
  public String getSignIn() {
    String back = here.getPath().equals("/") ? "/desk" : here.getAddress();
    return SignIn.address(back) + "?ui_locales=" + encode(visitor.getLanguage());
  }

  /** Where a new person registers and then enters the company. */
  public String getJoin() {
    return "/join?prompt=create&ui_locales=" + encode(visitor.getLanguage());
  }

  /** The ways of the footer that have a page. */
  public List<Choice> getFooterWays() {
    return List.of("/help", "/verify", "/track", "/developers", "/help/components").stream()
        .filter(nav::has)
        .map(path -> new Choice(path, text.of("nav" + path.replace('/', '.'))))
        .toList();
  }

  /** Where the site is reached, without a slash at the end. */
  public String getOrigin() {
    return settings.siteUrl();
  }

  /** The address of a public page for search engines; each language has one of its own. */
  public String canonical(String path) {
    return here.query(Cookies.LANGUAGE).isEmpty()
        ? getOrigin() + path
        : in(path, visitor.getLanguage());
  }

  /** The address of a public page in a language. */
  public String in(String path, String language) {
    return getOrigin() + path + (path.contains("?") ? "&" : "?") + "lang=" + encode(language);
  }

  /** How many steps of a wizard are done. */
  public long done(List<Step> steps) {
    return steps.stream().filter(step -> step.progress().equals("done")).count();
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
