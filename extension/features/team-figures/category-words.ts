import { safetyAnswer } from '../../../shared/codes/safety-answer.ts';
import { safetyConclusion } from '../../../shared/codes/safety-conclusion.ts';
import type { Localised } from '../../../shared/domain/localised.ts';

/** What a category between which two people chose is called; the code itself where this version does not know it. */
export function findWord(code: string): Localised {
  const known = [...safetyConclusion.codes, ...safetyAnswer.codes].find((one) => one.code === code);
  return known ?? { nl: code, en: code };
}
