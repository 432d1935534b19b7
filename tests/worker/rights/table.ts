import { areaRows } from './area-rows.ts';
import { caseRows } from './case-rows.ts';
import { conversationRows } from './conversation-rows.ts';
import { downloadRows } from './download-rows.ts';
import { feedbackRows } from './feedback-rows.ts';
import { identityRows } from './identity-rows.ts';
import { keyRows } from './key-rows.ts';
import { meetingRows } from './meeting-rows.ts';
import { organisationRows } from './organisation-rows.ts';
import { oversightRows } from './oversight-rows.ts';
import { releaseRows } from './release-rows.ts';
import type { Rows } from './row.ts';
import { studyRows } from './study-rows.ts';

/** Every endpoint of the contract. */
export const table: Rows = {
  ...identityRows,
  ...areaRows,
  ...organisationRows,
  ...caseRows,
  ...conversationRows,
  ...downloadRows,
  ...feedbackRows,
  ...keyRows,
  ...meetingRows,
  ...oversightRows,
  ...releaseRows,
  ...studyRows,
};
