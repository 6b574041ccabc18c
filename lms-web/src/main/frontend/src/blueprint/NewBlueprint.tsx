import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ExamFormat } from '../api/types';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useCreate, useCurriculum, useFormats } from './api';
import { FormatParts } from './FormatParts';
import classes from './Dialog.module.css';

const examGrades = [10, 11, 12];

/** A blueprint starts from a format, filled with what the bank holds; the counts are changed on its own page. */
export function NewBlueprint({ formatCode, onClose }: { formatCode: string; onClose: () => void }) {
  const { t } = useTranslation('blueprint');
  const formats = useFormats();
  return (
    <Modal opened onClose={onClose} title={t('new.title')} size="lg" closeButtonProps={{ 'aria-label': t('ui:close') }}>
      {formats.error && <ProblemNotice error={formats.error} title={t('formats.failed')} onRetry={() => void formats.refetch()} />}
      {!formats.data && !formats.error && <LoadingRows rows={3} />}
      {formats.data && <NewForm formats={formats.data} formatCode={formatCode} onClose={onClose} />}
    </Modal>
  );
}

function NewForm({ formats, formatCode, onClose }: { formats: ExamFormat[]; formatCode: string; onClose: () => void }) {
  const { t } = useTranslation('blueprint');
  const navigate = useNavigate();
  const curriculum = useCurriculum();
  const create = useCreate();
  const [code, setCode] = useState(formats.some((one) => one.code === formatCode) ? formatCode : (formats[0]?.code ?? ''));
  const [title, setTitle] = useState<string | null>(null);
  const [grade, setGrade] = useState('12');
  const format = formats.find((one) => one.code === code);
  const grades = curriculum.data?.subjects.find((subject) => subject.code === format?.subject)?.grades ?? examGrades;
  const name = title ?? (format ? t('new.suggestion', { format: format.name }) : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!format || name.trim() === '') return;
    create.mutate(
      { title: name.trim(), formatCode: format.code, grade: grade === '' ? null : Number(grade) },
      { onSuccess: (made) => void navigate(`/ma-tran/${made.id}`) },
    );
  };
  const current = formats.filter((one) => one.validTo === null);
  const past = formats.filter((one) => one.validTo !== null);
  const choice = (one: ExamFormat) => ({ value: one.code, label: one.name });
  return (
    <form className={classes.form} onSubmit={submit}>
      <Select
        label={t('new.format')}
        description={t('new.formatNote')}
        searchable
        data={[
          { group: t('formats.current'), items: current.map(choice) },
          ...(past.length > 0 ? [{ group: t('formats.past'), items: past.map(choice) }] : []),
        ]}
        value={code}
        onChange={(value) => setCode(value ?? '')}
        data-autofocus
      />
      {format && <FormatParts format={format} />}
      <TextInput label={t('new.name')} required maxLength={200} value={name} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Select
        label={t('new.grade')}
        description={t('new.gradeNote')}

        value={grade}
        onChange={(value) => setGrade(value ?? '')}
        data={[
          { value: '', label: t('new.anyGrade') },
          ...[...grades].sort((a, b) => b - a).map((one) => ({ value: String(one), label: t('grade', { grade: one }) })),
        ]}
      />
      {create.error && <ProblemNotice error={create.error} title={t('new.failed')} />}
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={create.isPending} disabled={!format || name.trim() === ''}>
          {t('new.act')}
        </Button>
      </div>
    </form>
  );
}
