import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerWords, answersToLines, linesAsText } from '../../shared/forms/answers-to-lines.ts';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { forms, latestForm } from '../../shared/forms/registry.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { transferV1 } from '../../shared/forms/transfer.v1.ts';
import { instruments } from '../../shared/instruments/registry.ts';
import { en } from '../../shared/text/en.ts';
import { nl } from '../../shared/text/nl.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

const known: Record<string, string> = {
  '01900000-0000-7000-8000-000000000001': 'Drie keer per week samen eten',
  '01900000-0000-7000-8000-000000000002': 'Weekmenu ophangen',
};
const words: AnswerWords = {
  language: 'nl',
  t: nl,
  todayOn: '2026-01-20',
  textOf: (_, id) => known[id] ?? null,
  instruments,
  teamName: (id) => (id === 'west' ? 'Buurtteam West' : null),
};
const textOf = (form: Parameters<typeof answersToLines>[0], answers = form.example, given = words) =>
  linesAsText(answersToLines(form, answers, given));

describe('answers in words', () => {
  it('are what people read: labels, codes and days in words, goals by their text', () => {
    expect(textOf(evaluationV1)).toBe(
      [
        'Wie waren erbij? kind of jongere, ouder/verzorger 1',
        'Met kind of jongere gesproken? nee',
        'Waarom niet? wilde niet',
        'Doelen:',
        '- Drie keer per week samen eten',
        '  Waar staan jullie nu? ouder/verzorger 1: 6; kind of jongere: 7',
        '  Hoe gaat het met dit doel? vervalt',
        '  Waarom vervalt het? Het gezin verhuist.',
        '  Wat hielp? Oma kookt op woensdag.',
        '  Afspraken die gedaan zijn: Weekmenu ophangen',
        '  Waar staan jullie op de schaal van −2 tot +2? 0',
        'Hoe gaan jullie verder? zo doorgaan',
        'Wie uit het netwerk kan meedoen? netwerk doet mee',
        'Ik heb iemand nodig die meedenkt: nee',
        'Veiligheid opnieuw bekijken? op een ander moment',
        'Hoe nuttig is de hulp, volgens het gezin? 8',
        'Wanneer kijken jullie weer? zo 12 jul',
      ].join('\n'),
    );
  });

  it('call a question of a checklist by its own words, and a child by its number', () => {
    const text = textOf(safetyChecklistV1);
    const care = instruments[0]?.items.find(({ code }) => code === 'care')?.label.nl;
    expect(text).toContain(`- ${care}, kind 1: `);
    expect(text).toContain('Checklist: ');
    expect(text).not.toContain('neutral-frame');
  });

  it('name the team, and say “ja” or “nee”', () => {
    expect(textOf(transferV1)).toBe('Naar welk team? Buurtteam West');
  });

  it('say that a text cannot be read here, where there is one', () => {
    const { coded } = splitAnswers(goalV1, goalV1.example);
    const sealed = new Set(Object.keys(splitAnswers(goalV1, goalV1.example).texts));
    const missingText = (path: string) => (sealed.has(path) ? nl.form.unreadable : null);
    const text = textOf(goalV1, coded, { ...words, missingText });
    expect(text).toContain(`Wat willen jullie bereiken? ${nl.form.unreadable}`);
    expect(text).toContain(`- actie 1\n  Wat: ${nl.form.unreadable}\n  Wie: `);
    expect(textOf(goalV1, coded)).not.toContain('Wat willen jullie bereiken?');
  });

  it('name a row the same in every version of the answers', () => {
    const [first, second] = goalV1.example.actions ?? [];
    const ids = (actions: unknown[]) =>
      answersToLines(goalV1, { ...goalV1.example, actions }, words)
        .find(({ path }) => path === 'actions')
        ?.rows.map(({ id }) => id);
    expect(ids([second])).toEqual([ids([first, second])?.[1]]);
  });

  it('leave no code, id or day as it is stored, in either language, whatever was answered', () => {
    const raw = /\b20\d\d-\d\d-\d\d\b|[0-9a-f]{8}-[0-9a-f]{4}-7/;
    for (const { id } of forms) {
      const form = latestForm(id);
      for (const [language, t] of [
        ['nl', nl],
        ['en', en],
      ] as const) {
        const lines = (answers: typeof form.example) =>
          answersToLines(form, answers, { ...words, language, t });
        expect(linesAsText(lines(form.example)).replaceAll('2026-00001', '')).not.toMatch(raw);
        fc.assert(
          fc.property(arbitraryAnswers(form), (answers) => {
            const { coded } = splitAnswers(form, answers);
            expect(linesAsText(lines(coded))).not.toMatch(raw);
          }),
          { numRuns: 10 },
        );
      }
    }
  });
});
