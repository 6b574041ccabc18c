import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../attempt/session';
import type { MapEntry } from '../paper/mapEntries';
import { BLOCK } from '../paper/stops';
import { TimeWords } from './TimeWords';
import classes from './Dialog.module.css';

interface Props {
  ref: RefObject<HTMLDialogElement | null>;
  seen: Snapshot;
  open: MapEntry[];
  /** Names of the items whose answer the server did not take. */
  refused: string[];
  /** A part asks for a block and none is chosen. */
  blockMissing: boolean;
  onPick: (key: string) => void;
  onHandIn: () => void;
}

/** Shows what is unanswered and what waits to be saved before anything is handed in. A native dialog: focus is held and returned for nothing. */
export function HandInDialog({ ref, seen, open, refused, blockMissing, onPick, onHandIn }: Props) {
  const { t } = useTranslation('exam-room');
  const stay = useRef<HTMLButtonElement>(null);
  const close = () => ref.current?.close();
  const pick = (key: string) => {
    close();
    onPick(key);
  };
  const handIn = () => {
    close();
    onHandIn();
  };
  return (
    <dialog ref={ref} className={classes.dialog} aria-labelledby="hand-in-title" onToggle={(event) => event.newState === 'open' && stay.current?.focus()}>
      <h2 id="hand-in-title">{t('handIn.title')}</h2>
      <p className={classes.lead}>
        <TimeWords deadline={seen.deadline} />
      </p>
      {blockMissing && (
        <section className={classes.box} data-tone="sun">
          <h3>{t('handIn.blockMissing')}</h3>
          <div className={classes.chips}>
            <button type="button" onClick={() => pick(BLOCK)}>
              {t('map.chooseBlock')}
            </button>
          </div>
        </section>
      )}
      {open.length > 0 && (
        <section className={classes.box}>
          <h3>{t('handIn.left', { count: open.length })}</h3>
          <div className={classes.chips}>
            {open.map((entry) => (
              <button key={entry.slot} type="button" onClick={() => pick(entry.slot)}>
                <ItemName entry={entry} />
              </button>
            ))}
          </div>
        </section>
      )}
      {refused.length > 0 && (
        <Box icon={<IconAlertTriangle size={18} aria-hidden />} title={t('handIn.refused', { items: refused.join(', ') })}>
          {t('handIn.refusedHint')}
        </Box>
      )}
      <Waiting seen={seen} />
      <div className={classes.actions}>
        <Button ref={stay} variant="default" size="md" onClick={close}>
          {t('handIn.stay')}
        </Button>
        <Button size="md" onClick={handIn}>
          {open.length > 0 ? t('handIn.leave', { count: open.length }) : t('handIn.button')}
        </Button>
      </div>
    </dialog>
  );
}

function ItemName({ entry }: { entry: MapEntry }) {
  const { t } = useTranslation('exam-room');
  const place = { roman: entry.part.roman, number: entry.number };
  return entry.progress === 'begun' ? t('handIn.begunItem', place) : t('itemOfPart', place);
}

function Waiting({ seen }: { seen: Snapshot }) {
  const { t } = useTranslation('exam-room');
  if (seen.link === 'elsewhere' || (seen.link === 'up' && seen.waiting.size === 0)) return null;
  if (seen.link === 'up') {
    return (
      <Box icon={<IconLoader2 size={18} aria-hidden />} title={t('handIn.saving', { count: seen.waiting.size })}>
        {t('handIn.savingHint')}
      </Box>
    );
  }
  const title = seen.waiting.size > 0 ? t('handIn.offline', { count: seen.waiting.size }) : t(`why.${seen.link}`);
  return (
    <Box icon={<IconCloudOff size={18} aria-hidden />} title={title}>
      {t('handIn.offlineHint')}
    </Box>
  );
}

function Box({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <section className={classes.box} data-tone="sun">
      <h3>
        {icon} {title}
      </h3>
      <p>{children}</p>
    </section>
  );
}
