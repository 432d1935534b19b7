const browsers: readonly [RegExp, string][] = [
  [/\bEdg\//u, 'Edge'],
  [/\bFirefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
];

const systems: readonly [RegExp, string][] = [
  [/Windows/u, 'Windows'],
  [/Macintosh/u, 'macOS'],
  [/CrOS/u, 'ChromeOS'],
  [/Linux/u, 'Linux'],
];

/** How people recognise a browser among others: `Chrome op Windows`. */
export function deviceLabel(agent: string): string {
  const named = (names: typeof browsers) => names.find(([pattern]) => pattern.test(agent))?.[1];
  return [named(browsers) ?? 'Browser', named(systems)].filter(Boolean).join(' op ');
}
