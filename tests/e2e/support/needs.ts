import { findBrowser } from '../../../worker/local/browser/find-browser.ts';
import { browserCommand } from '../../../worker/local/browser/get-browser.ts';
import { describeUnless } from '../../support/describe-unless.ts';
import { whatFirefoxNeeds } from './firefox/launch-firefox.ts';
import { whatFossilNeeds } from './fossil.ts';
import { whatPolicyNeeds } from './policy-file.ts';
import { whatRedmineNeeds } from './redmine-instance.ts';

const browser = findBrowser();
const missingBrowser = browser === null ? browserCommand : null;

/** As `describe`, for tests that need a browser. */
export const describeInBrowser = describeUnless(missingBrowser);

/** As `describe`, for tests that need a browser and Redmine. */
export const describeBesideRedmine = describeUnless(missingBrowser ?? whatRedmineNeeds());

/** As `describe`, for tests that need a browser and Fossil. */
export const describeBesideFossil = describeUnless(missingBrowser ?? whatFossilNeeds());

/** As `describe`, for tests that need Firefox and Redmine. */
export const describeInFirefox = describeUnless(whatFirefoxNeeds() ?? whatRedmineNeeds());

/** As `describe`, for tests that need a browser and may set its policies. */
export const describeUnderPolicy = describeUnless(
  browser === null ? browserCommand : whatPolicyNeeds(browser),
);
