import { inOneWriting } from '../../../shared/case-systems/case-number.ts';
import { numberAt } from '../../../shared/case-systems/derive/number-place.ts';
import { numberTokens } from '../../../shared/case-systems/derive/number-tokens.ts';
import { plainText, type SeenCase, type SeenPlace } from '../../../shared/case-systems/derive/seen-case.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { recognise } from '../../../shared/case-systems/recognise.ts';
import type { Looked, Picked } from './protocol.ts';
import { selectorsOf } from './selectors-of.ts';

export const TITLE = 'head > title';

/** The parts of an address as they go over the line: nothing of `Location` itself can. */
export function addressOf(frame: Window): SeenCase['address'] {
  const { protocol, hostname, pathname, search, hash } = frame.location;
  return { protocol, hostname, pathname, search, hash };
}

/** What somebody points at. An element in a shadow tree can't be named by a selector, and the value of a field isn't read. */
export function pickedIn(frame: Window, element: Element): Picked {
  const text = plainText(element.textContent);
  const isReadable = element.getRootNode() === frame.document && text !== '';
  return {
    address: addressOf(frame),
    place: isReadable ? { selectors: selectorsOf(element), text } : null,
    text: text === '' && 'value' in element ? plainText(String(element.value)) : text,
    title: plainText(frame.document.title),
  };
}

/** What was pointed at as a case, once it is known which part of it is the number. */
export function seenCase({ address, place, title }: Picked, number: string): SeenCase {
  const places = place === null ? [] : [place];
  return { address, number, places: [...places, ...titlePlace(title, number)] };
}

/** Holds a recipe against a frame; what it finds is a further example of a case. */
export function lookAt(frame: Window, recipe: Recipe): Looked {
  const { document } = frame;
  const shows = recognise([recipe], frame.location, document);
  if (shows.kind !== 'case') return { shows, seen: null };
  const { number } = shows.case;
  const places = recipe.pages
    .flatMap(({ text }) => text ?? [])
    .filter(({ selector }) => selector !== TITLE)
    .flatMap(({ selector }) => {
      const element = [...document.querySelectorAll(selector)].find((one) => writtenIn(one, number) !== null);
      if (!element) return [];
      const selectors = [selector, ...selectorsOf(element).filter((other) => other !== selector)];
      return [{ selectors, text: plainText(element.textContent) }];
    });
  const written = places.map(({ text }) => writtenAs(text, number)).find((one) => one !== null) ?? number;
  const title = titlePlace(plainText(document.title), written);
  return { shows, seen: { address: addressOf(frame), number: written, places: [...places, ...title] } };
}

function titlePlace(title: string, number: string): SeenPlace[] {
  return numberAt(title, number) === null ? [] : [{ selectors: [TITLE], text: title }];
}

function writtenIn(element: Element, number: string): string | null {
  return writtenAs(plainText(element.textContent), number);
}

function writtenAs(text: string, number: string): string | null {
  return numberTokens(text).find((token) => inOneWriting(token) === number) ?? null;
}
