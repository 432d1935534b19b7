import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { isHelping } from '../../first-help/help.ts';
import { type Session, workInTeam } from '../../session/session.ts';

interface MenuProps {
  session: Session | null;
  /** What can be done with the case, beside what has a button of its own. */
  caseItems: readonly { label: string; onPick: () => void }[];
  onSignOut: () => void;
  /** The buttons that stand before it on the line. */
  buttons: readonly { label: string; onPick: () => void }[];
}

/** The buttons at the foot of the panel; what is done seldom waits behind the last one. */
export function Menu({ session, caseItems, buttons, onSignOut }: MenuProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const pick = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <div class="doelspoor-stack">
      <div class="doelspoor-cluster">
        {buttons.map(({ label, onPick }) => (
          <Button key={label} onClick={onPick}>
            {label}
          </Button>
        ))}
        <Button label={t.panel.more} isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          ⋯
        </Button>
      </div>
      {isOpen && (
        <div class="doelspoor-menu doelspoor-fade-in">
          <ul>
            {caseItems.map(({ label, onPick }) => (
              <li key={label}>
                <Button appearance="subtle" onClick={pick(onPick)}>
                  {label}
                </Button>
              </li>
            ))}
            <li>
              <Button appearance="subtle" onClick={pick(() => void openPage('/team.html'))}>
                {t.panel.teamPage}
              </Button>
            </li>
            <li>
              <Button appearance="subtle" onClick={pick(() => void browser.runtime.openOptionsPage())}>
                {t.panel.options}
              </Button>
            </li>
            {session && (
              <li>
                <Button appearance="subtle" onClick={pick(askHelp)}>
                  {t.panel.help}
                </Button>
              </li>
            )}
            {session && (
              <li>
                <Button appearance="subtle" onClick={pick(onSignOut)}>
                  {t.panel.signOut}
                </Button>
              </li>
            )}
          </ul>
          {session && (
            <div class="doelspoor-small doelspoor-quiet doelspoor-stack">
              {session.member.teams.length > 1 && (
                <div class="doelspoor-cluster">
                  <label for={id}>{t.panel.team}</label>
                  <select
                    class="utrecht-select utrecht-select--html-select doelspoor-team-select"
                    id={id}
                    value={session.teamId}
                    onChange={(event) => void workInTeam(event.currentTarget.value)}
                  >
                    {session.member.teams.map((team) => (
                      <option key={team.id} value={team.id}>
                        {team.name}
                      </option>
                    ))}
                  </select>
                </div>
              )}
              <p>{t.panel.signedInAs(session.member.name)}</p>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function askHelp(): void {
  isHelping.value = true;
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}
