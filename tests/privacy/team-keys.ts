import { importPseudonymKey, importTeamKey } from '../../shared/privacy/import-keys.ts';
import type { FindTeamKey, TeamKey } from '../../shared/privacy/seal.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';

/** 32 bytes that count up from a number: a key for tests, different for each number. */
export function keyBytes(from: number): Bytes {
  return Uint8Array.from({ length: 32 }, (_, index) => (from + index) % 256);
}

export async function pseudonymKey(from = 0) {
  return importPseudonymKey(crypto, keyBytes(from));
}

export async function teamKey(teamId: string, epoch: number, from = 0): Promise<TeamKey<CryptoKey>> {
  return { teamId, epoch, key: await importTeamKey(crypto, keyBytes(from)) };
}

/** Finds only these keys. */
export function having(...keys: TeamKey<CryptoKey>[]): FindTeamKey<CryptoKey> {
  return (teamId, epoch) =>
    keys.find((known) => known.teamId === teamId && known.epoch === epoch)?.key ?? null;
}
