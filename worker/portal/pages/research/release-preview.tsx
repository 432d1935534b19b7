import { useState } from 'preact/hooks';
import { confirmRelease, type Release } from '../../../../shared/api/releases.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { type Coarsening, coarsenings } from '../../../../shared/export/study-plan.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import type { PortalText } from '../../text/nl.ts';
import { Classes } from './classes.tsx';
import { CoarseningChoice } from './coarsening-choice.tsx';
import { knownOf } from './known-anonymity.ts';
import { offersOf } from './offers.ts';
import { ReleaseOffers } from './release-offers.tsx';

export interface PreviewProps {
  release: Release;
  preview: NonNullable<Release['preview']>;
  onConfirmed: () => void;
  /** The release that it corrects, and begins like. */
  base?: Release;
}

/** How recognisable families would be, what helps, and the choice to make the files like that. */
export function ReleasePreview({ release, preview, onConfirmed, base }: PreviewProps) {
  const { t } = useText();
  const text = t.releases.preview;
  const [chosen, setChosen] = useState<Coarsening>(() =>
    base ? joined(release.coarsening, base.coarsening) : release.coarsening,
  );
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const known = knownOf(preview, chosen);
  const { cases, leastClass, planned } = preview;
  const lacking = coarsenings.filter((name) => problem?.fields?.includes(`coarsening.${name}`));

  async function confirm(): Promise<void> {
    setIsBusy(true);
    const answer = await ask(confirmRelease, {
      params: { release: release.id },
      request: { coarsening: chosen },
    });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onConfirmed();
  }

  if (known === null || cases === 0) return <p>{text.none}</p>;
  return (
    <section class="doelspoor-stack doelspoor-stack--wide" aria-labelledby="preview">
      <Heading level={2} id="preview">
        {text.title}
      </Heading>
      <div class="portal-outcome doelspoor-stack">
        <Classes {...known} cases={cases} leastClass={leastClass} hasOffers={offersOf(preview).length > 0} />
      </div>
      <p>{text.meaning(alikeIn(chosen, text.alike))}</p>
      <ReleaseOffers
        preview={preview}
        chosen={chosen}
        isEmpty={known.anonymity.smallest === null}
        onChoose={setChosen}
      />
      <div class="portal-form">
        {release.kind === 'incremental' ? (
          <p>{text.likeBase}</p>
        ) : (
          <CoarseningChoice
            coarsening={chosen}
            atLeast={planned.coarsening}
            onChange={(part) => setChosen({ ...chosen, ...part })}
          />
        )}
        {base && <p class="doelspoor-quiet">{text.likeBefore(base.number)}</p>}
        {lacking.length > 0 ? (
          <Alert kind="error" announced="now">
            <p>{text.lacking(lacking.map((name) => t.studyPlan.coarsen[name].short).join(', '))}</p>
          </Alert>
        ) : (
          <Problem failure={problem} />
        )}
        {known.anonymity.smallest === null ? (
          <p class="doelspoor-quiet">{text.notYet}</p>
        ) : (
          <>
            <p class="doelspoor-note">{text.personal}</p>
            <div class="doelspoor-cluster">
              <Button appearance="primary" isBusy={isBusy} onClick={() => void confirm()}>
                {text.go}
              </Button>
              <span class="doelspoor-quiet">{text.kept(cases - known.anonymity.leftOut, cases)}</span>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

/** All that either of the two makes coarse. */
function joined(one: Coarsening, other: Coarsening): Coarsening {
  const both = coarsenings.map((name) => [name, one[name] || other[name]]);
  return Object.fromEntries(both) as Coarsening;
}

/** In what families of one group are alike; what is coarse no longer tells them apart. */
function alikeIn(chosen: Coarsening, words: PortalText['releases']['preview']['alike']): string {
  const alike = [
    !chosen.teams && words.teams,
    !chosen.household && words.household,
    chosen.ages ? words.broadAges : words.ages,
    !chosen.referrer && words.referrer,
    words.quarter,
  ];
  return alike.filter((one) => one !== false).join(', ');
}
