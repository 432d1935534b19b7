import { chartsEn } from '../../text/charts-en.ts';
import { type ChartsText, chartsNl } from '../../text/charts-nl.ts';
import { useLanguage } from '../language.tsx';

/** What pictures say, in the language of everything around them. */
export function useChartText(): ChartsText {
  return useLanguage().language === 'nl' ? chartsNl : chartsEn;
}
