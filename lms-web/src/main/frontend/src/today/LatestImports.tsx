import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportCard } from '../api/types';
import { useFormat } from '../i18n/format';
import classes from './Today.module.css';

export function LatestImports({ imports }: { imports: ImportCard[] }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <ul className={classes.rows}>
      {imports.map((job) => (
        <li key={job.id} className={classes.row}>
          <div className={classes.rowWords}>
            <p className={classes.rowTitle}>
              <Link to={`/ngan-hang/nhap?tep=${job.id}`}>{job.fileName}</Link>
            </p>
            <p className={classes.rowNote}>
              {t('manager.importNote', { state: t(`ui:importState.${job.state}`), accepted: format.number(job.accepted), refused: format.number(job.refused) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
