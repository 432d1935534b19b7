import type { Release } from '../../../../shared/api/releases.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { Facts } from '../../parts/facts.tsx';
import { useText } from '../../shell/language.tsx';

/** Everything that decides what is in a release, as it was when it was asked for. */
export function ReleaseFrozen({ release }: { release: Release }) {
  const { t, language } = useText();
  const text = t.releases.frozen;
  const { frozen } = release;
  const all = (versioned: readonly { id: string; version: number }[]) =>
    versioned.map(({ id, version }) => text.of(id, version)).join(', ');
  const facts: [string, string][] = [
    [text.plan, text.version(release.studyVersion)],
    [text.cut, longDayText(release.cutOn, language)],
    [text.norms, text.version(frozen.normsVersion)],
    [text.measures, all(frozen.measures)],
    [text.forms, all(frozen.forms)],
    [text.instruments, all(frozen.instruments)],
    [text.codebook, text.version(frozen.codebook)],
    [text.package, text.version(frozen.package)],
  ];
  return (
    <details class="portal-section portal-print-open">
      <summary>{text.title}</summary>
      <p>{text.intro}</p>
      <Facts facts={facts} />
    </details>
  );
}
