import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Feasibility } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Lack } from './lacks';
import { hundredths, kindSums, levelSums, totalSum } from './totals';
import type { Editor } from './useEditor';
import { useLevelWords } from './useLevelWords';
import classes from './Summary.module.css';

interface Props {
  editor: Editor;
  told: Feasibility | undefined;
  lacks: Lack[];
  nameOf: (key: string) => { where: string; what: string };
  onGo: (key: string) => void;
}

/** Points in all, by kind and by level, and what the bank can give. */
export function Summary({ editor: { blueprint, draft }, told, lacks, nameOf, onGo }: Props) {
  const { t } = useTranslation('blueprint');
  const levelWords = useLevelWords();
  const kindShares = kindSums(blueprint, draft).map(({ kind, sum }) => ({ key: kind, label: t(`ui:kind.${kind}`), hundredths: sum.hundredths }));
  const levelShares = levelSums(blueprint, draft).map(({ level, sum }) => ({ key: level ?? 'any', label: levelWords.full(level), hundredths: sum.hundredths }));
  return (
    <section className={classes.summary} aria-label={t('summary.label')}>
      <Total have={Math.round(totalSum(blueprint, draft).hundredths)} needed={hundredths(blueprint.format.total)} />
      <Shares title={t('summary.byKind')} shares={kindShares} />
      <Shares title={t('summary.byLevel')} shares={levelShares} />
      <Bank told={told} lacks={lacks} nameOf={nameOf} onGo={onGo} />
    </section>
  );
}

function Total({ have, needed }: { have: number; needed: number }) {
  const { t } = useTranslation('blueprint');
  const { number } = useFormat();
  const ok = have === needed;
  const points = number(Math.abs(needed - have) / 100, 2);
  return (
    <div className={classes.total} data-ok={ok || undefined}>
      <p>{t('summary.total')}</p>
      <strong>{number(have / 100, 2)}</strong>
      <span role="status">
        {ok ? <IconCheck size={15} aria-hidden /> : <IconAlertTriangle size={15} aria-hidden />}
        {ok && t('summary.enough', { points: number(needed / 100) })}
        {!ok && have < needed && t('summary.under', { points })}
        {!ok && have > needed && t('summary.over', { points })}
      </span>
    </div>
  );
}

interface Share {
  key: string;
  label: string;
  hundredths: number;
}

function Shares({ title, shares }: { title: string; shares: Share[] }) {
  const { number } = useFormat();
  return (
    <div className={classes.shares}>
      <p>{title}</p>
      <div className={classes.bar} aria-hidden>
        {shares.map((share, i) => (
          <i key={share.key} data-step={i} style={{ flexGrow: share.hundredths }} hidden={share.hundredths === 0} />
        ))}
      </div>
      <ul>
        {shares.map((share, i) => (
          <li key={share.key}>
            <i data-step={i} aria-hidden />
            {share.label} <strong>{number(share.hundredths / 100, 2)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

const shownLacks = 3;

function Bank({ told, lacks, nameOf, onGo }: Omit<Props, 'editor'>) {
  const { t } = useTranslation('blueprint');
  const all = told?.cells.length ?? 0;
  const full = all - lacks.length;
  return (
    <div className={classes.bank} aria-live="polite">
      {told ? <p>{t('summary.bank', { full, count: all })}</p> : <p>{t('summary.asking')}</p>}
      <div className={classes.bar} aria-hidden>
        <i data-ok style={{ flexGrow: full }} hidden={full === 0} />
        <i data-lack style={{ flexGrow: lacks.length }} hidden={lacks.length === 0} />
      </div>
      {told && all > 0 && lacks.length === 0 && told.feasible && (
        <p className={classes.fine}>
          <IconCheck size={15} aria-hidden />
          {t('summary.feasible')}
        </p>
      )}
      <ul className={classes.lacks} data-long={lacks.length > shownLacks || undefined}>
        {lacks.map((lack) => {
          const name = nameOf(lack.key);
          return (
            <li key={lack.key}>
              <IconAlertTriangle size={15} aria-hidden />
              <span>
                <button type="button" className={`link ${classes.go}`} onClick={() => onGo(lack.key)}>
                  {name.where}
                </button>
                {t('summary.lack', { what: name.what, needed: lack.needed, available: lack.available })}
              </span>
            </li>
          );
        })}
        {told &&
          lacks.length === 0 &&
          told.messages.map((message) => (
            <li key={message}>
              <IconAlertTriangle size={15} aria-hidden />
              <span>{message}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
