import { Button, FileButton, Progress } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconClockPause, IconClockX, IconEqual, IconFileUpload, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeftOut } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Tone } from '../theme';
import { StatusBadge } from '../ui/StatusBadge';
import { fateOf, leftOutOf, type Brought, type Fate } from './files';
import { lapsesOf, placesOf, roman } from './late';
import { useFiles } from './useFiles';
import classes from './LateAnswers.module.css';

/** Where an invigilator brings the files that cut-off machines have saved; each is told what became of it. */
export function AnswerFiles({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('late-answers');
  const files = useFiles(sittingId);
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    files.add([...event.dataTransfer.files]);
  };
  const { done, total } = files.progress;
  return (
    <div className={classes.files}>
      <div
        className={classes.drop}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={36} stroke={1.5} aria-hidden />
        <p>{t('files.note')}</p>
        <FileButton
          multiple
          resetRef={reset}
          accept=".bhbai"
          inputProps={{ 'aria-label': t('files.pick') }}
          onChange={(picked) => {
            files.add(picked);
            reset.current?.();
          }}
        >
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={17} />}>
              {t('files.pick')}
            </Button>
          )}
        </FileButton>
        {total > 0 && (
          <div className={classes.sending} role="status">
            <Progress value={(done / total) * 100} aria-label={t('files.progress')} />
            <p>{t('files.sending', { done, count: total })}</p>
          </div>
        )}
      </div>
      {files.list.length > 0 && (
        <>
          <div className={classes.head}>
            <h3>{t('files.list', { count: files.list.length })}</h3>
            <Button size="compact-sm" variant="subtle" color="stone" disabled={total > 0} onClick={files.clear}>
              {t('files.clear')}
            </Button>
          </div>
          <ul className={classes.fates} aria-label={t('files.label')} aria-live="polite">
            {files.list.map((one) => (
              <FileFate key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const signs = { taken: IconCircleCheck, held: IconClockPause, nothingNew: IconEqual, leftOut: IconClockX, refused: IconCircleX } as const;
const tones: Record<Fate, Tone> = { taken: 'coconut', held: 'sun', nothingNew: 'stone', leftOut: 'sun', refused: 'chili' };
/** What this page says in its own words of a refusal; the rest is said as the server says it. */
const known: readonly string[] = ['file-too-large', 'file-empty', 'attempt-closed', 'forbidden', 'attempt-paused'];

function FileFate({ one }: { one: Brought }) {
  const { t } = useTranslation('late-answers');
  const { clock } = useFormat();
  const fate = fateOf(one);
  const Sign = signs[fate];
  const { taken } = one;
  return (
    <li className={classes.fate}>
      <div className={classes.fateHead}>
        <b>{one.name}</b>
        <StatusBadge tone={tones[fate]} icon={<Sign size={14} aria-hidden />}>
          {t(`fate.${fate}`)}
        </StatusBadge>
      </div>
      {taken ? (
        <>
          <p>{t('files.of', { name: taken.fullName, sbd: taken.candidate, form: taken.form })}</p>
          <p className="small muted">
            {taken.written === 0
              ? t(fate === 'leftOut' ? 'files.noneCounts' : 'files.nothingNew', { count: taken.entries })
              : t('files.written', { written: taken.written, count: taken.entries }) +
                (taken.waiting > 0 ? ` ${t('files.waiting', { count: taken.waiting })}` : '')}
          </p>
          <LeftOutWords leftOut={leftOutOf(taken)} />
        </>
      ) : (
        <RefusedWords one={one} />
      )}
      <p className="small muted">{t('files.at', { at: clock(one.at) })}</p>
    </li>
  );
}

/** Which answers of the file do not count, and why. */
function LeftOutWords({ leftOut }: { leftOut: LeftOut[] }) {
  const { t } = useTranslation('late-answers');
  const where = (some: LeftOut[]) =>
    placesOf(some)
      .map(({ part, numbers }) => (part === 0 ? t('block') : t('places', { part: roman(part), numbers: numbers.join(', ') })))
      .join('; ');
  return lapsesOf(leftOut).map(([reason, some]) => (
    <p key={reason}>{t('files.leftOut', { count: some.length, why: t(`lapse.${reason}`), where: where(some) })}</p>
  ));
}

function RefusedWords({ one: { refused } }: { one: Brought }) {
  const { t } = useTranslation('late-answers');
  if (refused === null) return null;
  if (refused.unreachable) return <p>{t('refused.unreachable')}</p>;
  if (known.includes(refused.code)) return <p>{t(`refused.${refused.code}`)}</p>;
  return (
    <p>
      {refused.title || t('refused.other')}
      {refused.detail && <span className="small muted">. {refused.detail}</span>}
    </p>
  );
}
