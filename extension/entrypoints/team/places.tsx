import type { ComponentType } from 'preact';
import type { TeamPageText } from '../../../shared/text/team-page-nl.ts';
import { AreaPicturePlace } from '../../features/area-picture/area-picture-place.tsx';
import { LearningMeetingPlace } from '../../features/learning-meeting/learning-meeting-place.tsx';
import { TeamDigestPlace } from '../../features/team-digest/team-digest-place.tsx';
import type { Session } from '../../session/session.ts';
import { NowPlace } from './now-place.tsx';
import { TalkPlace } from './talk-place.tsx';

export interface PlaceProps {
  session: Session;
  /** Whether this device has keys for the organisation: without, what is sealed stays closed. */
  hasKeys: boolean;
}

interface TeamPlace {
  /** What stands after `#` in the address. */
  hash: string;
  name: keyof TeamPageText['places'];
  Place: ComponentType<PlaceProps>;
}

/** The parts of the team page, the one that opens first in front. */
export const places: readonly TeamPlace[] = [
  { hash: 'nu', name: 'now', Place: NowPlace },
  { hash: 'gesprek', name: 'talk', Place: TalkPlace },
  { hash: 'bijeenkomst', name: 'meeting', Place: LearningMeetingPlace },
  { hash: 'gebiedsfoto', name: 'area', Place: AreaPicturePlace },
  { hash: 'week', name: 'week', Place: TeamDigestPlace },
];
