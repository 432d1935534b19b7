import type { ErrorCode } from '../domain/errors.ts';
import { signInWindowTexts } from './sign-in-window.ts';

/** What happened, that nothing is lost, and what to do, in English. */
export const errorsEn: Record<ErrorCode, string> = {
  'not-signed-in': 'You are not signed in. What you filled in is kept. Sign in and go on.',
  'session-expired':
    'You were signed out because nothing happened for a while. What you filled in is kept. Sign in again.',
  'use-nonce': 'The server asks once more who you are. Nothing is lost. Try again.',
  'sign-in-failed': signInWindowTexts['sign-in-failed'].en,
  'sign-in-cancelled': 'Signing in was broken off. Nothing is lost. Sign in if you want to go on.',
  'provider-unavailable':
    "Your organisation's sign-in service does not answer. What you filled in is kept. Try again in a few minutes.",
  'unknown-client': signInWindowTexts['unknown-client'].en,
  'unknown-account':
    'Your account is fine, but has no access to Doelspoor. Nothing is lost. Ask your administrator to add you.',
  'no-role':
    'Your account is fine, but has no role or team in Doelspoor yet. Nothing is lost. Ask your administrator to give you one.',
  'too-many-groups':
    'Your account is in so many groups that your team cannot be read. Nothing is lost. Ask your administrator to send only the groups of Doelspoor.',
  'not-allowed': 'You have no access to this. Nothing is lost. Ask your administrator if that is not right.',
  'directory-refused':
    'This was not saved: the server shows another list of devices than this device knows. What you filled in stays. Tell your administrator at once.',
  'wrong-team':
    'This case belongs to another team. What you filled in stays on this device. Talk to that team.',
  'not-found': 'This was not found. Nothing is lost. Open the case again.',
  'invalid-input': 'Something in what was filled in is not right. It is still there. Check it and try again.',
  identifier:
    'This seems to hold something that identifies a person, such as a citizen service number or e-mail address. That does not belong here. It is still there. Take it out and try again.',
  'unknown-form': 'The server does not know this form. What you filled in is kept. Update the extension.',
  'in-future': 'The date lies in the future. What you filled in is still there. Choose today or earlier.',
  conflict: 'This was already saved in another way. Both versions are still there. See which one is right.',
  'case-deleted':
    'This case was deleted after its retention term. What is from before can’t be added any more; what you filled in is still on this device. Was it after that? Then choose the right date.',
  'last-administrator':
    'This would take the role of administrator from yourself or from the last who has it. Nothing was changed. Ask another administrator to do it.',
  'managed-elsewhere':
    'Names, roles and teams come from your organisation’s identity provider here. Nothing was changed. Change it there; it holds from the next sign-in.',
  'in-use': 'This is in use. Nothing was changed. What belongs to it has to go elsewhere first.',
  'own-study':
    'Nobody decides upon a study of their own. Nothing was changed. Ask another administrator; if there is none, first make a colleague administrator.',
  'too-large': 'This is too large to send. It is still there. Make a text shorter.',
  'not-json': 'The server did not understand the message. What you filled in is kept. Try again later.',
  'too-many-requests': 'It is busy. What you filled in is kept and will be sent by itself. Wait a minute.',
  unavailable: 'There is no connection. What you filled in is kept and will be sent by itself when there is.',
  unexpected: 'Something went wrong. What you filled in is kept. Try again.',
};
