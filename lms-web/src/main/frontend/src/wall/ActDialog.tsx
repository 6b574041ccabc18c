import { Button, Modal, NumberInput, Textarea } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dropUndo } from '../ui/Undo';
import { mostMinutes, ReopenNote } from './ReopenNote';
import type { Acts, Whom } from './useActs';
import classes from './Wall.module.css';

/** What has to be said more of before it is done. */
export interface Asked {
  kind: 'time' | 'readmit' | 'reopen' | 'message' | 'note' | 'collect';
  whom: Whom;
}

const longest = { time: 500, readmit: 500, reopen: 500, message: 500, note: 1_000, collect: 500 } as const;

interface Props {
  asked: Asked;
  /** The server's time. */
  now: number;
  acts: Acts;
  onClose: () => void;
}

export function ActDialog({ asked: { kind, whom }, now, acts, onClose }: Props) {
  const { t } = useTranslation('wall');
  useEffect(dropUndo, []);
  const asksTime = kind === 'time' || kind === 'readmit' || kind === 'reopen';
  const opens = kind === 'reopen' || kind === 'readmit';
  const handedIn = opens && 'tile' in whom && whom.tile.handedInBy === 'candidate' ? whom.tile : null;
  const [minutes, setMinutes] = useState<number | null>(kind === 'time' ? 5 : 0);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const noMinutes = asksTime && (minutes === null || !Number.isInteger(minutes) || minutes < (kind === 'time' ? 1 : 0) || minutes > mostMinutes);
  const needsWords = kind === 'time' || kind === 'message' || kind === 'note' || handedIn !== null || (opens && (minutes ?? 0) > 0);
  const noWords = needsWords && words.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noMinutes || noWords) return;
    if (kind === 'note') acts.note(whom, words.trim(), onClose);
    else acts.run(whom, { kind, minutes: asksTime ? minutes : null, reason: words.trim() || null }, onClose);
  };
  const name = 'tile' in whom ? whom.tile.fullName : t('everybody');
  return (
    <Modal opened onClose={onClose} title={t(`dialog.${kind}`, { name })} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {kind === 'collect' && <p>{t('collectNote')}</p>}
        {handedIn && <ReopenNote tile={handedIn} now={now} onGive={setMinutes} />}
        {asksTime && (
          <NumberInput
            label={t('minutes')}
            description={kind === 'readmit' ? t('readmitNote') : undefined}
            allowDecimal={false}
            min={0}
            max={mostMinutes}
            step={5}
            value={minutes ?? ''}
            error={tried && noMinutes && t('minutesFault', { most: mostMinutes })}
            onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
            data-autofocus
          />
        )}
        {kind !== 'collect' && (
          <Textarea
            label={t(`words.${kind}`)}
            required={needsWords}
            autosize
            minRows={2}
            maxLength={longest[kind]}
            value={words}
            error={tried && noWords && t(`wordsFault.${kind}`)}
            onChange={(event) => setWords(event.currentTarget.value)}
            data-autofocus={!asksTime || undefined}
          />
        )}
        <div className={classes.dialogActs}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" color={kind === 'collect' ? 'chili' : 'coconut'} loading={acts.pending}>
            {t(`submit.${kind}`)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
