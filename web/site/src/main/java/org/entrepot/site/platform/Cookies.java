package org.entrepot.site.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The few small cookies of the site; none of them identifies a person. */
public final class Cookies {
  public static final String LANGUAGE = "lang";
  public static final String THEME = "theme";
  public static final String ZONE = "zone";
  public static final String TOAST = "toast";

  /** The token of the invitation that the visitor has opened, for a while. */
  public static final String INVITATION = "invitation";

  /** Under this prefix browsers take a cookie only over TLS and give it to no other host. */
  private static final String BOUND = "__Host-";

  private Cookies() {}

  public static Optional<String> find(HttpServletRequest request, String name) {
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals(bound(request, name)) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Sets a cookie for the whole site that scripts cannot read; a zero age deletes it. */
  public static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Duration age) {
    Cookie cookie = new Cookie(bound(request, name), value);
    cookie.setPath("/");
    cookie.setMaxAge(Math.toIntExact(age.toSeconds()));
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static String bound(HttpServletRequest request, String name) {
    return request.isSecure() ? BOUND + name : name;
  }
}
