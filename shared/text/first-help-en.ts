import type { firstHelpNl } from './first-help-nl.ts';

/** The few things worth knowing before the first case, in English. */
export const firstHelpEn: typeof firstHelpNl = {
  title: 'How Doelspoor works',
  next: 'Next tip',
  back: 'Previous tip',
  skip: 'Skip the tips',
  done: 'Get started',
  tip: (tip, of) => `Tip ${tip} of ${of}`,
  tips: [
    {
      title: 'Open a case as you always do',
      text: 'Doelspoor stands beside your case system and sees which case is open. When it can’t, you enter the case number here. Nothing changes in the case system itself.',
    },
    {
      title: 'Fill it in together with the family',
      text: 'A form takes about a minute. Give scores with the keys 0 to 9. What you type stays, even when you close the panel or lose the connection.',
    },
    {
      title: 'Later is fine, and so is otherwise',
      text: 'There is never more than one thing waiting for you. If it doesn’t suit, choose Later. If it goes another way in this family, choose Otherwise and say why.',
    },
    {
      title: 'Let the family look along',
      text: 'With the shared screen the family sees only its own goals, scores and agreements. Nothing about safety is there until you turn it off yourself.',
    },
    {
      title: 'Type nothing twice',
      text: 'Select text in your case system and right-click to make it a goal. After saving, one click puts the text in the record.',
    },
  ],
};
