import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { History } from './History';
import { ImportReport } from './ImportReport';
import { Upload } from './Upload';
import classes from './Imports.module.css';

/** A file of items: sent, checked line by line, confirmed, taken over as a whole. */
export default function Imports() {
  const { t } = useTranslation('imports');
  const [params, setParams] = useSearchParams();
  const open = params.get('tep');
  const show = (id: string | null) => setParams(id === null ? {} : { tep: id });
  return (
    <>
      <BackLink to="/ngan-hang">{t('bank')}</BackLink>
      <PageHead title={t('title')} note={t('note')} />
      <div className={classes.page}>
        {open === null ? <Upload onSent={(job) => show(job.id)} /> : <ImportReport key={open} id={open} onAnother={() => show(null)} />}
        <History openId={open} />
      </div>
    </>
  );
}
