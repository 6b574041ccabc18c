import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PupilToday } from '../api/types';
import { useFormat } from '../i18n/format';
import { Box } from './Box';
import { MarkChart } from './MarkChart';
import classes from './Today.module.css';

/** Below this a mark is coloured as one to look at; the number says it anyway. */
const low = 6.5;

export function LatestResults({ results, history }: Pick<PupilToday, 'results' | 'history'>) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const switcher = (
    <button type="button" className={`link small ${classes.plain}`} aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
      {t(asTable ? 'results.chart' : 'results.table')}
    </button>
  );
  return (
    <Box title={t('results.title')} aside={history.length > 1 && switcher} empty={results.length === 0 ? t('results.none') : null}>
      {history.length > 1 && <MarkChart history={history} asTable={asTable} />}
      <ul className={classes.marks}>
        {results.map((result) => (
          <li key={result.attemptId}>
            <div>
              <Link to={`/ket-qua/${result.attemptId}`}>{t('results.row', { subject: result.subject.name, title: result.title })}</Link>
              <p>{format.dateTime(result.releasedAt)}</p>
            </div>
            {result.mark !== null && <strong data-low={Number(result.mark) < low || undefined}>{format.mark(result.mark)}</strong>}
          </li>
        ))}
      </ul>
      {results.length > 0 && (
        <Link className={`link small ${classes.all}`} to="/ket-qua">
          {t('results.all')}
        </Link>
      )}
    </Box>
  );
}
