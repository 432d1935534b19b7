/**
 * The part of WebCrypto that this project uses, passed in so that `shared/` stays pure. The `crypto` of a browser, of
 * workerd and of Node all fit. Keys are opaque here.
 */
export interface WebCrypto<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  readonly subtle: {
    sign(algorithm: 'HMAC', key: Key, data: Bytes): Promise<ArrayBuffer>;
    encrypt(algorithm: AesGcm, key: Key, data: Bytes): Promise<ArrayBuffer>;
    decrypt(algorithm: AesGcm, key: Key, data: Bytes): Promise<ArrayBuffer>;
    digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
    importKey(
      format: 'raw',
      data: Bytes,
      algorithm: { name: string; hash?: string },
      extractable: boolean,
      usages: KeyUse[],
    ): Promise<Key>;
  };
  getRandomValues(bytes: Bytes): Bytes;
}

export type Bytes = Uint8Array<ArrayBuffer>;
export type KeyUse = 'sign' | 'encrypt' | 'decrypt';

/** A CryptoKey. Which members it has is the platform's business. */
export interface CryptoKeyHandle {
  readonly type: string;
  readonly extractable: boolean;
}

interface AesGcm {
  name: 'AES-GCM';
  iv: Bytes;
  additionalData?: Bytes;
}
