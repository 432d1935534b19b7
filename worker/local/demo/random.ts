/** A stream of chance that is the same for the same seed, on every machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number;
  /** Throws RangeError when there is nothing to pick from. */
  pick<T>(from: readonly T[]): T;
  /** Up to `count` different ones, in the order in which they stood. */
  some<T>(from: readonly T[], count: number): T[];
  /** Picks by weight; the weights need not add up to anything. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** A UUID, version 7, of an instant in ms. */
  uuid(at: number): string;
}

/** A stream of its own for every seed: what one case needs of chance changes nothing for the next. */
export function seededRandom(seed: string): Random {
  let state = hashOf(seed);

  function next(): number {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  }

  function pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(next() * from.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  return {
    next,
    chance: (probability) => next() < probability,
    between: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)),
    pick,
    some<T>(from: readonly T[], count: number): T[] {
      const left = from.map((_, index) => index);
      while (left.length > count) left.splice(Math.floor(next() * left.length), 1);
      return left.flatMap((index) => from.slice(index, index + 1));
    },
    weighted<T>(from: readonly (readonly [T, number])[]): T {
      let rest = next() * from.reduce((total, [, weight]) => total + weight, 0);
      for (const [value, weight] of from) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return pick(from)[0];
    },
    uuid(at: number): string {
      const time = Math.floor(at).toString(16).padStart(12, '0');
      const digits = (count: number) =>
        Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join('');
      const variant = (8 + Math.floor(next() * 4)).toString(16);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
    },
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
