import type { TeamPageText } from './team-page-nl.ts';

export const teamPageEn: TeamPageText = {
  navigation: 'Parts of the team page',
  places: {
    now: 'To do now and how it goes',
    talk: 'To talk about',
    meeting: 'Meeting',
    area: 'Area picture',
    week: 'This week',
  },
};
