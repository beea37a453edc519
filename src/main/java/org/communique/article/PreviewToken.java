package org.communique.article;

import java.security.Key;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * What opens a preview: a JSON Web Token (RFC 7519) signed with HMAC-SHA-256 (RFC 7515), which names one revision of one
 * article and when it opens it no more.
 *
 * @param expiresAt in whole seconds
 */
record PreviewToken(UUID articleId, int revision, Instant expiresAt) {

    private static final String AUDIENCE = "preview";
    private static final String REVISION = "revision";

    /** The token as links carry it. */
    String sign(Map<String, Key> keys) {
        Map.Entry<String, Key> key = keys.entrySet().iterator().next();
        JwtClaims claims = new JwtClaims();
        claims.setAudience(AUDIENCE);
        claims.setSubject(articleId.toString());
        claims.setClaim(REVISION, revision);
        claims.setExpirationTime(NumericDate.fromSeconds(expiresAt.getEpochSecond()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(key.getKey());
        signature.setKey(key.getValue());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token that a text is, or empty when it was not signed with one of the keys or has expired. */
    static Optional<PreviewToken> read(String text, Map<String, Key> keys) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setExpectedAudience(AUDIENCE)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                    .setVerificationKeyResolver((signature, nesting) -> key(signature, keys))
                    .build()
                    .processToClaims(text);
            return Optional.of(new PreviewToken(
                    UUID.fromString(claims.getSubject()),
                    claims.getClaimValue(REVISION, Long.class).intValue(),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue())));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private static Key key(JsonWebSignature signature, Map<String, Key> keys) throws UnresolvableKeyException {
        Key key = keys.get(String.valueOf(signature.getKeyIdHeaderValue()));
        if (key == null) {
            throw new UnresolvableKeyException("No such key");
        }
        return key;
    }
}
