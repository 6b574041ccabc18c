import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOpen, type MapEntry } from './mapEntries';
import { BLOCK } from './stops';
import { usePartTitle } from './usePartTitle';
import classes from './PaperMap.module.css';

interface Props {
  entries: MapEntry[];
  at: string;
  onlyOpen: boolean;
  /** Title of the chosen block; null while none is chosen. */
  blockTitle: string | null;
  onPick: (key: string) => void;
}

/** The paper at a glance. Each state differs in shape as well as colour: empty, half, full, flag, dashed rim. */
export function PaperMap({ entries, at, onlyOpen, blockTitle, onPick }: Props) {
  const { t } = useTranslation('exam-room');
  const partTitle = usePartTitle();
  const parts = [...new Set(entries.map((entry) => entry.part))];
  const cell = (entry: MapEntry) => (
    <li key={entry.slot}>
      <Cell entry={entry} current={entry.slot === at} onPick={onPick} />
    </li>
  );
  return (
    <nav className={classes.map} aria-label={t('map.label')}>
      {parts.map((part) => {
        const all = entries.filter((entry) => entry.part === part);
        const shown = onlyOpen ? all.filter(isOpen) : all;
        return (
          <section key={part.number}>
            <h2 className={classes.title}>
              <span>{partTitle(part)}</span>
              <span className={classes.count}>{`${all.filter((entry) => !isOpen(entry)).length}/${all.length}`}</span>
            </h2>
            <ul className={classes.grid}>
              {shown.filter(isCommon).map(cell)}
              {part.choice && (
                <li className={classes.all}>
                  <button
                    type="button"
                    className={classes.block}
                    data-open={blockTitle === null || undefined}
                    aria-current={at === BLOCK ? 'step' : undefined}
                    onClick={() => onPick(BLOCK)}
                  >
                    {blockTitle === null ? t('map.chooseBlock') : t('map.block', { title: blockTitle })}
                  </button>
                </li>
              )}
              {shown.filter((entry) => !isCommon(entry)).map(cell)}
              {shown.length === 0 && <li className={classes.all}>{t('map.partDone')}</li>}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

const isCommon = (entry: MapEntry) => entry.block === null;

function Cell({ entry, current, onPick }: { entry: MapEntry; current: boolean; onPick: (slot: string) => void }) {
  const { t } = useTranslation('exam-room');
  const spoken = [
    t('item', { number: entry.number }),
    t(`progress.${entry.progress}`),
    ...(entry.flagged ? [t('map.flagged')] : []),
    ...(entry.waiting ? [t('map.waiting')] : []),
  ].join(', ');
  return (
    <button
      type="button"
      className={classes.cell}
      data-state={entry.progress}
      data-waiting={entry.waiting || undefined}
      aria-current={current ? 'step' : undefined}
      aria-label={spoken}
      onClick={() => onPick(entry.slot)}
    >
      {entry.number}
      {entry.flagged && <IconFlagFilled className={classes.flag} size={14} aria-hidden />}
    </button>
  );
}

export function MapLegend() {
  const { t } = useTranslation('exam-room');
  return (
    <ul className={classes.legend}>
      <li>
        <i className={classes.key} data-state="none" />
        {t('legend.none')}
      </li>
      <li>
        <i className={classes.key} data-state="begun" />
        {t('legend.begun')}
      </li>
      <li>
        <i className={classes.key} data-state="answered" />
        {t('legend.answered')}
      </li>
      <li>
        <i className={classes.key} data-state="answered" data-waiting />
        {t('legend.waiting')}
      </li>
      <li>
        <IconFlagFilled className={classes.keyFlag} size={14} aria-hidden />
        {t('legend.flag')}
      </li>
    </ul>
  );
}
