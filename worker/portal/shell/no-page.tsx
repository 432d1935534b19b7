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
  const { title, coach, researcher, none } = t.notForYou;
  const isResearcher = roles.includes('researcher');
  const why = roles.length === 0 ? none : isResearcher ? researcher : coach;
  return (
    <>
      <PageHead title={title} intro={why} />
      <p>
        <Link to="sessions">{t.pages.sessions}</Link>
      </p>
    </>
  );
}
