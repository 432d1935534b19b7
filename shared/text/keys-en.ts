import type { KeysText } from './keys-nl.ts';

/** The same as `keysNl`, in English. */
export const keysEn: KeysText = {
  why: 'Case numbers and texts leave your device encrypted. Only your team can read them, with keys that are on your devices and nowhere else.',
  goesOn: 'This screen goes on by itself.',
  checkAgain: 'Look again',
  failed: (why: string) => `This did not work. ${why}`,
  first: {
    title: 'Make the keys',
    organisation:
      'Your organisation has no keys yet. As a coach you make them here, in this browser. After that you let in the devices of your team.',
    teams: (teams: string) =>
      `There are no keys yet for ${teams}. As a coach you make them here, in this browser.`,
    paper:
      'You get a recovery code to print. With it your team gets back to the keys when all devices are gone.',
    make: 'Make keys',
    taken: 'A colleague was first: the keys are there.',
  },
  sheet: {
    title: (team: string) => `Recovery code of ${team}`,
    personal: (name: string) => `Recovery code of ${name}`,
    once: 'Print this code now. It is shown only once, and nobody can look it up.',
    forTeam:
      'With this code a member of this team puts the keys on a device without help from a colleague. Needed when all devices of the team are gone.',
    forPerson:
      'With this code you put the keys in a browser that starts empty every day, without help from a colleague. It works only when you have signed in yourself.',
    keepForTeam:
      'Keep this sheet where only the team can reach it, in a locked cupboard for instance. Not as a photo and not in the mail.',
    keepForPerson: 'Keep this sheet as you keep your bank card. Not as a photo and not in the mail.',
    lost: 'When this sheet is lost, make a new code at once. The old one then no longer works.',
    madeOn: (day: string) => `Made on ${day}`,
    print: 'Print',
    done: 'Printed, done',
  },
  waitForCoach: {
    title: 'Waiting for your coach',
    what: (teams: string) =>
      `There are no keys yet for ${teams}. Ask your coach to make them: signing in to Doelspoor is enough, it then shows how.`,
  },
  waiting: {
    title: 'Ask a colleague to let you in',
    what: (teams: string) =>
      `A colleague of ${teams} sees your name in Doelspoor, with six words. They must be these:`,
    compare: 'Read them out or show your screen. If one differs, your colleague does not let you in.',
    own: 'Do you use Doelspoor on another device too? Then you can let this device in there yourself.',
    words: 'Your six words',
  },
  lost: {
    title: 'The keys are gone from this browser',
    what: 'The data of this browser was cleared, and the keys with it. Nothing is lost: your team still has them. This is how you get them back:',
  },
  ended: {
    title: 'This device was signed off',
    what: 'Someone said that this device is lost or no longer used. That is why there are no keys here any more. Is that wrong, or do you want to go on here? You can:',
  },
  hasCode: {
    title: 'A new browser',
    what: 'You have a personal recovery code. Fill it in and you can go on at once. Asking a colleague is possible too.',
  },
  unfit: {
    title: 'This browser does not keep the keys as it should',
    what: 'So they were not put here. Nothing is lost. Use Chrome, Edge or Firefox in an ordinary window, or ask your administrator.',
  },
  directory: {
    title: 'Something is wrong with the list of devices',
    what: 'The server shows another list than this device knows. So Doelspoor gives no keys and no new texts now. What you saved is kept. Tell your administrator at once.',
    anew: 'Did your organisation begin anew with Doelspoor? Then remove the extension and install it again.',
  },
  ask: 'Ask a colleague',
  code: {
    open: 'I have a recovery code',
    label: 'Recovery code',
    hint: 'Seven groups of four characters. Capitals and dashes do not matter.',
    use: 'Get the keys',
    problems: {
      length:
        'This code is not complete. A recovery code has seven groups of four characters. Fill in the whole code.',
      character: 'This code has a character that never occurs in a recovery code. Check it.',
      check: 'This code is not right: a character was copied wrongly. Compare it with the paper.',
      unknown:
        'This code is not of your organisation. Check whether you have the right sheet, or ask a colleague.',
      replaced: 'This code was replaced by a new one. Find the newest sheet, or ask a colleague.',
      'other-team': 'This code is of another team. Fill in the code of your own team, or ask a colleague.',
      'other-person': "This code is someone else's. Fill in your own, or that of your team.",
      'too-many-requests': 'This code was used just now. Wait a minute and try again.',
    },
  },
  requests: {
    title: (name: string) => `${name} wants to use a device`,
    which: (label: string, moment: string) => `${label}, registered ${moment}`,
    compare: 'Are these words the same as those on that screen? Ask your colleague in person.',
    words: 'Six words',
    more: (name: string, teams: string) =>
      `${name} also works for ${teams}. May ${name} read the cases of that team on this device?`,
    moreTitle: (name: string) => `${name} also works with you`,
    yes: 'Yes, let in',
    no: 'No, do not let in',
    let: (name: string) => `${name} can go on now.`,
    turnedAway: (name: string) =>
      `The device of ${name} was not let in. If you do not trust it, tell your coach.`,
    changed: 'This device has other words now. Compare them again.',
  },
  lacking: {
    title: (teams: string) => `No keys yet of ${teams}`,
    ask: 'Ask a colleague of that team to open Doelspoor and let you in. Or fill in the recovery code of that team.',
    begin: 'This team has no keys yet.',
    askCoach: 'This team has no keys yet. Ask the coach of that team to make them.',
  },
  personalCode: {
    title: 'Personal recovery code',
    what: 'For a workplace that starts empty every day. With this code you put your keys on it yourself.',
    make: 'Make a personal recovery code',
    replace: 'Make a new one; the old one then stops working',
    in: 'This browser uses your personal recovery code.',
  },
  devices: {
    title: 'Keys and devices',
    present: (teams: string) => `This browser has the keys of ${teams}.`,
    absent: 'This browser has no keys.',
    signIn: 'Sign in to see which devices have keys.',
    own: 'Your devices',
    ofTeam: 'Devices of the team',
    here: 'this browser',
    seen: (moment: string) => `last used ${moment}`,
    waiting: 'not let in yet',
    lost: 'Lost or no longer used',
    lostOf: (label: string) => `${label}: lost or no longer used`,
    lostSure:
      'This device then gets nothing any more, and your team uses new keys from now on. That goes by itself. Earlier texts stay readable for your team.',
    lostYes: 'Yes, sign it off',
    isLost: (label: string) => `${label} was signed off.`,
    leave: 'Take the keys out of this browser',
    leaveSure:
      'After that you cannot open cases here. Drafts and what is still to be sent are kept, until a colleague lets you in again or you fill in a recovery code.',
    leaveYes: 'Yes, take them out',
  },
  teamKeys: {
    title: 'Keys of the team',
    code: 'Recovery code on paper',
    codeMade: (day: string) => `Made on ${day}.`,
    noCode: 'There is no recovery code. Make one: without it the texts are gone when all devices are lost.',
    newCode: 'Make a new recovery code',
    newCodeSure: 'The code on the old sheet then no longer works.',
    newCodeYes: 'Yes, make a new one',
  },
};
