package org.entrepot.site.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.platform.settings.Settings;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Makes forms as if a browser had posted to them. */
final class Posts {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Posts() {}

  /** A form that will take in these inputs, given as pairs of name and text. */
  static Form form(String... namesAndTexts) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      parameters.merge(
          namesAndTexts[i],
          new String[] {namesAndTexts[i + 1]},
          (some, more) -> new String[] {some[0], more[0]});
    }
    return new Form(
        request(parameters),
        VALIDATOR,
        error ->
            error.code() + (error.args().containsKey("min") ? " " + error.args().get("min") : ""),
        () -> ZoneId.of("Asia/Shanghai"),
        Settings.from(name -> null).files());
  }

  private static HttpServletRequest request(Map<String, String[]> parameters) {
    Map<String, Object> attributes = new HashMap<>();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Posts.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getParameterMap" -> parameters;
                  case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                  case "getAttribute" -> attributes.get((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
