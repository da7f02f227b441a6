package org.entrepot.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/** Where documents come from: a process that knows the components, as the database has it now. */
public interface DocumentSource {

  /** What an event is about. */
  enum Kind {
    PRODUCT,
    /** A supplier, and with it all its products. */
    SUPPLIER
  }

  /** The types of the events that change what is public. */
  Map<String, Kind> changes();

  /** Those of these products that are public. */
  List<ProductDocument> products(Caller caller, Collection<String> numbers);

  /** Those of these suppliers that are public. */
  List<SupplierDocument> suppliers(Caller caller, Collection<String> numbers);

  /** All public products of a supplier. */
  Page<ProductDocument> productsOf(Caller caller, String supplier, PageRequest page);

  /** All public products. */
  Page<ProductDocument> products(Caller caller, PageRequest page);

  /** All public suppliers. */
  Page<SupplierDocument> suppliers(Caller caller, PageRequest page);

  /** How many public products there are. */
  long size(Caller caller);
}
