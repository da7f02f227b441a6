package org.entrepot.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Explanation;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.search.RankExplanation.Part;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Has the engine explain a rank, and tells it in one form, whichever engine it is. */
final class Explaining {

  private Explaining() {}

  static RankExplanation of(Indexes indexes, Finder finder, FindProducts find, String product) {
    boolean known =
        !finder
            .numbers(
                IndexedProduct.class,
                f -> f.match().field(DocumentBinder.NUMBER).matching(product).toPredicate(),
                1)
            .isEmpty();
    if (!known) {
      return RankExplanation.ofUnknown();
    }
    Question question = Question.of(find, PageRequest.first());
    try (SearchSession session = indexes.session()) {
      SearchQuery<?> query = finder.query(session, question.tolerating());
      return indexes.isCluster()
          ? of(query.extension(ElasticsearchExtension.get()).explain(product))
          : of(query.extension(LuceneExtension.get()).explain(product));
    }
  }

  private static RankExplanation of(Explanation told) {
    List<Part> parts = new ArrayList<>();
    add(parts, 0, told);
    return RankExplanation.of(told.isMatch(), parts);
  }

  private static void add(List<Part> parts, int depth, Explanation told) {
    parts.add(new Part(depth, String.valueOf(told.getValue()), told.getDescription()));
    for (Explanation detail : told.getDetails()) {
      add(parts, depth + 1, detail);
    }
  }

  private static RankExplanation of(JsonObject told) {
    List<Part> parts = new ArrayList<>();
    if (told.has("explanation")) {
      add(parts, 0, told.getAsJsonObject("explanation"));
    }
    return RankExplanation.of(told.get("matched").getAsBoolean(), parts);
  }

  private static void add(List<Part> parts, int depth, JsonObject told) {
    parts.add(
        new Part(depth, told.get("value").getAsString(), told.get("description").getAsString()));
    for (JsonElement detail : told.getAsJsonArray("details")) {
      add(parts, depth + 1, detail.getAsJsonObject());
    }
  }
}
