package org.entrepot.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page shows it.
 *
 * @param action where it posts to, empty for its own page
 * @param fields what its inputs hold, by name; where one holds nothing, what the page suggests
 * @param verbs what its buttons ask for
 */
record SiteForm(String action, Map<String, String> fields, List<String> verbs) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile(
          "<(input|select|textarea|button)\\b([^>]*\\bname=\"[^\"]+\"[^>]*)>(.*?)(?=<(?:input|select|textarea|button)\\b|$)",
          Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
  private static final Pattern EXAMPLE =
      Pattern.compile("class=\"field-example\"[^>]*>[^<]*?: ([^<]+)<");

  static List<SiteForm> on(String html) {
    List<SiteForm> forms = new ArrayList<>();
    Matcher form = FORM.matcher(html);
    while (form.find()) {
      forms.add(of(attribute("action", form.group(1)), form.group(2)));
    }
    return forms;
  }

  private static SiteForm of(String action, String inside) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> verbs = new ArrayList<>();
    Matcher field = FIELD.matcher(inside);
    while (field.find()) {
      String name = attribute("name", field.group(2));
      String value = attribute("value", field.group(2));
      if (name.equals("do")) {
        verbs.add(value);
      } else {
        fields.putIfAbsent(name, value.isEmpty() ? suggested(field.group(3)) : value);
      }
    }
    return new SiteForm(action, fields, verbs);
  }

  /** The first choice, or the example beside the input. */
  private static String suggested(String after) {
    Matcher option = OPTION.matcher(after);
    if (option.find()) {
      return unescaped(option.group(1));
    }
    Matcher example = EXAMPLE.matcher(after);
    return example.find() ? unescaped(example.group(1)) : "";
  }

  private static String attribute(String name, String tag) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
