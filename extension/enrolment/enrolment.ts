import { errorCodes } from '../../shared/domain/errors.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** How far this browser is on the way to the keys of whoever is signed in. */
export const enrolmentSteps = [
  /** The organisation has no keys yet, and she may make them. */
  'first',
  /** Nobody has made keys yet: her coach must. */
  'wait-for-coach',
  /** A colleague must compare the six words. */
  'waiting',
  'ready',
  /** She had keys in this browser, and the browser threw them away. */
  'lost',
  /** This browser was reported lost, or replaced, or its owner left. */
  'ended',
  /** She has a recovery code of her own: nobody need be bothered. */
  'has-code',
  /** This browser does not keep keys as it should. */
  'unfit',
] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

const Teams = z.array(z.strictObject({ id: z.string(), name: z.string() }));

/** How it stands with the keys of one member in this browser. Made anew each time the API was asked. */
export const Enrolment = z.strictObject({
  memberId: z.string(),
  step: z.enum(enrolmentSteps),
  /** Her own teams whose keys this browser lacks. */
  lacking: Teams,
  /** Those among them that have no key at all and that she may begin. */
  toBegin: Teams,
  /** Ids of the devices of colleagues that wait for someone like her. */
  requests: z.array(z.string()),
  /** What stood in the way of asking anew. */
  error: z.nullable(z.enum(errorCodes)),
  /** By this device's clock, ms. */
  checkedAt: z.int(),
});
export type Enrolment = z.infer<typeof Enrolment>;

/** How it stands; read it with `enrolmentOf`, which leaves out what is about somebody else. */
export const storedEnrolment = stored('session', 'enrolment', Enrolment);

/** How it stands for a member; null until that was asked for the first time. */
export async function enrolmentOf(memberId: string): Promise<Enrolment | null> {
  const known = await storedEnrolment.read();
  return known?.memberId === memberId ? known : null;
}
