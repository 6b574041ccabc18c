import { Button, Modal, NumberInput, Radio, Switch, TextInput } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DrawMode } from '../api/types';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useDraw } from './api';
import classes from './Dialog.module.css';

interface Props {
  blueprintId: string;
  title: string;
  hasClusters: boolean;
  onClose: () => void;
}

const most = 48;

/** Draws a paper from the saved blueprint. A refusal names the cells that are short, and the dialog stays. */
export function DrawPapers({ blueprintId, title: suggested, hasClusters, onClose }: Props) {
  const { t } = useTranslation('blueprint');
  const navigate = useNavigate();
  const draw = useDraw(blueprintId);
  const [title, setTitle] = useState(suggested);
  const [forms, setForms] = useState<number | string>(4);
  const [seed, setSeed] = useState<number | string>('');
  const [mode, setMode] = useState<DrawMode>('shuffled');
  const [statementShuffle, setStatementShuffle] = useState(true);
  const fine = title.trim() !== '' && typeof forms === 'number' && forms >= 1 && forms <= most;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fine) return;
    draw.mutate(
      { title: title.trim(), forms, seed: typeof seed === 'number' ? seed : null, mode, statementShuffle },
      { onSuccess: (paper) => void navigate(`/de/${paper.id}`) },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('draw.title')} size="lg" closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput label={t('draw.name')} required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
        <NumberInput
          label={t('draw.forms')}
          description={t('draw.formsNote', { most })}
          required
          min={1}
          max={most}
          allowDecimal={false}
          value={forms}
          onChange={setForms}
        />
        <Radio.Group label={t('draw.mode')} value={mode} onChange={(value) => setMode(value)}>
          <div className={classes.choices}>
            <Radio value="shuffled" label={t('draw.shuffled')} description={t('draw.shuffledNote')} />
            <Radio value="parallel" label={t('draw.parallel')} description={t('draw.parallelNote')} />
          </div>
        </Radio.Group>
        {hasClusters && (
          <Switch
            label={t('draw.statements')}
            description={t('draw.statementsNote')}
            checked={statementShuffle}
            onChange={(event) => setStatementShuffle(event.currentTarget.checked)}
          />
        )}
        <NumberInput label={t('draw.seed')} description={t('draw.seedNote')} allowDecimal={false} hideControls value={seed} onChange={setSeed} />
        {draw.error && <ProblemNotice error={draw.error} title={t('draw.failed')} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" disabled={!fine} loading={draw.isPending} leftSection={<IconSparkles size={17} />}>
            {t('draw.act', { count: typeof forms === 'number' ? forms : 0 })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
