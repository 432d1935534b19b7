import type { Localised } from '../../shared/domain/localised.ts';

/** What the toolbar button shows for a tab. */
export interface Badge {
  text: string;
  color: string;
  title: Localised;
}

/** Neither red nor green: the sign itself says which it is. */
const colors = { due: '#1d4f91', attention: '#8a4b00' };

const open: Localised = { nl: 'Doelspoor openen', en: 'Open Doelspoor' };

/**
 * The badge of a tab. Entries that wait for someone come first: they concern work that is not safe yet.
 * @param due things late or due this week in the case that the tab shows
 * @param attention saved entries that were refused or are in conflict
 */
export function badgeFor({ due, attention }: { due: number; attention: number }): Badge {
  if (attention > 0) return { text: '!', color: colors.attention, title: attentionTitle(attention) };
  if (due > 0) return { text: String(due), color: colors.due, title: dueTitle(due) };
  return { text: '', color: colors.due, title: open };
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

function dueTitle(count: number): Localised {
  return count === 1
    ? {
        nl: 'Doelspoor: in deze zaak is 1 ding deze week aan de beurt of te laat',
        en: 'Doelspoor: 1 thing in this case is due this week or late',
      }
    : {
        nl: `Doelspoor: in deze zaak zijn ${count} dingen deze week aan de beurt of te laat`,
        en: `Doelspoor: ${count} things in this case are due this week or late`,
      };
}
