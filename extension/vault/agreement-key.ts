/** Makes the pair with which keys are wrapped for a device (ECDH P-256). The private key can't be exported. */
export function makeAgreementKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
}
