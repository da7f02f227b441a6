package org.entrepot.platform.file;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.value.Digest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket of a server that speaks S3. A put is atomic there, and the same bytes under the same
 * digest may be put again.
 */
final class BucketStorage implements Storage, AutoCloseable {

  private static final Logger LOG = System.getLogger(BucketStorage.class.getName());
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final Duration ATTEMPT = Duration.ofSeconds(15);
  private static final Duration ALTOGETHER = Duration.ofSeconds(30);
  private static final int MOST_ATTEMPTS = 3;

  private final String bucket;
  private final S3Client client;

  BucketStorage(FileSettings.Bucket settings) {
    this.bucket = settings.name();
    this.client =
        S3Client.builder()
            .endpointOverride(URI.create(settings.endpoint()))
            .region(Region.of(settings.region()))
            .forcePathStyle(settings.pathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.key(), settings.secret())))
            // Servers other than Amazon's need not know its newer checksums; ours is the digest.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTING)
                    .socketTimeout(SILENCE))
            .overrideConfiguration(limits())
            .build();
  }

  private static ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(ATTEMPT)
        .apiCallTimeout(ALTOGETHER)
        .retryStrategy(
            DefaultRetryStrategy.standardStrategyBuilder().maxAttempts(MOST_ATTEMPTS).build())
        .build();
  }

  @Override
  public void put(Digest digest, byte[] bytes) {
    try {
      client.putObject(
          request -> request.bucket(bucket).key(key(digest)), RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw away("written", digest, e);
    }
  }

  @Override
  public Optional<byte[]> get(Digest digest) {
    try {
      return Optional.of(
          client
              .getObject(
                  request -> request.bucket(bucket).key(key(digest)), ResponseTransformer.toBytes())
              .asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw away("read", digest, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private Refusal away(String done, Digest digest, SdkException cause) {
    LOG.log(Level.ERROR, "The bucket " + bucket + " cannot be " + done + ": " + digest, cause);
    return Refusal.unavailable("storage_unavailable");
  }

  private static String key(Digest digest) {
    return digest.hex().substring(0, 2) + "/" + digest.hex();
  }
}
