import { AppError } from '../app-error.ts';
import type { RateLimiter } from '../env.ts';

/**
 * Refuses who asks too often, by session or, before there is one, by address. Counting is the platform's: a count in
 * this process would start anew with every process. Where the platform does not count, nothing is refused.
 */
export async function limitRate(limiter: RateLimiter | undefined, key: string): Promise<void> {
  if (!limiter) return;
  const { success } = await limiter.limit({ key });
  if (!success) throw new AppError('too-many-requests');
}
