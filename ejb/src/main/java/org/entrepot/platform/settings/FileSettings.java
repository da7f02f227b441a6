package org.entrepot.platform.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an installation may set about files.
 *
 * @param directory {@code FILES_DIR}: where files lie, shared by all nodes, unless a bucket is set
 * @param bucket {@code FILES_S3_…}: a bucket that keeps the files instead
 * @param maximumBytes {@code UPLOAD_MAX_BYTES}: the size of one uploaded file
 * @param maximumRequestBytes {@code UPLOAD_REQUEST_MAX_BYTES}: the size of one request, which the
 *     server's listener reads too; at least that of a file and its form
 * @param mostPerRequest {@code UPLOAD_REQUEST_FILES}: the files of one request
 * @param mostPerDay {@code UPLOAD_DAY_FILES}: the files that a company may upload in a day of UTC
 * @param maximumBytesPerDay {@code UPLOAD_DAY_BYTES}: their size together
 * @param scanner {@code CLAMD_…}: the ClamAV daemon that looks at each upload, if there is one
 */
public record FileSettings(
    Path directory,
    @Nullable Bucket bucket,
    long maximumBytes,
    long maximumRequestBytes,
    int mostPerRequest,
    int mostPerDay,
    long maximumBytesPerDay,
    @Nullable Scanner scanner) {

  private static final long MEBIBYTE = 1024L * 1024;

  /**
   * A bucket of a server that speaks S3.
   *
   * @param endpoint {@code FILES_S3_ENDPOINT}: the server's address; with it the bucket is used
   * @param name {@code FILES_S3_BUCKET}
   * @param region {@code FILES_S3_REGION}
   * @param key {@code FILES_S3_KEY}: the access key's id
   * @param secret {@code FILES_S3_SECRET}
   * @param pathStyle {@code FILES_S3_PATH_STYLE}: the bucket's name in the path, not in the host
   */
  public record Bucket(
      String endpoint, String name, String region, String key, String secret, boolean pathStyle) {

    /** Says nothing of the secret. */
    @Override
    public String toString() {
      return endpoint + "/" + name;
    }
  }

  /**
   * A ClamAV daemon.
   *
   * @param host {@code CLAMD_HOST}; with it uploads are scanned
   * @param port {@code CLAMD_PORT}
   * @param patience {@code CLAMD_TIMEOUT_SECONDS}: how long it may take over one file
   */
  public record Scanner(String host, int port, Duration patience) {}

  static FileSettings from(SettingsReader reader) {
    String temporary = System.getProperty("java.io.tmpdir") + "/entrepot-files";
    return new FileSettings(
        Path.of(reader.text("FILES_DIR", temporary)),
        bucket(reader),
        reader.number("UPLOAD_MAX_BYTES", 10 * MEBIBYTE),
        reader.number("UPLOAD_REQUEST_MAX_BYTES", 32 * MEBIBYTE),
        (int) reader.number("UPLOAD_REQUEST_FILES", 12),
        (int) reader.number("UPLOAD_DAY_FILES", 2000),
        reader.number("UPLOAD_DAY_BYTES", 2048 * MEBIBYTE),
        scanner(reader));
  }

  private static @Nullable Bucket bucket(SettingsReader reader) {
    String endpoint = reader.text("FILES_S3_ENDPOINT", "");
    return endpoint.isEmpty()
        ? null
        : new Bucket(
            endpoint,
            reader.required("FILES_S3_BUCKET"),
            reader.text("FILES_S3_REGION", "us-east-1"),
            reader.required("FILES_S3_KEY"),
            reader.required("FILES_S3_SECRET"),
            Boolean.parseBoolean(reader.text("FILES_S3_PATH_STYLE", "true")));
  }

  private static @Nullable Scanner scanner(SettingsReader reader) {
    String host = reader.text("CLAMD_HOST", "");
    return host.isEmpty()
        ? null
        : new Scanner(
            host,
            (int) reader.number("CLAMD_PORT", 3310),
            Duration.ofSeconds(reader.number("CLAMD_TIMEOUT_SECONDS", 30)));
  }
}
