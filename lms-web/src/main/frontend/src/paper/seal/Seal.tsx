import { Button, Modal, Textarea } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PaperSeal } from '../../api/types';
import { useFormat } from '../../i18n/format';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { QueryView } from '../../ui/QueryView';
import { useAsk, useSeal } from './api';
import { OpeningLine } from './OpeningLine';
import classes from './Seal.module.css';

/** Whether time has opened the paper, how two people open it earlier, and who has looked. */
export function Seal({ paper }: { paper: string }) {
  const { t } = useTranslation('paper');
  const seal = useSeal(paper);
  const queries = useQueryClient();
  const mayLook = seal.data?.mayLook;
  useEffect(() => {
    if (mayLook !== undefined) void queries.invalidateQueries({ queryKey: ['/papers', paper] });
  }, [mayLook, paper, queries]);
  return (
    <section className={`card ${classes.seal}`} aria-labelledby="seal">
      <h2 id="seal">{t('seal.title')}</h2>
      <QueryView query={seal} failed={t('seal.failed')} loading={t('ui:loading')}>
        {(found) => <Told paper={paper} seal={found} />}
      </QueryView>
    </section>
  );
}

function Told({ paper, seal }: { paper: string; seal: PaperSeal }) {
  const { t } = useTranslation('paper');
  const { weekdayTime } = useFormat();
  const [asking, setAsking] = useState(false);
  const Icon = seal.mayLook ? IconLockOpen : IconLock;
  const waits = seal.openings.some(({ state, own }) => own && state === 'waiting');
  return (
    <>
      <p className={classes.state} data-open={seal.mayLook || undefined} role="status">
        <Icon size={20} aria-hidden />
        {seal.sealedUntil === null ? t('seal.open') : t(seal.mayLook ? 'seal.openByTwo' : 'seal.sealed', { at: weekdayTime(seal.sealedUntil) })}
      </p>
      {seal.mayAsk && !waits && (
        <Button variant="default" leftSection={<IconLockOpen size={17} />} onClick={() => setAsking(true)}>
          {t('seal.ask')}
        </Button>
      )}
      {seal.openings.length > 0 && (
        <ul className={classes.openings}>
          {seal.openings.map((opening) => (
            <OpeningLine key={opening.id} opening={opening} />
          ))}
        </ul>
      )}
      <Looks looks={seal.looks} />
      {asking && <Ask paper={paper} onClose={() => setAsking(false)} />}
    </>
  );
}

function Looks({ looks }: { looks: PaperSeal['looks'] }) {
  const { t } = useTranslation('paper');
  const { dateTime } = useFormat();
  return (
    <details className={classes.looks}>
      <summary>{t('seal.looks', { count: looks.length })}</summary>
      {looks.length === 0 && <p>{t('seal.noLooks')}</p>}
      <ul>
        {looks.map((look) => (
          <li key={`${look.at} ${look.form} ${look.byName}`} data-early={look.early || undefined}>
            {t(look.withKey ? 'seal.lookWithKey' : 'seal.look', { at: dateTime(look.at), name: look.byName, form: look.form })}
            {look.early && ` · ${t('seal.early')}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ask({ paper, onClose }: { paper: string; onClose: () => void }) {
  const { t } = useTranslation('paper');
  const [reason, setReason] = useState('');
  const ask = useAsk();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ paper, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('seal.askTitle')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form onSubmit={submit} className={classes.form}>
        <p>{t('seal.askNote')}</p>
        <Textarea
          label={t('seal.reason')}
          required
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {ask.error && <ProblemNotice error={ask.error} title={t('seal.askFailed')} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('seal.cancel')}
          </Button>
          <Button type="submit" loading={ask.isPending} disabled={reason.trim() === ''}>
            {t('seal.ask')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
