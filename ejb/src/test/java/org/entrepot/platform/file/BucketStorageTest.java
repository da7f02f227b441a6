package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.value.Digest;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3, on a port of its own. */
class BucketStorageTest extends StorageContract {

  @RegisterExtension
  static final S3ProxyExtension SERVER =
      S3ProxyExtension.builder().withCredentials("key", "secret").withPort(0).build();

  private BucketStorage storage;

  @BeforeEach
  void makeBucket() {
    try (S3Client owner =
        S3Client.builder()
            .endpointOverride(SERVER.getUri())
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
            .httpClient(UrlConnectionHttpClient.create())
            .build()) {
      owner.createBucket(request -> request.bucket("papers"));
    }
    storage = bucket(SERVER.getUri(), "papers", "secret");
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Override
  Storage storage() {
    return storage;
  }

  @Test
  void a_bucket_that_is_missing_a_wrong_secret_and_a_server_away_refuse() {
    assertAway(bucket(SERVER.getUri(), "missing", "secret"));
    assertAway(bucket(SERVER.getUri(), "papers", "wrong"));
    assertAway(bucket(URI.create("http://127.0.0.1:1"), "papers", "secret"));
  }

  private static void assertAway(BucketStorage away) {
    byte[] bytes = {1};
    try (away) {
      for (Runnable act :
          new Runnable[] {
            () -> away.put(Digest.of(bytes), bytes), () -> away.get(Digest.of(bytes))
          }) {
        assertThatThrownBy(act::run)
            .isInstanceOfSatisfying(
                Refusal.class, r -> assertThat(r.code()).isEqualTo("storage_unavailable"));
      }
    }
  }

  private static BucketStorage bucket(URI server, String name, String secret) {
    return new BucketStorage(
        new FileSettings.Bucket(server.toString(), name, "us-east-1", "key", secret, true));
  }
}
