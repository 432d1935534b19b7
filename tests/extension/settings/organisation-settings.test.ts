// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { type SettingKind, type SettingValue, settings } from '../../../shared/settings/registry.ts';
import { sampleRecipe } from '../case-systems/sample-recipe.ts';
import { type Context, enrol, newBrowser, openContext, signInAs } from '../support/device.ts';
import { type RealApi, startRealApi } from '../support/real-api.ts';
import { caseOf, openingEntry } from '../support/sample-entries.ts';

const HOUR = 3_600_000;
const own = {
  id: 'own-list',
  version: 1,
  name: { nl: 'Eigen lijst', en: 'Own list' },
  source: 'Testgemeente',
  items: [{ code: 'home', scope: 'family' as const, label: { nl: 'Veilig thuis?', en: 'Safe at home?' } }],
};

let api: RealApi;
let device: Context;

beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  vi.useRealTimers();
  newBrowser();
  api.line = 'up';
  device = await openContext();
  await device.settings.writeSettings({ apiBase: api.url });
});

const modules = async () => ({
  ...(await import('../../../extension/settings/organisation-settings.ts')),
  ...(await import('../../../extension/case-systems/active-recipes.ts')),
});

/** As an administrator does in the portal. */
async function set<Kind extends SettingKind>(kind: Kind, value: SettingValue<Kind>): Promise<void> {
  await api.db
    .prepare(
      `insert into organisation_setting (kind, version, value, set_at, set_by)
       select ?1, coalesce(max(version), 0) + 1, ?2, 0, '' from organisation_setting where kind = ?1`,
    )
    .bind(kind, JSON.stringify(value))
    .run();
}

/** Only the clock stands still, to be turned by hand. */
function turnClock(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
}

const timesAsked = () => api.requests.filter(({ path }) => path.startsWith('/api/organisation')).length;

describe('what the organisation sets', () => {
  it('is the product’s proposal until somebody signed in and it could be read', async () => {
    const { organisationSettings, productSettings, refreshOrganisationSettings } = await modules();
    await refreshOrganisationSettings();
    expect(await organisationSettings()).toEqual(productSettings);
  });

  it('is read once an hour, stays when the API can’t be reached, and only a change is told', async () => {
    const { organisationSettings, refreshOrganisationSettings, watchOrganisationSettings } = await modules();
    await signInAs(device, 'noor');
    const before = timesAsked();
    let changes = 0;
    watchOrganisationSettings(() => {
      changes += 1;
    });
    await set('prompts', { ...settings.prompts.initial, off: ['evaluation'] });
    await refreshOrganisationSettings();
    await refreshOrganisationSettings();
    expect([timesAsked() - before, changes]).toEqual([1, 1]);
    expect((await organisationSettings()).prompts.off).toEqual(['evaluation']);

    turnClock(HOUR + 1);
    await refreshOrganisationSettings();
    expect([timesAsked() - before, changes]).toEqual([2, 1]);

    await set('prompts', settings.prompts.initial);
    turnClock(HOUR + 1);
    api.line = 'down';
    await refreshOrganisationSettings();
    expect((await organisationSettings()).prompts.off).toEqual(['evaluation']);
    api.line = 'up';
    await refreshOrganisationSettings();
    expect((await organisationSettings()).prompts.off).toEqual([]);
    expect(changes).toBe(2);
  });

  it('makes the recipes active that it published, and its own instead of the product’s', async () => {
    const { activeRecipes, onRecipesChanged, refreshOrganisationSettings } = await modules();
    await signInAs(device, 'noor');
    const [known] = await activeRecipes();
    const replaced = sampleRecipe({ id: known?.id ?? '', version: 7 });
    const changed = vi.fn();
    onRecipesChanged(changed);
    await set('recipes', [replaced, sampleRecipe()]);
    await refreshOrganisationSettings();
    const active = await activeRecipes();
    expect(active.filter(({ id }) => id === known?.id)).toEqual([replaced]);
    expect(active).toContainEqual(sampleRecipe());
    expect(changed).toHaveBeenCalledOnce();
    await set('recipes', []);
  });

  it('says what nobody is reminded of: on the card, the button and the list, though it is still to be done', async () => {
    await signInAs(device, 'noor');
    await enrol(device, await api.recoveryCode('overvecht'));
    await device.outbox.saveEntry(openingEntry(1));
    await device.sync.sendWaiting();
    const { refreshOrganisationSettings, organisationSettings } = await modules();
    const { readCaseView } = await import('../../../extension/cases/case-view.ts');
    const { whatIsDue } = await import('../../../shared/milestones/what-is-due.ts');
    const reminders = async () => {
      await device.cases.refreshCase(caseOf(1));
      const view = await readCaseView(caseOf(1));
      const list = await device.dueList.readDueItems('mine');
      return {
        open: view.milestones.filter(({ isOpen }) => isOpen).map(({ kind }) => kind),
        shown: whatIsDue(view.milestones, view.todayOn, view.settings.prompts.off).map(({ kind }) => kind),
        listed: list.ok ? [...new Set(list.value.items.map(({ kind }) => kind))] : [],
      };
    };
    const before = await reminders();
    expect(before.shown.length).toBeGreaterThan(0);
    const off = [...new Set([...before.shown, ...before.listed])];
    await set('prompts', { ...settings.prompts.initial, off });
    turnClock(HOUR + 1);
    await refreshOrganisationSettings();
    expect((await organisationSettings()).prompts.off).toEqual(off);
    const after = await reminders();
    expect(after).toEqual({ open: before.open, shown: [], listed: [] });
    await set('prompts', settings.prompts.initial);
  });

  it('lets a checklist of its own be filled in, and the API takes it', async () => {
    await signInAs(device, 'noor');
    await enrol(device, await api.recoveryCode('overvecht'));
    const { refreshOrganisationSettings } = await modules();
    const checklist = (id: number) =>
      openingEntry(id, {
        form: 'safety-checklist',
        formVersion: 1,
        answers: {
          assessment: crypto.randomUUID(),
          instrument: 'own-list@1',
          occasion: 'start',
          items: [{ item: 'home', answer: 'yes' }],
          conclusion: 'safe',
        },
      });
    expect((await device.outbox.saveEntry(checklist(11))).ok).toBe(false);
    await set('instruments', { own: [own], offered: ['own-list@1'] });
    await refreshOrganisationSettings();
    expect(await device.outbox.saveEntry(checklist(12))).toMatchObject({ ok: true });
    await device.sync.sendWaiting();
    expect((await device.outbox.outboxSummary()).attention).toEqual([]);
    expect([...(await api.stored()).values()].every((times) => times === 1)).toBe(true);
  });
});

describe('the health of recipes', () => {
  const shows = (kind: 'case' | 'broken'): Recognition =>
    kind === 'case'
      ? { kind, case: { system: 'example', number: '2026-01842' } }
      : { kind, systems: ['example'], cases: [] };

  const counted = async () => {
    const { results } = await api.db
      .prepare('select worked, broken from recipe_health where recipe_id = ?1')
      .bind('example')
      .all<{ worked: number; broken: number }>();
    return results.reduce(
      (sum, one) => ({ worked: sum.worked + one.worked, broken: sum.broken + one.broken }),
      {
        worked: 0,
        broken: 0,
      },
    );
  };

  it('is told once a day for each outcome, without who told it or which case it was', async () => {
    const { reportRecipeHealth } = await import('../../../extension/background/recipe-health.ts');
    const { activeRecipesWithSource } = await modules();
    const report = async (kind: 'case' | 'broken') =>
      reportRecipeHealth(shows(kind), await activeRecipesWithSource());
    await report('case');
    expect(await counted()).toEqual({ worked: 0, broken: 0 });

    await signInAs(device, 'noor');
    api.requests.length = 0;
    await Promise.all([report('case'), report('case'), report('case')]);
    await report('case');
    expect(await counted()).toEqual({ worked: 1, broken: 0 });
    await report('broken');
    await report('broken');
    expect(await counted()).toEqual({ worked: 1, broken: 1 });
    const told = api.requests
      .filter(({ path }) => path === '/api/recipe-health')
      .map(({ body }) => JSON.parse(body));
    expect(told).toEqual([
      { recipeId: 'example', version: 1, worked: true },
      { recipeId: 'example', version: 1, worked: false },
    ]);
    const logged = await api.db
      .prepare("select count(*) as n from audit_event where action like '%recipe%'")
      .first('n');
    expect(logged).toBe(0);
    expect(JSON.stringify(await fakeBrowser.storage.local.get('recipe-health'))).not.toContain('2026-01842');

    turnClock(24 * HOUR);
    await signInAs(device, 'noor');
    await report('case');
    expect(await counted()).toEqual({ worked: 2, broken: 1 });
  });
});
