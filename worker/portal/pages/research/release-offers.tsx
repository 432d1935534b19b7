import type { ReleasePreview } from '../../../../shared/api/releases.ts';
import { type Coarsening, coarsenings } from '../../../../shared/export/study-plan.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { useText } from '../../shell/language.tsx';
import { lostIn, offersOf } from './offers.ts';

interface ReleaseOffersProps {
  preview: ReleasePreview;
  chosen: Coarsening;
  /** Whether no case goes along with what is chosen now. */
  isEmpty: boolean;
  onChoose: (coarsening: Coarsening) => void;
}

/** What keeps most cases, and most while something can still be compared; each is taken over, or undone, in one go. */
export function ReleaseOffers({ preview, chosen, isEmpty, onChoose }: ReleaseOffersProps) {
  const { t } = useText();
  const text = t.releases.preview;
  const { planned, suggestions, cases } = preview;
  if (suggestions.length === 0) return null;
  const offers = offersOf(preview);
  const lost = lostIn(preview).map((name) => text.comparable[name]);
  return (
    <div class="doelspoor-stack">
      <Heading level={3}>{planned.leftOut > 0 ? text.offers : text.offersSafer}</Heading>
      {offers.length === 0 && <p>{text.noOffer}</p>}
      <ul class="portal-list">
        {offers.map(({ anonymity, cases: kept, adds, keeps }, at) => {
          const what = adds.map((name) => t.studyPlan.coarsen[name].short).join(', ');
          // Whole weeks are a choice of their own.
          const coarsening = { ...anonymity.coarsening, weeks: chosen.weeks };
          const isChosen = coarsenings.every((name) => chosen[name] === coarsening[name]);
          return (
            <li key={what} class="portal-item">
              <div class="portal-item__text">
                <strong>{text.kept(kept, cases)}</strong>
                <p class="doelspoor-small">
                  {text.offer(what, anonymity.smallest ?? 0)}{' '}
                  {anonymity.inSmall > 0 && `${text.small(anonymity.inSmall, kept)} `}
                  {keeps.length > 0 && text.canCompare(keeps.map((name) => text.comparable[name]).join(', '))}
                </p>
              </div>
              <Button
                {...(at === 0 && isEmpty && { appearance: 'primary' as const })}
                label={isChosen ? text.notThisOf(what) : text.chooseOf(what)}
                onClick={() =>
                  onChoose(isChosen ? { ...planned.coarsening, weeks: chosen.weeks } : coarsening)
                }
              >
                {isChosen ? text.notThis : text.choose}
              </Button>
            </li>
          );
        })}
      </ul>
      {offers.length > 0 && lost.length > 0 && (
        <p class="doelspoor-quiet">
          {text.lost(lost.join(', '))} {lostIn(preview).includes('teams') && text.lostTeams}
        </p>
      )}
    </div>
  );
}
