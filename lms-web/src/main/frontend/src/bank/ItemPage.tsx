import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { BackLink } from '../ui/BackLink';
import { ItemStatusBadge } from '../ui/badges';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { Summary } from './ItemDrawer';
import { ItemView } from './ItemView';
import { useItem } from './queries';
import classes from './ItemPage.module.css';

export default function ItemPage() {
  const { t } = useTranslation('bank');
  const { id = '' } = useParams();
  const [version, setVersion] = useState<number | null>(null);
  const item = useItem(id, version);
  return (
    <div className={classes.page}>
      <BackLink to="/ngan-hang">{t('title')}</BackLink>
      <QueryView query={item} failed={t('itemFailed')} loading={t('itemLoading')}>
        {(data) => (
          <>
            <PageHead title={data.code} note={<Summary item={data} />}>
              <ItemStatusBadge status={data.status} />
            </PageHead>
            <div className={`card ${classes.sheet}`}>
              <ItemView item={data} onVersion={setVersion} />
            </div>
          </>
        )}
      </QueryView>
    </div>
  );
}
