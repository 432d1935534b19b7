import type { Release } from '../../../../shared/api/releases.ts';
import type { StudyVersion } from '../../../../shared/api/studies.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Facts } from '../../parts/facts.tsx';
import { useText } from '../../shell/language.tsx';
import { knownOf } from './known-anonymity.ts';

interface AccountProps {
  release: Release;
  versions: readonly StudyVersion[];
  /** Of whoever looks: they read elsewhere on the page until when the files are there. */
  isOwn: boolean;
}

/** What there is to account for: who approved, how recognisable families are, when it goes, and what an objection does. */
export function ReleaseAccount({ release, versions, isOwn }: AccountProps) {
  const { t, language } = useText();
  const text = t.releases.account;
  const { studyVersion, preview, coarsening, counts, expiresAt, madeAt, state } = release;
  const day = (at: number) => longDayText(dayOfInstant(at), language);
  const plan = versions.find(({ version }) => version === studyVersion);
  const facts: [string, string][] = [];
  if (plan && plan.decidedAt !== null && plan.decidedBy !== null) {
    const { name } = plan.decidedBy;
    facts.push([text.approved, text.approvedBy(studyVersion, name, day(plan.decidedAt))]);
  }
  if (counts === null || madeAt === null) return null;
  const known = preview && knownOf(preview, coarsening)?.anonymity;
  // Who objected since it was looked at changes the groups.
  const isAsShown =
    preview !== null && known?.leftOut === counts.leftOut && preview.cases === counts.cases + counts.leftOut;
  if (preview === null) facts.push([text.recognisable, text.onlyCounts]);
  else if (isAsShown && known.smallest !== null)
    facts.push([text.recognisable, text.groups(known.smallest, known.inSmall)]);
  else facts.push([text.recognisable, text.atLeast(preview.leastClass)]);
  if (expiresAt !== null && !isOwn)
    facts.push([text.files, state === 'expired' ? text.gone(day(expiresAt)) : text.until(day(expiresAt))]);
  facts.push([text.objection, text.objectionText]);
  return (
    <section class="portal-section" aria-labelledby="account">
      <Heading level={2} id="account">
        {text.title}
      </Heading>
      <Facts facts={facts} class="portal-plan" />
    </section>
  );
}
