import type { Role } from '../../../shared/domain/roles.ts';
import { Link } from '../parts/link.tsx';
import { useText } from './language.tsx';
import { PageHead } from './page-head.tsx';

/** For an address at which nothing is. */
export function NotThere() {
  const { t } = useText();
  return <PageHead title={t.notFound.title} intro={t.notFound.help} />;
}

/** For who has another role than a page is for: where what they look for is instead. */
export function NotForYou({ roles }: { roles: readonly Role[] }) {
  const { t } = useText();
  const { title, forResearchers, coach, researcher, none } = t.notForYou;
  // Everything that is not for administrators or for everyone is for researchers.
  if (roles.includes('administrator')) return <PageHead title={forResearchers} />;
  const isResearcher = roles.includes('researcher');
  const to = isResearcher ? 'research' : 'sessions';
  return (
    <>
      <PageHead title={title} intro={roles.length === 0 ? none : isResearcher ? researcher : coach} />
      <p>
        <Link to={to}>{t.pages[to]}</Link>
      </p>
    </>
  );
}
