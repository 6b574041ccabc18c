import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { UnitRow } from '../api/types';
import { useOrganisers } from './organisers';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useCreateSession } from './api';
import classes from './ExamSession.module.css';

/** A session needs a name and somebody who organises it; its sittings are added on its own page. */
export function NewSession({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('exam-session');
  const { units, error, retry } = useOrganisers();
  return (
    <Modal opened onClose={onClose} title={t('new.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      {units ? (
        <NewForm units={units} onClose={onClose} />
      ) : error ? (
        <ProblemNotice error={error} title={t('new.notReady')} onRetry={retry} />
      ) : (
        <LoadingRows rows={3} />
      )}
    </Modal>
  );
}

function NewForm({ units, onClose }: { units: UnitRow[]; onClose: () => void }) {
  const { t } = useTranslation('exam-session');
  const navigate = useNavigate();
  const create = useCreateSession();
  const [name, setName] = useState('');
  const [unitId, setUnitId] = useState(units[0]?.id ?? '');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || unitId === '') return;
    create.mutate({ name: name.trim(), unitId }, { onSuccess: (made) => void navigate(`/to-chuc-thi/${made.id}`) });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        label={t('new.name')}
        description={t('new.nameNote')}
        required
        maxLength={200}
        value={name}
        error={tried && name.trim() === '' && t('new.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t('new.unit')}
        required
        searchable
        allowDeselect={false}
        data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        value={unitId || null}
        error={tried && unitId === '' && t('new.unitMissing')}
        onChange={(id) => setUnitId(id ?? '')}
      />
      {create.error && <ProblemNotice error={create.error} title={t('new.failed')} />}
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={create.isPending}>
          {t('new.act')}
        </Button>
      </div>
    </form>
  );
}
