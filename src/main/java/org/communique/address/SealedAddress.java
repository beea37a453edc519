package org.communique.address;

/**
 * An address as it is kept.
 *
 * @param sealed encrypted, different each time
 * @param digest 32 bytes, the same for the same address and key
 */
public record SealedAddress(byte[] sealed, byte[] digest) {}
