package org.entrepot.site.directory;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entrepot.directory.CompanyKind;
import org.entrepot.directory.EvidenceKind;
import org.entrepot.directory.MemberRole;
import org.entrepot.platform.text.Messages;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** The choices in the forms of a company. */
@Named("companyChoices")
@RequestScoped
public class CompanyChoices {
  /** The languages in which most firms write about themselves; the API takes any. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "zh", "ar", "bn", "de", "es", "fr", "hi", "id", "it", "ja", "ko", "pl", "pt", "ru",
          "th", "tr", "uk", "vi");

  @Inject private Text text;
  @Inject private Visitor visitor;

  public List<Choice> getKinds() {
    return Arrays.stream(CompanyKind.values())
        .map(kind -> new Choice(kind.name(), text.get("directory.page.kind." + kind)))
        .toList();
  }

  public List<Choice> getRoles() {
    return Arrays.stream(MemberRole.values())
        .map(role -> new Choice(role.name(), text.get("directory.page.role." + role)))
        .toList();
  }

  public List<Choice> getPapers() {
    return Arrays.stream(EvidenceKind.values())
        .map(kind -> new Choice(kind.name(), text.get("directory.evidence." + kind)))
        .toList();
  }

  public List<Choice> getLanguages() {
    return LANGUAGES.stream()
        .map(
            tag ->
                new Choice(tag, Locale.forLanguageTag(tag).getDisplayLanguage(visitor.getLocale())))
        .toList();
  }

  /** The languages in which the site and its mails speak. */
  public List<Choice> getShipped() {
    return Messages.LANGUAGES.stream()
        .map(language -> new Choice(language.getLanguage(), language.getDisplayLanguage(language)))
        .toList();
  }

  /** The time zones of a country, the one that is chosen among them if it is one, and UTC. */
  public List<Choice> zones(String country, String chosen) {
    Set<String> ids =
        new LinkedHashSet<>(
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null));
    ids.add(chosen);
    ids.retainAll(ZoneId.getAvailableZoneIds());
    ids.add("UTC");
    return ids.stream().map(id -> new Choice(id, id.replace('_', ' ') + " – " + name(id))).toList();
  }

  private String name(String id) {
    return ZoneId.of(id).getDisplayName(TextStyle.FULL, visitor.getLocale());
  }
}
