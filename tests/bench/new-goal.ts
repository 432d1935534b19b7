import { randomUUID, webcrypto } from 'node:crypto';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { importTeamKey } from '../../shared/privacy/import-keys.ts';
import { sealTexts } from '../../shared/privacy/seal-entry.ts';
import { type DemoKeys, EPOCH, secretBytes } from '../../worker/local/demo/keys.ts';
import { TEAM } from './demo-data.ts';

/** Makes goals as a device files them, with two actions and sealed texts: the form's own example, with new ids. */
export async function goalMaker(
  keys: DemoKeys,
): Promise<(caseTag: string, happenedOn: string) => Promise<EntrySubmission>> {
  const key = await importTeamKey(webcrypto, secretBytes(keys.teamKeys[TEAM] ?? ''));
  return async (caseTag, happenedOn) => {
    const id = randomUUID();
    const {
      gasMuchLess: _1,
      gasLess: _2,
      gasExpected: _3,
      gasMore: _4,
      gasMuchMore: _5,
      ...answers
    } = goalV1.example;
    const { coded, texts } = splitAnswers(goalV1, {
      ...answers,
      goal: randomUUID(),
      actions: answers.actions?.map((action) => ({ ...action, action: randomUUID() })),
      evaluateOn: happenedOn,
    });
    return {
      id,
      form: goalV1.id,
      formVersion: goalV1.version,
      caseTag,
      teamId: TEAM,
      happenedOn,
      answers: coded,
      sealed: await sealTexts(
        webcrypto,
        { teamId: TEAM, epoch: EPOCH, key },
        { id, caseTag, form: goalV1 },
        texts,
      ),
    };
  };
}
