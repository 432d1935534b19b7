import type { ObservationDefinition } from '../observations/define-observation.ts';
import { type AskedConsult, askedConsults, type ConsultCourse } from './consult-course.ts';
import { type DomainScan, domainScan } from './domain-scan.ts';
import { stretchesOf } from './stretches.ts';

/** Kept like an observation, and read by what a team talks about instead of by a figure. */
type ConversationFact = Pick<ObservationDefinition, 'kind' | 'observe'>;

/** The days on which a team had a case, with what was known of its life domains: one for each team in turn. */
export const lifeDomains: ConversationFact = {
  kind: 'life-domains',
  observe({ history }) {
    const scan = domainScan(history);
    return stretchesOf(history).map(({ firstOn, lastOn }, index) => ({
      subject: String(index + 1),
      startOn: firstOn,
      endOn: lastOn,
      value: scan ? JSON.stringify(scan) : '',
    }));
  },
};

/** A consult that a team asked, with which way it went. */
export const consultPath: ConversationFact = {
  kind: 'consult-path',
  observe: ({ history }) => askedConsults(history).map(factOf),
};

/** What is kept of a case for what its team talks about. */
export const conversationFacts: readonly ConversationFact[] = [lifeDomains, consultPath];

/** Null where the domains were not gone through. */
export function scanIn(value: string): DomainScan | null {
  return value === '' ? null : JSON.parse(value);
}

export function courseIn(value: string): ConsultCourse {
  return JSON.parse(value);
}

function factOf({ id, course }: AskedConsult) {
  return { subject: id, startOn: course.askedOn, endOn: course.answeredOn, value: JSON.stringify(course) };
}
