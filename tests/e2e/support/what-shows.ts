import type { CDPSession, Page, Worker } from 'playwright-core';

/** The part of the extension's world that is used in the service worker. */
declare const self: {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number }[]> };
    action: {
      getBadgeText(of: { tabId?: number }): Promise<string>;
      getTitle(of: { tabId?: number }): Promise<string>;
    };
  };
};

export interface Shown {
  /** To the eye, in attributes that are read or read out, in the title, and to assistive technology. */
  said: string;
  /** In names that only the page itself uses: of classes, ids and roles. */
  named: string;
}

/** All that stands in a page. */
export async function whatShows(page: Page): Promise<Shown> {
  const written = await page.evaluate(() => {
    const namesOnly = ['class', 'id', 'role', 'type', 'for', 'aria-labelledby', 'aria-describedby'];
    // What is loaded has the name of a file, which stands nowhere to be read.
    const elements = [...document.querySelectorAll(':not(script, link, style, meta)')];
    const attributes = elements.flatMap((element) => [...element.attributes]);
    const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const isName = ({ name }: Attr) => namesOnly.includes(name);
    return {
      said: [
        document.title,
        document.body.textContent,
        ...attributes.filter((attribute) => !isName(attribute)).map(({ value }) => value),
        ...values.map(({ value }) => value),
      ].join('\n'),
      named: attributes
        .filter(isName)
        .map(({ value }) => value)
        .join('\n'),
    };
  });
  return { ...written, said: `${written.said}\n${await accessibilityTree(page)}` };
}

async function accessibilityTree(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .flatMap(({ name, description, value, properties }) => [
        name?.value,
        description?.value,
        value?.value,
        ...(properties ?? []).map((property) => property.value.value),
      ])
      .filter((text) => typeof text === 'string')
      .join('\n');
  } finally {
    await session.detach();
  }
}

/** What the toolbar's button says, over all tabs: the texts of its badge, and its titles. */
export async function toolbarOf(worker: Worker): Promise<{ badges: string[]; titles: string[] }> {
  return worker.evaluate(async () => {
    const { tabs, action } = self.chrome;
    const ids = (await tabs.query({})).flatMap(({ id }) => id ?? []);
    return {
      badges: await Promise.all(ids.map((tabId) => action.getBadgeText({ tabId }))),
      titles: await Promise.all(ids.map((tabId) => action.getTitle({ tabId }))),
    };
  });
}
