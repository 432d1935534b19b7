import type { Team } from '../../../../shared/api/schemas.ts';
import { areaTemplate } from '../../../../shared/area/template.ts';
import type { Language } from '../../../../shared/domain/localised.ts';

/** Gives the template as a file. */
export function saveTemplate(teams: readonly Team[], year: number, language: Language): void {
  const file = new Blob([areaTemplate(teams, year, language)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${language === 'nl' ? 'gebiedsfoto' : 'area-picture'}-${year}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
