import { access } from './en/access.ts';
import { area } from './en/area.ts';
import { audit } from './en/audit.ts';
import { definitions } from './en/definitions.ts';
import { figures } from './en/figures.ts';
import { own } from './en/own.ts';
import { people, sessions } from './en/people.ts';
import { prompts } from './en/prompts.ts';
import { releases } from './en/releases.ts';
import { research } from './en/research.ts';
import { retention } from './en/retention.ts';
import { settingTexts } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { studies } from './en/studies.ts';
import { studyPlan } from './en/study-plan.ts';
import { templates } from './en/templates.ts';
import type { PortalText } from './nl.ts';

/** What the portal says in English. */
export const en: PortalText = {
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
