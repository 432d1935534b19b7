import { access } from './nl/access.ts';
import { area } from './nl/area.ts';
import { audit } from './nl/audit.ts';
import { definitions } from './nl/definitions.ts';
import { figures } from './nl/figures.ts';
import { own } from './nl/own.ts';
import { people, sessions } from './nl/people.ts';
import { prompts } from './nl/prompts.ts';
import { releases } from './nl/releases.ts';
import { research } from './nl/research.ts';
import { retention } from './nl/retention.ts';
import { settingTexts } from './nl/settings.ts';
import { shell } from './nl/shell.ts';
import { studies } from './nl/studies.ts';
import { studyPlan } from './nl/study-plan.ts';
import { templates } from './nl/templates.ts';

/** What the portal says in Dutch. What it shares with the extension is in shared/text. */
export const nl = {
  ...shell,
  ...settingTexts,
  access,
  area,
  audit,
  definitions,
  figures,
  own,
  people,
  prompts,
  releases,
  research,
  retention,
  sessions,
  studies,
  studyPlan,
  templates,
};

/** The texts of the portal, the same keys in every language. */
export type PortalText = typeof nl;
