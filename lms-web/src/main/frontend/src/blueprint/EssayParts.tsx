import { Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { levels, type BlueprintPart } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Lack } from './lacks';
import { essayKey, type EssaySlot } from './matrix';
import { roman, type MatrixProps } from './Matrix';
import type { TopicIndex } from './topics';
import classes from './EssayParts.module.css';

interface Props extends Pick<MatrixProps, 'editor' | 'lacks' | 'readOnly' | 'goTo'> {
  topics: TopicIndex;
}

/** Essay questions are few and each has points of its own, so they are lines rather than cells. */
export function EssayParts({ editor, lacks, readOnly, goTo, topics }: Props) {
  const { t } = useTranslation('blueprint');
  const { blueprint, draft, change } = editor;
  useEffect(() => {
    if (goTo) document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(goTo.key)}"]`)?.focus();
  }, [goTo]);
  const parts = blueprint.parts.filter(({ kind }) => kind === 'essay');
  if (parts.length === 0) return null;
  const slotsOf = (part: BlueprintPart) => draft.essays.map((slot, at) => ({ slot, at })).filter(({ slot }) => slot.part === part.number);
  const set = (at: number, given: Partial<EssaySlot>) =>
    change((now) => ({ ...now, essays: now.essays.map((slot, i) => (i === at ? { ...slot, ...given } : slot)) }), `essay/${at}`);
  return (
    <div className={classes.parts}>
      {parts.map((part) => (
        <section key={part.number} className={`card ${classes.part}`}>
          <h2>{t('essay.part', { number: roman(part.number), title: part.title })}</h2>
          {slotsOf(part).map(({ slot, at }, i) => (
            <Slot
              key={at}
              number={i + 1}
              id={essayKey(part.number, i)}
              slot={slot}
              lack={lacks.get(essayKey(part.number, i))}
              topics={topics}
              readOnly={readOnly}
              onSet={(given) => set(at, given)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

interface SlotProps {
  number: number;
  id: string;
  slot: EssaySlot;
  lack: Lack | undefined;
  topics: TopicIndex;
  readOnly: boolean;
  onSet: (given: Partial<EssaySlot>) => void;
}

function Slot({ number, id, slot, lack, topics, readOnly, onSet }: SlotProps) {
  const { t } = useTranslation('blueprint');
  const { mark } = useFormat();
  const choices = [...topics.values()].map(({ code, title, grade }) => ({ value: code, label: t('essay.topicChoice', { title, grade }) }));
  return (
    <div className={classes.slot}>
      <p className={classes.points}>
        {t('essay.slot', { number })} <strong>{t('essay.points', { points: mark(slot.points) })}</strong>
      </p>
      <Select
        label={t('essay.topic')}
        data={[{ value: '', label: t('anyTopic') }, ...choices]}
        value={slot.topic ?? ''}
        searchable
        disabled={readOnly}
        data-cell={id}
        error={lack && t('matrix.lack', { needed: lack.needed, available: lack.available })}
        onChange={(topic) => onSet({ topic: topic === '' ? null : topic })}
      />
      <Select
        label={t('essay.level')}
        data={[{ value: '', label: t('anyLevel') }, ...levels.map((level) => ({ value: level, label: t(`ui:level.${level}`) }))]}
        value={slot.level ?? ''}
        disabled={readOnly}
        onChange={(level) => onSet({ level: level === '' ? null : level })}
      />
      {lack && <IconAlertTriangle className={classes.lack} size={18} aria-hidden />}
    </div>
  );
}
