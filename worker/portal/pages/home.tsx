import { readMembers } from '../../../shared/api/members.ts';
import { readRecipeHealth } from '../../../shared/api/recipe-health.ts';
import { readStudies } from '../../../shared/api/studies.ts';
import { presets } from '../../../shared/case-systems/presets.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { Link } from '../parts/link.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { signedIn } from '../session/current.ts';
import { useSetting } from '../settings/use-setting.ts';
import { useText } from '../shell/language.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { mayOpen, pages } from '../shell/pages.ts';
import { brokenLately, daysOf } from './recipes/health-days.ts';
import { asksForDecision } from './studies/asks-for-decision.ts';

/** Where an administrator begins: what asks for attention, and what there is. */
export function Home() {
  const { t } = useText();
  const text = t.own.home;
  const who = signedIn.value;
  if (!who) return null;
  const open = pages.filter((page) => page.name !== 'home' && mayOpen(page, who.roles));
  return (
    <>
      <PageHead title={text.welcome(who.name)} />
      <Attention />
      <section class="portal-section">
        <Heading level={2}>{text.intro}</Heading>
        <dl class="portal-facts">
          {open.map(
            ({ name, path }) =>
              text.what[name] !== '' && (
                <div key={name} class="portal-facts__pair">
                  <dt>
                    <Link to={path}>{t.pages[name]}</Link>
                  </dt>
                  <dd>{text.what[name]}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
    </>
  );
}

function Attention() {
  const { t, say } = useText();
  const text = t.own.home;
  const members = useAnswer(readMembers, { params: {}, request: {} }).value?.members;
  const health = useAnswer(readRecipeHealth, { params: {}, request: {} }).value?.days;
  const studies = useAnswer(readStudies, { params: {}, request: {} }).value?.studies;
  const own = useSetting('recipes').value;
  if (!members || !health || !studies || !own) return null;
  const todayOn = dayOfInstant(Date.now());
  const recipes = [...new Map([...presets, ...own].map((recipe) => [recipe.id, recipe])).values()];
  const here = members.filter(({ leftAt }) => leftAt === null);
  const withoutRole = here.filter(({ roles }) => roles.length === 0).length;
  const unused = here.filter(({ hasSignedIn }) => !hasSignedIn).length;
  const asking = studies.filter(asksForDecision).length;
  const items = [
    ...(asking > 0 ? [{ to: 'studies', text: text.studies(asking) }] : []),
    ...recipes
      .filter(({ id }) => brokenLately(daysOf(id, health, todayOn)) > 0)
      .map(({ name }) => ({ to: 'recipes', text: text.broken(say(name)) })),
    ...(withoutRole > 0 ? [{ to: 'people', text: text.noRole(withoutRole) }] : []),
    ...(unused > 0 ? [{ to: 'people', text: text.unused(unused) }] : []),
  ];
  return (
    <section class="portal-section">
      <Heading level={2}>{text.attention}</Heading>
      {items.length === 0 ? (
        <p class="doelspoor-quiet">{text.allWell}</p>
      ) : (
        <ul class="portal-list">
          {items.map((item) => (
            <li key={item.text}>
              <Link to={item.to}>{item.text}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
