import { describe, expect, it } from 'vitest';
import { NUMBER_SIGN, readablePattern } from '../../shared/case-systems/readable-pattern.ts';
import { savedPages } from '../../shared/case-systems/saved-page.ts';

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://zaken.aa.example/frame.html',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--x----"',
  '',
  '',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://zaken.aa.example/frame.html',
  '',
  '<h1 class=3D"a">Zaken=20van =C3=A9=C3=A9n t=',
  'eam</h1>',
  '',
  '<p>tweede</p>',
  '------MultipartBoundary--x----',
  'Content-Type: text/css',
  'Content-Location: https://zaken.aa.example/style.css',
  '',
  'h1 {}',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-Location: https://zaken.aa.example/frame/zaak.html?rij=3',
  '',
  '<h1>Zaak 1</h1>',
  '------MultipartBoundary--x------',
  '',
].join('\r\n');

describe('a saved page', () => {
  it('says in a comment where it was, when the browser wrote that', () => {
    const html =
      '<!DOCTYPE html>\n<!-- saved from url=(0037)https://zaken.aa.example/#/zaken/1 -->\n<html></html>';
    expect(savedPages(html)).toEqual([{ address: 'https://zaken.aa.example/#/zaken/1', html }]);
    expect(savedPages('<p>1</p>')).toEqual([{ address: null, html: '<p>1</p>' }]);
  });

  it('holds its frames when it is one file', () => {
    const [page, frame, ...others] = savedPages(mhtml);
    expect(others).toEqual([]);
    expect(page?.address).toBe('https://zaken.aa.example/frame.html');
    expect(page?.html).toContain('<h1 class="a">Zaken van één team</h1>');
    expect(page?.html).toContain('tweede');
    expect(frame).toMatchObject({ address: 'https://zaken.aa.example/frame/zaak.html?rij=3' });
    expect(frame?.html).toContain('Zaak 1');
  });
});

describe('a pattern in readable form', () => {
  it.each([
    ['\\d{4}-\\d{5}', '0000-00000'],
    ['[1-9]\\d{0,7}', '0…'],
    ['ZK-\\d{4}-\\d{1,5}', 'ZK-0000-0…'],
    ['Zaak (?<number>\\S+)', `Zaak ${NUMBER_SIGN}`],
    ['.{0,120}#(?<number>[1-9]\\d{0,7})(?:[^\\p{L}\\p{N}].{0,300})?', `…#${NUMBER_SIGN}…`],
    ['#\\/zaken\\/(?<number>[^\\/?]+)(?:[\\/?].*)?', `#/zaken/${NUMBER_SIGN}…`],
    [
      '(?=.*[?&;]Action=Zoom(?:[&;]|$))(?:.*[?&;]|\\?)id=(?<number>[^&;]+)(?:[&;].*)?',
      `…/?id=${NUMBER_SIGN}…`,
    ],
    ['\\d{4}|[A-Z]{2}', '0000 / AA'],
  ])('%s', (pattern, readable) => {
    expect(readablePattern(pattern)).toBe(readable);
  });
});
