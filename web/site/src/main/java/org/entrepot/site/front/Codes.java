package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.CodeList;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** What a code picker suggests for what was typed, as the options of its list. */
@Named("codes")
@RequestScoped
public class Codes implements Page {
  private static final int MOST = 12;
  private static final int LONGEST_QUERY = 80;

  @Inject private Instance<CodeList> lists;
  @Inject private PathParameters path;
  @Inject private Here here;
  @Inject private Visitor visitor;

  private List<Choice> found = List.of();

  @Override
  public void open() {
    CodeList list =
        lists.stream()
            .filter(candidate -> candidate.name().equals(path.of("list")))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    String query = here.query("q").strip();
    if (!query.isEmpty() && query.length() <= LONGEST_QUERY) {
      found = list.find(query, visitor.getLocale(), MOST);
    }
  }

  public List<Choice> getFound() {
    return found;
  }
}
