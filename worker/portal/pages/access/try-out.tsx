import { useState } from 'preact/hooks';
import type { Team } from '../../../../shared/api/schemas.ts';
import { roleNames } from '../../../../shared/domain/roles.ts';
import type { AccessSetting } from '../../../../shared/settings/access.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { accountOf, mapClaims } from '../../../identity/map-claims.ts';
import { AreaControl } from '../../parts/controls.tsx';
import { useText } from '../../shell/language.tsx';
import { readClaims } from './read-claims.ts';

interface TryOutProps {
  access: AccessSetting;
  teams: readonly Team[];
}

/** What someone would get by the rules as they stand here, worked out as the API does at every sign-in. */
export function TryOut({ access, teams }: TryOutProps) {
  const { t } = useText();
  const text = t.access.tryOut;
  const [pasted, setPasted] = useState('');
  const claims = readClaims(pasted);
  return (
    <section class="doelspoor-stack" aria-labelledby="try-out">
      <Heading level={2} id="try-out">
        {text.title}
      </Heading>
      <p>{text.intro}</p>
      <AreaControl
        id="try-out-claims"
        label={text.label}
        value={pasted}
        error={pasted.trim() !== '' && claims === null ? text.notJson : null}
        onChange={setPasted}
      />
      <div role="status">{claims && <Outcome claims={claims} access={access} teams={teams} />}</div>
    </section>
  );
}

function Outcome({
  claims,
  access,
  teams,
}: TryOutProps & { claims: NonNullable<ReturnType<typeof readClaims>> }) {
  const { t, say } = useText();
  const text = t.access.tryOut;
  const mapped = mapClaims(claims, access);
  if (mapped === 'too-many-groups') return <p>{text.tooMany}</p>;
  const names = mapped.teamIds.map((id) => teams.find((team) => team.id === id)?.name ?? id);
  const worksWithoutTeam = mapped.roles.some((role) => role === 'administrator' || role === 'researcher');
  const list = (items: readonly string[]) => items.join(', ') || text.nothing;
  return (
    <div class="portal-outcome doelspoor-stack">
      <p>
        <strong>{text.result}</strong>
      </p>
      <dl class="portal-facts">
        <dt>{text.account}</dt>
        <dd>{accountOf(claims, access) ?? text.noAccount}</dd>
        <dt>{text.roles}</dt>
        <dd>{list(mapped.roles.map((role) => say(roleNames[role])))}</dd>
        <dt>{text.teams}</dt>
        <dd>{list(names)}</dd>
      </dl>
      {mapped.roles.length === 0 && <p class="doelspoor-attention">{text.refused}</p>}
      {mapped.roles.length > 0 && names.length === 0 && !worksWithoutTeam && (
        <p class="doelspoor-attention">{text.noTeam}</p>
      )}
    </div>
  );
}
