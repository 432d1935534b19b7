import { chartsEn } from '../../text/charts-en.ts';
import { type ChartsText, chartsNl } from '../../text/charts-nl.ts';
import { textHook } from '../language.tsx';

/** What pictures say, in the language of everything around them. */
export const useChartText = textHook<ChartsText>(chartsNl, chartsEn);
