import { Button, Checkbox, PasswordInput, Textarea } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lockdown, Sitting } from '../api/types';
import { useCan } from '../session/session';
import { ProblemNotice } from '../ui/ProblemNotice';
import { QueryView } from '../ui/QueryView';
import { tell } from '../ui/Undo';
import { browserFileOf, useLockdown, useSetLockdown } from './api';
import classes from './Lockdown.module.css';

/** From where a sitting may be sat, and with what. */
export function LockdownTab({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('lockdown');
  const lockdown = useLockdown(sitting.id);
  return (
    <QueryView query={lockdown} failed={t('failed')} loading={t('ui:loading')}>
      {(found) => <LockdownForm sitting={sitting} lockdown={found} />}
    </QueryView>
  );
}

const example = '10.20.0.0/16, 2001:db8:7::/48';

/** One key a line, however they were pasted. */
const keysIn = (text: string): string[] => text.split(/[\s,;]+/).filter((key) => key !== '');

function LockdownForm({ sitting, lockdown }: { sitting: Sitting; lockdown: Lockdown }) {
  const { t } = useTranslation('lockdown');
  const may = useCan()('SITTING_MANAGE');
  const save = useSetLockdown(sitting.id);
  const [safeBrowser, setSafeBrowser] = useState(lockdown.safeBrowser);
  const [password, setPassword] = useState('');
  const [dropsPassword, setDropsPassword] = useState(false);
  const [keys, setKeys] = useState(lockdown.browserExamKeys.join('\n'));
  const [networks, setNetworks] = useState(lockdown.networks);
  const [oneDevice, setOneDevice] = useState(lockdown.oneDevice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const quitPassword = dropsPassword ? '' : password === '' ? null : password;
    save.mutate(
      { safeBrowser, quitPassword, browserExamKeys: keysIn(keys), networks, oneDevice },
      {
        onSuccess: (set) => {
          setPassword('');
          setDropsPassword(false);
          setKeys(set.browserExamKeys.join('\n'));
          setNetworks(set.networks);
          tell(t('saved'));
        },
      },
    );
  };
  return (
    <form className={`card ${classes.form}`} onSubmit={submit} noValidate>
      {!may && <p className="small muted">{t('readOnly')}</p>}
      <fieldset disabled={!may} className={classes.part}>
        <legend>{t('where')}</legend>
        <Textarea
          label={t('networks')}
          description={t('networksNote')}
          placeholder={example}
          rows={2}
          spellCheck={false}
          value={networks}
          onChange={(event) => setNetworks(event.currentTarget.value)}
        />
      </fieldset>
      <fieldset disabled={!may} className={classes.part}>
        <legend>{t('withWhat')}</legend>
        <Checkbox label={t('oneDevice')} description={t('oneDeviceNote')} checked={oneDevice} onChange={(event) => setOneDevice(event.currentTarget.checked)} />
        <Checkbox
          label={t('safeBrowser')}
          description={t('safeBrowserNote')}
          checked={safeBrowser}
          onChange={(event) => setSafeBrowser(event.currentTarget.checked)}
        />
        {safeBrowser && (
          <>
            <PasswordInput
              label={t('quit')}
              description={t(lockdown.hasQuitPassword ? 'quitKept' : 'quitNote')}
              autoComplete="new-password"
              disabled={dropsPassword}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('showQuit'), tabIndex: 0, 'aria-hidden': false }}
            />
            {lockdown.hasQuitPassword && (
              <Checkbox label={t('dropQuit')} checked={dropsPassword} onChange={(event) => setDropsPassword(event.currentTarget.checked)} />
            )}
            <Textarea
              label={t('keys')}
              description={t('keysNote')}
              rows={4}
              spellCheck={false}
              classNames={{ input: classes.keys ?? '' }}
              value={keys}
              onChange={(event) => setKeys(event.currentTarget.value)}
            />
          </>
        )}
      </fieldset>
      {save.error && <ProblemNotice error={save.error} title={t('notSaved')} />}
      {may && (
        <div className={classes.acts}>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
      {lockdown.safeBrowser && <BrowserFile sitting={sitting} lockdown={lockdown} />}
    </form>
  );
}

/** What is put on the computers of the lab. */
function BrowserFile({ sitting, lockdown }: { sitting: Sitting; lockdown: Lockdown }) {
  const { t } = useTranslation('lockdown');
  return (
    <section className={classes.part} aria-labelledby="browser-file">
      <h3 id="browser-file">{t('file')}</h3>
      <p className="small muted">{t('fileNote')}</p>
      <div>
        <Button component="a" href={browserFileOf(sitting.id)} download="phong-thi.seb" variant="default" leftSection={<IconDownload size={17} />}>
          {t('download')}
        </Button>
      </div>
      <dl className={classes.key}>
        <dt>{t('configKey')}</dt>
        <dd>{lockdown.configKey}</dd>
      </dl>
    </section>
  );
}
