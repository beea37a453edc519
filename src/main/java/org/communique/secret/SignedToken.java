package org.communique.secret;

import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * What somebody is given to bring back: a JSON Web Token (RFC 7519) signed with HMAC-SHA-256 (RFC 7515).
 *
 * @param audience what it is for; a token for one thing is none for another
 * @param subject what it is about
 * @param issuedAt in whole seconds
 * @param expiresAt in whole seconds
 * @param number something that it tells besides
 */
public record SignedToken(String audience, String subject, Instant issuedAt, Instant expiresAt, long number) {

    private static final String NUMBER = "num";

    /** The token as links and bodies carry it. */
    public String sign(Keyring keys) {
        JwtClaims claims = new JwtClaims();
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(expiresAt.getEpochSecond()));
        claims.setClaim(NUMBER, number);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(keys.first());
        signature.setKey(new HmacKey(keys.secret(keys.first()).orElseThrow()));
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token that a text is, or empty when it was not signed with one of the keys, is for something else or has expired. */
    public static Optional<SignedToken> read(String text, String audience, Keyring keys) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setExpectedAudience(audience)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setRequireSubject()
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                    .setVerificationKeyResolver(
                            (signature, nesting) -> keys.secret(String.valueOf(signature.getKeyIdHeaderValue()))
                                    .map(HmacKey::new)
                                    .orElseThrow(() -> new UnresolvableKeyException("No such key")))
                    .build()
                    .processToClaims(text);
            return Optional.of(new SignedToken(
                    audience,
                    claims.getSubject(),
                    instant(claims.getIssuedAt()),
                    instant(claims.getExpirationTime()),
                    claims.getClaimValue(NUMBER, Long.class)));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(NumericDate date) {
        return Instant.ofEpochSecond(date.getValue());
    }
}
