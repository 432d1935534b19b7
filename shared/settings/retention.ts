import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

const months = z.int().check(z.minimum(1), z.maximum(240));

/** How long what is kept. Proposals, not facts about the law: an organisation sets what its own selection list says. */
const Retention = z.strictObject({
  /** Months after the closing of a case. */
  monthsAfterClosing: months,
  /** Months after the last entry of a case that was never closed; null keeps it. */
  monthsAfterLastActivity: z.nullable(months),
  /** Whether counts of deleted cases stay, so that figures that were shown stay what they were. */
  keepCounts: z.boolean(),
  /** Days after which a draft on a device goes. */
  draftDays: z.int().check(z.minimum(1), z.maximum(365)),
  /** Months after a learning meeting after which what was noted and agreed there goes. */
  meetingMonths: months,
  /**
   * Months after which rows of the audit log go. Five years at least, as NEN 7513 has it for care: with less, whoever
   * sets this could have the log of what they did deleted.
   */
  auditMonths: z.int().check(z.minimum(60), z.maximum(240)),
});
export type Retention = z.infer<typeof Retention>;

export const retentionSetting = defineSetting({
  kind: 'retention',
  name: { nl: 'Bewaartermijnen', en: 'Retention' },
  schema: Retention,
  initial: {
    monthsAfterClosing: 24,
    monthsAfterLastActivity: 36,
    keepCounts: true,
    draftDays: 90,
    meetingMonths: 60,
    auditMonths: 60,
  },
});
