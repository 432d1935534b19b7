import type { ComponentType } from 'preact';
import type { Role } from '../../../shared/domain/roles.ts';
import { About } from '../pages/about.tsx';
import { Access } from '../pages/access/access.tsx';
import { AreaPage } from '../pages/area/area.tsx';
import { Audit } from '../pages/audit/audit.tsx';
import { FiguresPage } from '../pages/figures/figures.tsx';
import { Home } from '../pages/home.tsx';
import { Instruments } from '../pages/instruments/instruments.tsx';
import { NormsPage } from '../pages/norms/norms.tsx';
import { People } from '../pages/people/people.tsx';
import { Person } from '../pages/people/person.tsx';
import { Teams } from '../pages/people/teams.tsx';
import { PromptsPage } from '../pages/prompts/prompts.tsx';
import { Recipes } from '../pages/recipes/recipes.tsx';
import { Research } from '../pages/research/research.tsx';
import { StudyPage } from '../pages/research/study.tsx';
import { RetentionPage } from '../pages/retention/retention.tsx';
import { OwnSessions } from '../pages/sessions/own-sessions.tsx';
import { Studies } from '../pages/studies/studies.tsx';
import { StudyFile } from '../pages/studies/study-file.tsx';
import { Templates } from '../pages/templates/templates.tsx';
import { Texts } from '../pages/texts.tsx';
import type { PortalText } from '../text/nl.ts';

export type PageName = keyof PortalText['pages'];

export interface PageDefinition {
  name: PageName;
  /** Below /portal/. */
  path: string;
  group: keyof PortalText['groups'] | null;
  /** For whom it is. `all`: everyone who is signed in. */
  roles: readonly Role[] | 'all';
  Page: ComponentType;
  /** What lies below it: the rest of the path is handed on. */
  Below?: ComponentType<{ id: string }>;
}

const administrator: readonly Role[] = ['administrator'];
const researcher: readonly Role[] = ['researcher'];

/** Every page of the portal, in the order of the menu. The first that someone may see is where they begin. */
export const pages: readonly PageDefinition[] = [
  { name: 'home', path: '', group: null, roles: administrator, Page: Home },
  { name: 'people', path: 'people', group: 'people', roles: administrator, Page: People, Below: Person },
  { name: 'teams', path: 'teams', group: 'people', roles: administrator, Page: Teams },
  { name: 'access', path: 'access', group: 'people', roles: administrator, Page: Access },
  { name: 'norms', path: 'norms', group: 'work', roles: administrator, Page: NormsPage },
  { name: 'prompts', path: 'prompts', group: 'work', roles: administrator, Page: PromptsPage },
  { name: 'instruments', path: 'instruments', group: 'work', roles: administrator, Page: Instruments },
  { name: 'recipes', path: 'recipes', group: 'work', roles: administrator, Page: Recipes },
  { name: 'templates', path: 'templates', group: 'work', roles: administrator, Page: Templates },
  { name: 'figures', path: 'figures', group: 'learning', roles: administrator, Page: FiguresPage },
  { name: 'area', path: 'area', group: 'learning', roles: administrator, Page: AreaPage },
  {
    name: 'research',
    path: 'research',
    group: 'learning',
    roles: researcher,
    Page: Research,
    Below: StudyPage,
  },
  {
    name: 'studies',
    path: 'studies',
    group: 'learning',
    roles: administrator,
    Page: Studies,
    Below: StudyFile,
  },
  { name: 'texts', path: 'texts', group: 'privacy', roles: administrator, Page: Texts },
  { name: 'retention', path: 'retention', group: 'privacy', roles: administrator, Page: RetentionPage },
  { name: 'audit', path: 'audit', group: 'privacy', roles: administrator, Page: Audit },
  { name: 'sessions', path: 'sessions', group: 'own', roles: 'all', Page: OwnSessions },
  { name: 'about', path: 'about', group: 'own', roles: 'all', Page: About },
];

/** The page at a place, with what stands below it; null when there is none. */
export function pageAt(place: string): { page: PageDefinition; id: string | null } | null {
  const [path = '', id = null, ...rest] = place.split('/');
  const page = pages.find((candidate) => candidate.path === path);
  if (!page || rest.length > 0 || (id !== null && !page.Below)) return null;
  try {
    return { page, id: id === null ? null : decodeURIComponent(id) };
  } catch {
    return null;
  }
}

/** The page of the portal where someone begins: the first that is there for what they do; null when none is. */
export function firstPageFor(own: readonly Role[]): PageDefinition | null {
  return pages.find(({ roles }) => roles !== 'all' && roles.some((role) => own.includes(role))) ?? null;
}

/** Whether someone may see a page. The API decides what they get to see on it. */
export function mayOpen({ roles }: PageDefinition, own: readonly Role[]): boolean {
  return roles === 'all' || roles.some((role) => own.includes(role));
}
