import { describe, expect, it } from 'vitest';
import { presets } from '../../shared/case-systems/presets.ts';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import { InstrumentSchema } from '../../shared/instruments/instrument-schema.ts';
import { neutralFrameV1 } from '../../shared/instruments/neutral-frame.v1.ts';
import { checkJson } from '../../worker/portal/parts/check-json.ts';

describe('a definition that is pasted', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))(
    'is fine when it is recipe %s',
    (_, preset) => {
      expect(checkJson(JSON.stringify(preset), Recipe)).toEqual({ kind: 'fine', value: preset });
    },
  );

  it('is fine when it is an instrument', () => {
    expect(checkJson(JSON.stringify(neutralFrameV1), InstrumentSchema).kind).toBe('fine');
  });

  it('is nothing, or no JSON', () => {
    expect([checkJson(' ', Recipe).kind, checkJson('{', Recipe).kind]).toEqual(['empty', 'not-json']);
  });

  it('hears what is wrong where, each thing once', () => {
    const [preset] = presets;
    const { origins: _, ...rest } = {
      ...preset,
      colour: 'red',
      version: 0,
      name: { nl: '', en: 'x'.repeat(81) },
    };
    const checked = checkJson(JSON.stringify(rest), Recipe);
    expect(checked).toEqual({
      kind: 'wrong',
      wrong: expect.arrayContaining([
        { path: '', kind: 'unknown', detail: 'colour' },
        { path: 'origins', kind: 'missing', detail: '' },
        { path: 'version', kind: 'short', detail: '' },
        { path: 'name.nl', kind: 'short', detail: '' },
        { path: 'name.en', kind: 'long', detail: '' },
      ]),
    });
  });
});
