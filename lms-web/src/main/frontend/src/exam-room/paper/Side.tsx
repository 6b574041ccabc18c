import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { isOpen, type MapEntry } from './mapEntries';
import { MapLegend, PaperMap } from './PaperMap';
import { ReadingControls } from './ReadingControls';
import classes from './Side.module.css';

interface Props {
  candidate: Candidate;
  entries: MapEntry[];
  at: string;
  blockTitle: string | null;
  /** On a phone the map lies over the paper. */
  shown: boolean;
  onClose: () => void;
  onPick: (key: string) => void;
  onTextSize: (by: 1 | -1) => void;
}

export function Side({ candidate, entries, at, blockTitle, shown, onClose, onPick, onTextSize }: Props) {
  const { t } = useTranslation('exam-room');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const done = entries.filter((entry) => !isOpen(entry)).length;
  return (
    <aside id="paper-map" className={classes.side} data-open={shown || undefined} aria-label={t('map.side')}>
      <div className={classes.head}>
        <div>
          <p className={classes.name}>{candidate.fullName}</p>
          <p className={classes.seat}>{seatLine(candidate, t)}</p>
        </div>
        <UnstyledButton className={classes.close} aria-label={t('map.close')} onClick={onClose}>
          <IconX size={22} aria-hidden />
        </UnstyledButton>
      </div>
      <div className={classes.filter}>
        <span>
          <strong>{done}</strong>
          {t('map.done', { total: entries.length })}
        </span>
        <button type="button" className={classes.toggle} aria-pressed={onlyOpen} onClick={() => setOnlyOpen(!onlyOpen)}>
          {t('map.onlyOpen')}
        </button>
      </div>
      <PaperMap entries={entries} at={at} onlyOpen={onlyOpen} blockTitle={blockTitle} onPick={onPick} />
      <div className={classes.foot}>
        <MapLegend />
        <ReadingControls onTextSize={onTextSize} />
        <LanguageSwitch />
      </div>
    </aside>
  );
}

type Words = (key: 'candidate.sbd' | 'candidate.seat' | 'candidate.roomSeat', values: Record<string, unknown>) => string;

/** Where they sit: in a sitting with rooms the seat there, as the wall calls it. */
function seatLine({ sbd, className, seat, place }: Candidate, t: Words): string {
  const where = place ? t('candidate.roomSeat', { ...place }) : t('candidate.seat', { seat });
  return [t('candidate.sbd', { sbd }), className, where].join(' · ');
}
