package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entrepot.platform.idempotency.Answer;
import org.entrepot.platform.idempotency.Idempotency;
import org.entrepot.platform.value.Digest;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what a form asks for once: a second click on its button is told where the first one went.
 *
 * <p>Every drawing of a form carries a token under a fresh mask, so that the token tells one
 * drawing from another and serves as the key. What was typed is part of the key: who goes back,
 * changes a figure and sends the form again means something else.
 */
@RequestScoped
public class PostedOnce {

  @Inject private Idempotency idempotency;
  @Inject private Visitor visitor;
  @Inject private Toast toast;

  /** What a form did not get done; its transaction goes, and the page is drawn again. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undone() {
      super("the form is to be drawn again", null, false, false);
    }
  }

  /**
   * @param open loads the page, before the transaction: what it catches there may have spoilt one
   * @param action gives where to go next, or null where nothing was done
   * @return where to go next, or null to draw the page again
   */
  @Nullable String run(
      HttpServletRequest request, Runnable open, Supplier<@Nullable String> action) {
    String asked = digest(request);
    String key = "form " + asked;
    Optional<Answer> before = idempotency.kept(visitor.caller(), key, asked);
    if (before.isPresent()) {
      return repeated(before.get());
    }
    open.run();
    try {
      Idempotency.Outcome outcome =
          idempotency.once(visitor.caller(), key, asked, () -> answer(action));
      return outcome.replayed() ? repeated(outcome.answer()) : outcome.answer().location();
    } catch (Undone undone) {
      return null;
    }
  }

  private @Nullable String repeated(Answer answer) {
    toast.repeat(answer.body());
    return answer.location();
  }

  private Answer answer(Supplier<@Nullable String> action) {
    String next = action.get();
    if (next == null) {
      throw new Undone();
    }
    return new Answer(HttpServletResponse.SC_SEE_OTHER, toast.toRepeat(), next);
  }

  private static String digest(HttpServletRequest request) {
    StringBuilder asked = new StringBuilder(request.getServletPath());
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> asked.append('\n').append(name).append(Arrays.toString(values)));
    String type = request.getContentType();
    if (type != null && type.startsWith("multipart/")) {
      files(request, asked);
    }
    return Digest.of(asked.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void files(HttpServletRequest request, StringBuilder asked) {
    try {
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() != null) {
          asked.append('\n').append(part.getName()).append(part.getSubmittedFileName());
          asked.append(Digest.of(part.getInputStream().readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }
}
