import { useState } from 'preact/hooks';
import { readSettingVersions, type SettingVersion } from '../../../shared/api/settings.ts';
import type { SettingKind, SettingValue } from '../../../shared/settings/registry.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { Answered } from '../parts/answered.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useText } from '../shell/language.tsx';
import { SetBy } from './set-by.tsx';
import { parseSetting } from './use-setting.ts';

interface VersionsProps<K extends SettingKind> {
  kind: K;
  /** The version that holds now. */
  current: number;
  onRestore: (value: SettingValue<K>, version: number) => void;
}

/** What was set before, folded away; each version is one click away. */
export function Versions<const K extends SettingKind>(props: VersionsProps<K>) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="portal-versions doelspoor-no-print"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t.versions.title}</summary>
      {isOpen && <VersionList key={props.current} {...props} />}
    </details>
  );
}

function VersionList<const K extends SettingKind>({ kind, current, onRestore }: VersionsProps<K>) {
  const { t } = useText();
  const answer = useAnswer(readSettingVersions, { params: { kind }, request: {} });
  return (
    <Answered answer={answer}>
      {({ versions }) =>
        versions.length === 0 ? (
          <p class="doelspoor-quiet">{t.versions.none}</p>
        ) : (
          <ul class="portal-list">
            {versions.map((one) => (
              <li key={one.version}>
                <span>
                  {t.versions.version(one.version)}
                  {one.version === current && ` · ${t.versions.now}`}
                </span>
                <SetBy version={one} />
                <Restore
                  kind={kind}
                  version={one}
                  isCurrent={one.version === current}
                  onRestore={onRestore}
                />
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

interface RestoreProps<K extends SettingKind> extends Pick<VersionsProps<K>, 'kind' | 'onRestore'> {
  version: SettingVersion;
  isCurrent: boolean;
}

function Restore<const K extends SettingKind>({ kind, version, isCurrent, onRestore }: RestoreProps<K>) {
  const { t } = useText();
  const value = parseSetting(kind, version.value);
  if (isCurrent || value === null) return null;
  return (
    <InlineButton
      label={`${t.versions.restore}: ${t.versions.version(version.version)}`}
      onClick={() => onRestore(value, version.version)}
    >
      {t.versions.restore}
    </InlineButton>
  );
}
