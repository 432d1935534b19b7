import type { Localised } from '../../shared/domain/localised.ts';

/** What the toolbar button shows for a tab. */
export interface Badge {
  text: string;
  color: string;
  title: Localised;
}

/** Neither red nor green: the sign itself says which it is. */
const colors = { due: '#1d4f91', attention: '#8a4b00' };

/** Nothing to say, or a family may be looking. */
export const silent: Badge = {
  text: '',
  color: colors.due,
  title: { nl: 'Doelspoor openen', en: 'Open Doelspoor' },
};

/**
 * The badge of a tab. Entries that wait for someone come first: they concern work that is not safe yet.
 * @param hasPrompt whether something is put forward in the case that the tab shows; how much is due is not counted here
 * @param attention saved entries that were refused or are in conflict
 */
export function badgeFor({ hasPrompt, attention }: { hasPrompt: boolean; attention: number }): Badge {
  if (attention > 0) return { text: '!', color: colors.attention, title: attentionTitle(attention) };
  return hasPrompt ? { text: '1', color: colors.due, title: dueTitle } : silent;
}

function attentionTitle(count: number): Localised {
  return count === 1
    ? {
        nl: 'Doelspoor: 1 formulier is niet verwerkt. Open om te zien waarom.',
        en: 'Doelspoor: 1 form was not processed. Open to see why.',
      }
    : {
        nl: `Doelspoor: ${count} formulieren zijn niet verwerkt. Open om te zien waarom.`,
        en: `Doelspoor: ${count} forms were not processed. Open to see why.`,
      };
}

const dueTitle: Localised = {
  nl: 'Doelspoor: in deze zaak is iets aan de beurt',
  en: 'Doelspoor: something is due in this case',
};
