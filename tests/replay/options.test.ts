import { expect, it } from 'vitest';
import { readOptions } from '../../worker/local/replay/options.ts';

it.each([
  [
    ['log.ndjson', '--out', 'file.json'],
    { eventsPath: '/logs/today/log.ndjson', outPath: '/logs/today/file.json', cutOn: null },
  ],
  [
    ['--cut', '2025-12-31', '--out', 'file.json', 'log.ndjson'],
    { eventsPath: '/logs/today/log.ndjson', outPath: '/logs/today/file.json', cutOn: '2025-12-31' },
  ],
  [
    ['/tmp/log.ndjson', '--out', '../file.json'],
    { eventsPath: '/tmp/log.ndjson', outPath: '/logs/file.json', cutOn: null },
  ],
  [['--help'], 'help'],
  [['log.ndjson'], null],
  [['--out', 'file.json'], null],
  [['one.ndjson', 'two.ndjson', '--out', 'file.json'], null],
  [['log.ndjson', '--out', 'file.json', '--cut', '2025-02-30'], null],
  [['log.ndjson', '--out', 'file.json', '--fast'], null],
])('%j means %j', (args, options) => {
  expect(readOptions(args, '/logs/today')).toEqual(options);
});
