import { Button, Select, Switch } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { FormPreview } from '../api/types';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useForm, usePaper } from './api';
import { FormSheet } from './FormSheet';
import { KeyPanel } from './KeyPanel';
import classes from './FormPage.module.css';

/** One form as a candidate sees it, with the key beside it for those who may see it. */
export default function FormPage() {
  const { t } = useTranslation('paper');
  const { id = '', code = '' } = useParams();
  const form = useForm(id, code);
  return (
    <QueryView query={form} failed={t('form.failed')} loading={t('form.loading')} rows={8}>
      {(found) => <FormView paperId={id} code={code} form={found} />}
    </QueryView>
  );
}

function FormView({ paperId, code, form }: { paperId: string; code: string; form: FormPreview }) {
  const { t } = useTranslation('paper');
  const navigate = useNavigate();
  const [withKey, setWithKey] = useState(false);
  const codes = usePaper(paperId).data?.forms.map((one) => one.code) ?? [code];
  const key = withKey ? form.key : null;
  return (
    <div className={classes.page} data-key={key !== null || undefined}>
      <div className={classes.tools}>
        <BackLink to={`/de/${paperId}`}>{form.paper.title}</BackLink>
        <PageHead title={t('form.title', { code })} note={t('form.note')}>
          <Select aria-label={t('form.choose')} w={132} data={codes} value={code} onChange={(next) => next && void navigate(`/de/${paperId}/${next}`)} />
          <Button variant="default" leftSection={<IconPrinter size={17} />} onClick={() => window.print()}>
            {t('form.print')}
          </Button>
        </PageHead>
        {form.key && (
          <Switch
            label={t('form.withKey')}
            description={withKey && form.seed !== null ? t('form.seed', { seed: String(form.seed) }) : t('form.withKeyNote')}
            checked={withKey}
            onChange={(event) => setWithKey(event.currentTarget.checked)}
          />
        )}
      </div>
      <div className={classes.columns}>
        <FormSheet paper={form.paper} keys={key} />
        {key && <KeyPanel paper={form.paper} keys={key} />}
      </div>
    </div>
  );
}
