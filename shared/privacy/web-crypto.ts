/**
 * The part of WebCrypto that this project uses, passed in so that `shared/` stays pure. The `crypto` of a browser, of
 * workerd and of Node all fit. Keys are opaque here.
 */
export interface WebCrypto<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  readonly subtle: {
    sign(algorithm: 'HMAC' | Ecdsa, key: Key, data: Bytes): Promise<ArrayBuffer>;
    verify(algorithm: Ecdsa, key: Key, signature: Bytes, data: Bytes): Promise<boolean>;
    encrypt(algorithm: AesGcm, key: Key, data: Bytes): Promise<ArrayBuffer>;
    decrypt(algorithm: AesGcm, key: Key, data: Bytes): Promise<ArrayBuffer>;
    digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
    importKey(
      format: 'raw',
      data: Bytes,
      algorithm: { name: string; hash?: string; namedCurve?: string },
      extractable: boolean,
      usages: KeyUse[],
    ): Promise<Key>;
  };
  getRandomValues(bytes: Bytes): Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;
export type KeyUse = 'sign' | 'verify' | 'encrypt' | 'decrypt';

/** A CryptoKey. Which members it has is the platform's business. */
export interface CryptoKeyHandle {
  readonly type: string;
  readonly extractable: boolean;
}

interface Ecdsa {
  name: 'ECDSA';
  hash: 'SHA-256';
}

interface AesGcm {
  name: 'AES-GCM';
  iv: Bytes;
  additionalData?: Bytes;
}
