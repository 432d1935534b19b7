import { describe, expect, it } from 'vitest';
import { matchesOrigin } from '../../../shared/case-systems/match-origin.ts';

describe('an origin', () => {
  it.each([
    ['https://zaken.example.nl/*', 'https://zaken.example.nl/a?b#c'],
    ['https://zaken.example.nl/*', 'https://zaken.example.nl:8443/'],
    ['*://zaken.example.nl/*', 'http://zaken.example.nl/'],
    ['https://*.example.nl/*', 'https://zaken.example.nl/'],
    ['https://*.example.nl/*', 'https://example.nl/'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4173/#/zaken/1'],
  ])('%s covers %s', (origin, address) => {
    expect(matchesOrigin(origin, new URL(address))).toBe(true);
  });

  it.each([
    ['https://zaken.example.nl/*', 'http://zaken.example.nl/'],
    ['https://zaken.example.nl/*', 'https://zaken.example.nl.evil.example/'],
    ['https://zaken.example.nl/*', 'https://evil.example/?https://zaken.example.nl/'],
    ['https://*.example.nl/*', 'https://myexample.nl/'],
    ['https://zaken.example.nl/*', 'https://user@evil.example/zaken.example.nl/'],
    ['*://zaken.example.nl/*', 'ftp://zaken.example.nl/'],
    ['https://zaken.example.nl/*', 'about:blank'],
  ])('%s doesn’t cover %s', (origin, address) => {
    expect(matchesOrigin(origin, new URL(address))).toBe(false);
  });
});
