import type { studies as nl } from '../nl/studies.ts';

export const studies: typeof nl = {
  intro:
    'Researchers ask for data here. You decide whether a plan is allowed. A release holds rows about real families under a pseudonym: so look whether the purpose is worth it, whether no more is asked than needed, and whether the data protection officer has looked too.',
  asks: 'Waits for your decision',
  asksNone: 'No plan waits for a decision.',
  others: 'Other studies',
  othersNone: 'There are no other studies yet.',
  of: (who) => `Study of ${who}`,
  now: {
    draft: 'The researcher is still working on this plan.',
    submitted: (day) => `Handed in on ${day}. The researcher waits for your decision.`,
    approved: (who, day) => `Approved by ${who} on ${day}.`,
    refused: (who, day, reason) => `Not approved by ${who} on ${day}: ${reason}.`,
  },
  approvedBefore: (version) => `Until you decide, version ${version} applies, which was approved.`,
  look: {
    title: 'What to look at',
    items: {
      purpose: 'Is the purpose clear, and does it fit the ground?',
      consent: 'The ground is consent. Doelspoor does not know who consented: how is that arranged?',
      rows: 'A row for each case is asked. Would counts do as well?',
      all: 'All teams are asked. Is that needed?',
      teams: 'Teams can be told apart. That makes groups small; is it needed?',
      leastClass: (size) =>
        size === 1
          ? 'Families like no other are included as well.'
          : `Groups from ${size} are included. Five is usual.`,
      linked: 'Releases can be laid beside each other. That makes recognising easier; is it needed?',
      events:
        'The tables Milestones and Events show a trail of days for each case. Does the question need it?',
      keep: (days) => `The files stay for ${days} days. Could that be shorter?`,
    },
  },
  decide: {
    title: 'Decide',
    approve: 'Approve',
    approveSure:
      'After this the researcher can make releases of this plan, without you approving each of them. What is asked for and fetched is on this page.',
    approveYes: 'Yes, approve',
    approved: 'Approved. The researcher can ask for releases.',
    refuse: 'Do not approve',
    reason: 'Why not?',
    reasonHelp: 'The researcher reads this reason and can change the plan. Talk about the rest yourselves.',
    choose: 'Choose a reason',
    chooseFirst: 'Why not: choose a reason.',
    refused: 'Not approved. The researcher reads why.',
  },
  noDecider:
    'No administrator can decide on this: you cannot approve a study of your own. Make a colleague administrator first.',
  ownStudy: 'This is your own study. Another administrator decides on it.',
  hasLeft: (who) =>
    `${who} does not work here any more. The files are gone. Hand the study over to another researcher, or close it: then the keys go as well.`,
  handOver: {
    title: 'Hand over',
    intro:
      'Does another researcher take over? They can then make and fetch releases of what was approved. Whoever has it now can no longer see or fetch anything of it.',
    begin: 'Choose another researcher',
    to: 'Who takes over?',
    choose: 'Choose a researcher',
    nobody:
      'There is no other researcher. First give a colleague the role of researcher, under People. You cannot choose yourself: another administrator does that.',
    own: 'This is your own study. Another administrator can hand it over.',
    waiting: 'First decide about the plan that waits for you. After that you can hand the study over.',
    give: (who) => `Hand over to ${who}`,
    sure: (from, to) =>
      `${to} gets the study with all its releases, and what ${from} had not handed in yet. ${from} sees nothing of it any more, and tokens and paths for fetching stop working for it. What was fetched already, ${from} has to delete.`,
    yes: 'Yes, hand over',
    done: (who) => `Handed over to ${who}.`,
  },
  log: {
    title: 'Who fetched what',
    intro: 'This comes from the log. That you look is recorded as well.',
    look: 'Look in the log',
    caption: 'Who fetched releases of this study, newest first',
    none: 'Nothing has been fetched yet.',
    when: 'When',
    who: 'Who',
    release: 'Release',
    client: 'From',
    more: 'There may be more than fits here. The whole trail is in the log.',
  },
};
