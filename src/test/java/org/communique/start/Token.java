package org.communique.start;

import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** A good token of an issuer, until a test spoils it. */
final class Token {

    private final JwtClaims claims = new JwtClaims();

    private Token() {}

    static Token of(String issuer) {
        Token token = new Token();
        token.claims.setIssuer(issuer);
        token.claims.setSubject("ana");
        token.claims.setAudience("communique");
        token.claims.setIssuedAtToNow();
        token.claims.setExpirationTimeMinutesInTheFuture(10);
        return token.with("roles", List.of("editor"));
    }

    /** With a claim of another value, or without it where that is null. */
    Token with(String claim, Object value) {
        if (value == null) {
            claims.unsetClaim(claim);
        } else {
            claims.setClaim(claim, value);
        }
        return this;
    }

    /** From now on good for nothing. */
    Token expired() {
        claims.setExpirationTimeMinutesInTheFuture(-1);
        return this;
    }

    /** Not good yet. */
    Token early() {
        claims.setNotBeforeMinutesInThePast(-5);
        return this;
    }

    static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String signed(RsaJsonWebKey key) {
        JsonWebSignature signature = signature(AlgorithmIdentifiers.RSA_USING_SHA256, key);
        signature.setKey(key.getPrivateKey());
        return serialised(signature);
    }

    /** Not signed at all, with something in the signature's place. */
    String unsigned(RsaJsonWebKey key) {
        JsonWebSignature signature = signature(AlgorithmIdentifiers.NONE, key);
        return serialised(signature) + "c2lnbmF0dXJl";
    }

    /** Signed with the key that everybody can read, as if it were a secret. */
    String signedWithPublicKey(RsaJsonWebKey key) {
        JsonWebSignature signature = signature(AlgorithmIdentifiers.HMAC_SHA256, key);
        signature.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        return serialised(signature);
    }

    private JsonWebSignature signature(String algorithm, RsaJsonWebKey named) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(named.getKeyId());
        signature.setPayload(claims.toJson());
        return signature;
    }

    private static String serialised(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
