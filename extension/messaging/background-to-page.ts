/**
 * Asks a content script to fetch its recipes again and to report what its document shows, also when nothing
 * changed. It answers at once with its document's token.
 */
export interface LookAgainHere {
  name: 'look-again-here';
}
