import { Accordion, ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import type { Lack } from './lacks';
import type { Line } from './layout';
import { cellKey, countAt, isOpen, matrixParts, rowKey, withCount, withoutRow, type CellPlace } from './matrix';
import { roman, type MatrixProps } from './Matrix';
import { matrixSum } from './totals';
import { useLevelWords } from './useLevelWords';
import classes from './MatrixForm.module.css';

/** The matrix on a phone: one topic at a time, its counts as steppers, nothing to scroll sideways. */
export function MatrixForm({ editor, sections, lacks, readOnly, goTo }: MatrixProps) {
  const { t } = useTranslation('blueprint');
  const [open, setOpen] = useState<string | null>(null);
  const [went, setWent] = useState<MatrixProps['goTo']>(null);
  const lines = sections.flatMap((section) => section.lines);
  if (goTo && goTo !== went) {
    setWent(goTo);
    setOpen(lines.find(({ key }) => goTo.key.endsWith(`/${key}`))?.key ?? open);
  }
  useEffect(() => {
    if (went) document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(went.key)}"]`)?.focus();
  }, [went]);
  return (
    <>
      {sections.map((section) => (
        <section key={section.block ?? ''} className={classes.section}>
          {section.title !== null && <h2>{section.title}</h2>}
          {section.lines.length === 0 && <p className={classes.none}>{t('matrix.emptySection')}</p>}
          <Accordion
            value={open}
            onChange={setOpen}
            variant="separated"
            radius="md"
            chevronPosition="right"
            order={section.title === null ? 2 : 3}
            transitionDuration={0}
          >
            {section.lines.map((line) => (
              <Topic key={line.key} line={line} editor={editor} lacks={lacks} readOnly={readOnly} open={open === line.key} />
            ))}
          </Accordion>
        </section>
      ))}
    </>
  );
}

interface TopicProps extends Pick<MatrixProps, 'editor' | 'lacks' | 'readOnly'> {
  line: Line;
  open: boolean;
}

function Topic({ line, editor: { blueprint, draft, change }, lacks, readOnly, open }: TopicProps) {
  const { t } = useTranslation('blueprint');
  const { number } = useFormat();
  const levelWords = useLevelWords();
  const sum = matrixSum(blueprint, draft, { row: line.row });
  const lacking = [...lacks.keys()].some((key) => key.endsWith(`/${rowKey(line.row)}`));
  const parts = matrixParts(blueprint).filter((part) => isOpen(blueprint, part.number, line.row));
  return (
    <Accordion.Item value={line.key} className={classes.topic}>
      <Accordion.Control>
        <span className={classes.name}>{line.name}</span>
        <span className={classes.facts} data-lack={lacking || undefined}>
          {lacking && <IconAlertTriangle size={14} aria-label={t('form.lacking')} />}
          {t('form.facts', { count: sum.count, points: number(sum.hundredths / 100) })}
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        {open && (
          <>
            {parts.map((part) => (
              <fieldset key={part.number} className={classes.part}>
                <legend>{t('matrix.part', { number: roman(part.number), kind: t(`ui:kind.${part.kind}`) })}</legend>
                {draft.levels.map((level) => {
                  const place = { ...line.row, part: part.number, level };
                  return (
                    <Stepper
                      key={level ?? '*'}
                      label={levelWords.full(level)}
                      place={place}
                      count={countAt(draft, place)}
                      lack={lacks.get(cellKey(place))}
                      readOnly={readOnly}
                      onCount={(count) => change((now) => withCount(now, place, count), cellKey(place))}
                    />
                  );
                })}
              </fieldset>
            ))}
            {!readOnly && (
              <Button variant="subtle" color="chili" size="sm" leftSection={<IconTrash size={16} />} onClick={() => change((now) => withoutRow(now, line.row))}>
                {t('form.remove')}
              </Button>
            )}
          </>
        )}
      </Accordion.Panel>
    </Accordion.Item>
  );
}

interface StepperProps {
  label: string;
  place: CellPlace;
  count: number;
  lack: Lack | undefined;
  readOnly: boolean;
  onCount: (count: number) => void;
}

function Stepper({ label, place, count, lack, readOnly, onCount }: StepperProps) {
  const { t } = useTranslation('blueprint');
  return (
    <div className={classes.stepper} data-lack={lack !== undefined || undefined}>
      <span className={classes.level}>
        {label}
        {lack && <small>{t('matrix.lack', { needed: lack.needed, available: lack.available })}</small>}
      </span>
      {!readOnly && (
        <ActionIcon variant="default" size={44} disabled={count === 0} aria-label={t('form.less', { level: label })} onClick={() => onCount(count - 1)}>
          <IconMinus size={18} />
        </ActionIcon>
      )}
      <input
        data-cell={cellKey(place)}
        inputMode="numeric"
        aria-label={label}
        readOnly={readOnly}
        value={count}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onCount(Number(event.currentTarget.value.replace(/\D/g, '').slice(-2)))}
      />
      {!readOnly && (
        <ActionIcon variant="default" size={44} aria-label={t('form.more', { level: label })} onClick={() => onCount(count + 1)}>
          <IconPlus size={18} />
        </ActionIcon>
      )}
    </div>
  );
}
