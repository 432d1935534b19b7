import * as oauth from 'oauth4webapi';
import { AppError } from '../app-error.ts';
import { SettingsError } from '../env.ts';

/**
 * What an error on the way to the provider means for who signs in. Nothing of the error itself is passed on: it can
 * carry tokens, codes and names.
 */
export function problemWith(step: 'discovery' | 'answer', error: unknown): AppError | SettingsError {
  if (error instanceof oauth.AuthorizationResponseError) return refusal(error.error);
  if (error instanceof oauth.ResponseBodyError) {
    // The API itself was not recognised: nobody who signs in can do anything about that.
    if (error.error === 'invalid_client') return new SettingsError(['OIDC_CLIENT_SECRET']);
    return new AppError(error.status >= 500 ? 'provider-unavailable' : 'sign-in-failed');
  }
  if (isUnreachable(error)) return new AppError('provider-unavailable');
  // Something answers where the issuer should be, but it is not an issuer, or another one.
  return step === 'discovery' ? new SettingsError(['OIDC_ISSUER']) : new AppError('sign-in-failed');
}

function refusal(code: string): AppError {
  if (code === 'access_denied') return new AppError('sign-in-cancelled');
  const passes = code === 'server_error' || code === 'temporarily_unavailable';
  return new AppError(passes ? 'provider-unavailable' : 'sign-in-failed');
}

/** No answer, none in time, or one that says that it is broken. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof oauth.WWWAuthenticateChallengeError) return false;
  if (error instanceof oauth.OperationProcessingError) {
    const { cause } = error;
    return cause instanceof Response && cause.status >= 500;
  }
  if (error instanceof oauth.UnsupportedOperationError) return false;
  return error instanceof Error;
}
