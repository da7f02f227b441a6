package org.entrepot.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.util.function.Supplier;

/**
 * An engine that is only given whole texts. Where a text ends within a field that the engine skips,
 * as in <code>{"a":{</code>, Parsson 1.1.7 searches for the end for ever.
 */
@SuppressWarnings({"try", "TypeParameterUnusedInFormals"}) // As Jsonb declares them.
final class WholeTexts implements Jsonb {
  private final Jsonb engine;

  WholeTexts(Jsonb engine) {
    this.engine = engine;
  }

  @Override
  public <T> T fromJson(String text, Class<T> type) {
    return engine.fromJson(whole(text), type);
  }

  @Override
  public <T> T fromJson(String text, Type type) {
    return engine.fromJson(whole(text), type);
  }

  @Override
  public <T> T fromJson(Reader reader, Class<T> type) {
    return engine.fromJson(whole(text(reader)), type);
  }

  @Override
  public <T> T fromJson(Reader reader, Type type) {
    return engine.fromJson(whole(text(reader)), type);
  }

  @Override
  public <T> T fromJson(InputStream stream, Class<T> type) {
    return engine.fromJson(whole(stream), type);
  }

  @Override
  public <T> T fromJson(InputStream stream, Type type) {
    return engine.fromJson(whole(stream), type);
  }

  @Override
  public String toJson(Object value) {
    return engine.toJson(value);
  }

  @Override
  public String toJson(Object value, Type type) {
    return engine.toJson(value, type);
  }

  @Override
  public void toJson(Object value, Writer writer) {
    engine.toJson(value, writer);
  }

  @Override
  public void toJson(Object value, Type type, Writer writer) {
    engine.toJson(value, type, writer);
  }

  @Override
  public void toJson(Object value, OutputStream stream) {
    engine.toJson(value, stream);
  }

  @Override
  public void toJson(Object value, Type type, OutputStream stream) {
    engine.toJson(value, type, stream);
  }

  @Override
  public void close() throws Exception {
    engine.close();
  }

  private static String whole(String text) {
    readToTheEnd(() -> jakarta.json.Json.createParser(new StringReader(text)));
    return text;
  }

  private static InputStream whole(InputStream stream) {
    try {
      byte[] bytes = stream.readAllBytes();
      // Without a text there is nothing to read; the engine has its own answer to that.
      if (bytes.length > 0) {
        readToTheEnd(() -> jakarta.json.Json.createParser(new ByteArrayInputStream(bytes)));
      }
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new JsonbException("The text cannot be read", e);
    }
  }

  /** The parser has several exceptions for what is no JSON, or nested too deeply. */
  private static void readToTheEnd(Supplier<JsonParser> opened) {
    try (JsonParser parser = opened.get()) {
      while (parser.hasNext()) {
        parser.next();
      }
    } catch (RuntimeException e) {
      throw new JsonbException("The text is not whole", e);
    }
  }

  private static String text(Reader reader) {
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new JsonbException("The text cannot be read", e);
    }
  }
}
