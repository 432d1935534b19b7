import type { AuditFinding } from '../../../shared/audit/lines.ts';
import type { VerifiedExport } from './verify-export.ts';

/** What is wrong, in the words of someone who has to tell others. */
export function findingText({ kind, firstId, lastId }: AuditFinding): string {
  const rows = firstId === lastId ? `regel ${firstId}` : `regel ${firstId} tot en met ${lastId}`;
  switch (kind) {
    case 'rows-removed':
      return `Weggehaald: ${rows}. De nummers ontbreken.`;
    case 'rows-altered':
      return `Veranderd: in ${rows} staat niet wat er stond toen het werd verzegeld.`;
    case 'out-of-order':
      return `Bijgezet of verplaatst: ${rows} staat dubbel of op de verkeerde plaats.`;
    case 'chain-cut':
      return `Keten verbroken: het zegel over ${rows} sluit niet aan op dat ervoor. Een zegel is weggehaald of vervangen.`;
    case 'end-missing':
      return `Einde ontbreekt: vanaf regel ${firstId} is de export niet compleet.`;
    case 'not-sealed':
      return `Niet verzegeld: ${rows}. Zegels zijn weggehaald, of het verzegelen loopt niet.`;
    case 'head-unknown':
      return 'Het bewaarde zegel komt niet voor: het einde is afgeknipt, of alles is opnieuw verzegeld.';
    case 'unreadable':
      return `Onleesbaar: regel ${firstId} van het bestand.`;
  }
}

/** What came of verifying an export, line by line. */
export function explain(verified: VerifiedExport, keptHead: string | null): string[] {
  const { organisation, rows, seals, period, head, headAt, findings } = verified;
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
  const about = [
    `Logboek van ${organisation ?? 'een onbekende organisatie'}: ${rows} regels, ${seals} zegels.`,
    ...(period ? [`Van ${day(period.from)} tot ${day(period.to)} (UTC).`] : []),
  ];
  if (findings.length > 0)
    return [...about, 'Dit klopt niet:', ...findings.map((one) => `  ${findingText(one)}`)];
  return [
    ...about,
    'Alles klopt: niets is veranderd, weggehaald of bijgezet.',
    keptHead === null
      ? 'Zonder bewaard zegel (--head) is niet te zien of iemand alles opnieuw heeft verzegeld.'
      : `Het bewaarde zegel dekt alles tot en met regel ${headAt}.`,
    `Laatste zegel, om te bewaren: ${head}`,
  ];
}
