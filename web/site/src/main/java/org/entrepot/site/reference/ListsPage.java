package org.entrepot.site.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.reference.Reference;
import org.entrepot.reference.ReferenceListView;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The lists with what is in force of each. */
@Named("referenceLists")
@RequestScoped
public class ListsPage implements Page {
  @Inject private Reference reference;
  @Inject private Visitor visitor;

  private List<ReferenceListView> rows = List.of();

  @Override
  public void open() {
    rows = reference.lists(visitor.caller());
  }

  public List<ReferenceListView> getRows() {
    return rows;
  }
}
