import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { PageHead } from '../../ui/PageHead';
import { QueryView } from '../../ui/QueryView';
import { useOpenings } from './api';
import { OpeningLine } from './OpeningLine';
import classes from './Seal.module.css';

/** Sealed papers that somebody wants to open early, for those who may be the second person. */
export default function OpeningsPage() {
  const { t } = useTranslation('paper');
  const openings = useOpenings();
  return (
    <div className={classes.page}>
      <PageHead title={t('seal.pageTitle')} note={t('seal.pageNote')} />
      <QueryView query={openings} failed={t('seal.failed')} loading={t('ui:loading')}>
        {(found) =>
          found.length === 0 ? (
            <div className="card">
              <EmptyState icon={<IconLock size={48} stroke={1.6} />} title={t('seal.none')}>
                {t('seal.noneNote')}
              </EmptyState>
            </div>
          ) : (
            <ul className={classes.openings}>
              {found.map((opening) => (
                <OpeningLine key={opening.id} opening={opening} named />
              ))}
            </ul>
          )
        }
      </QueryView>
    </div>
  );
}
