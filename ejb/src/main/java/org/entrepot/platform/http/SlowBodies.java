package org.entrepot.platform.http;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;

/**
 * Keeps clients that send slowly from taking the threads of others. No thread is given to a request
 * before its body is there, or the first quarter of a megabyte of it; and whose body comes slower
 * than {@link PacedBody} allows is cut off. The listener's own limit is for silence only: a byte a
 * second is none.
 */
public class SlowBodies implements ServletExtension {
  /** Of 16 kB each. */
  private static final int BUFFERS = 16;

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(
        next -> {
          HttpHandler gathered = new RequestBufferingHandler(next, BUFFERS);
          return exchange -> {
            if (exchange.isRequestComplete()) {
              next.handleRequest(exchange);
            } else {
              exchange.addRequestWrapper(
                  (body, request) -> new PacedBody(body.create(), request.getConnection()));
              gather(exchange, gathered);
            }
          };
        });
  }

  /** Who waits to be told to go on is told so here, since afterwards only a thread could. */
  private static void gather(HttpServerExchange exchange, HttpHandler gathered) throws Exception {
    if (HttpContinue.requiresContinueResponse(exchange)) {
      HttpContinue.sendContinueResponse(exchange, new Continued(gathered));
    } else {
      read(exchange, gathered);
    }
  }

  /** Who hangs up in the middle of a body has sent a bad request; nothing of ours has failed. */
  private static void read(HttpServerExchange exchange, HttpHandler gathered) throws Exception {
    try {
      gathered.handleRequest(exchange);
    } catch (IOException cut) {
      if (!exchange.isResponseStarted()) {
        exchange.setStatusCode(StatusCodes.BAD_REQUEST);
      }
      exchange.endExchange();
    }
  }

  private record Continued(HttpHandler gathered) implements IoCallback {
    @Override
    public void onComplete(HttpServerExchange exchange, Sender sender) {
      exchange.getRequestHeaders().remove(Headers.EXPECT);
      Connectors.executeRootHandler(gathered, exchange);
    }

    @Override
    public void onException(HttpServerExchange exchange, Sender sender, IOException cut) {
      exchange.endExchange();
    }
  }
}
