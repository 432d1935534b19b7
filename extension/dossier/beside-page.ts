import { createContext } from 'preact';

/** The page beside the panel. */
export interface BesidePage {
  /** Its tab; null when there is none. */
  tabId: number | null;
  /** Whether she herself said that the case on the screen is the one of that page: there it isn't recognised. */
  isTyped: boolean;
}

/** The page into which a text can be put. */
export const BesidePageContext = createContext<BesidePage>({ tabId: null, isTyped: false });
