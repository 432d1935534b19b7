import { useState } from 'preact/hooks';
import type { Role } from '../../../shared/domain/roles.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Link } from '../parts/link.tsx';
import { place } from './address.ts';
import { useText } from './language.tsx';
import { mayOpen, pageAt, pages } from './pages.ts';

/** The pages someone may open, by what they are about. Folded where there is little room. */
export function Menu({ roles }: { roles: readonly Role[] }) {
  const { t } = useText();
  const at = place.value;
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Whoever went somewhere has chosen.
  const isOpen = openAt === at;
  const current = pageAt(at)?.page;
  const open = pages.filter((page) => mayOpen(page, roles));
  const groups = [...new Set(open.map(({ group }) => group))];
  return (
    <nav class={`portal-menu doelspoor-no-print${isOpen ? ' portal-menu--open' : ''}`} aria-label={t.menu}>
      <div class="portal-menu__fold">
        <Button isExpanded={isOpen} onClick={() => setOpenAt(isOpen ? null : at)}>
          {t.menu}
        </Button>
      </div>
      {groups.map((group) => (
        <div key={group ?? 'home'} class="portal-menu__group">
          {group !== null && <p class="doelspoor-quiet doelspoor-small">{t.groups[group]}</p>}
          <ul>
            {open
              .filter((page) => page.group === group)
              .map((page) => (
                <li key={page.name}>
                  <Link to={page.path} class="portal-menu__link" isCurrent={page === current}>
                    {t.pages[page.name]}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
