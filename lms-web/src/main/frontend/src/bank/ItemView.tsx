import { SegmentedControl, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types';
import { useFormat } from '../i18n/format';
import { ItemFace } from '../ui/face/ItemFace';
import { ItemBody } from '../ui/ItemBody';
import classes from './ItemView.module.css';

interface Props {
  item: Item;
  onVersion: (version: number) => void;
}

/** The item exactly as on a candidate's paper; with key and explanation for those who may see them. */
export function ItemView({ item, onVersion }: Props) {
  const { t } = useTranslation('bank');
  const format = useFormat();
  const [withKey, setWithKey] = useState(true);
  const { content, answer } = item;
  const shown = withKey ? answer : null;
  return (
    <div className={classes.view}>
      <div className={classes.tools}>
        {answer && (
          <SegmentedControl
            aria-label={t('view.label')}
            value={withKey ? 'key' : 'candidate'}
            onChange={(value) => setWithKey(value === 'key')}
            data={[
              { value: 'key', label: t('view.key') },
              { value: 'candidate', label: t('view.candidate') },
            ]}
          />
        )}
        {item.versions.length > 1 && (
          <Select
            aria-label={t('view.version')}
            value={String(item.version)}
            onChange={(value) => value && onVersion(Number(value))}
            data={item.versions.map(({ number, createdAt }) => ({ value: String(number), label: t('view.versionAt', { number, at: format.date(createdAt) }) }))}
          />
        )}
      </div>
      {item.findings.length > 0 && (
        <ul className={classes.findings}>
          {item.findings.map((finding) => (
            <li key={`${finding.path}${finding.code}`}>
              <IconAlertTriangle size={16} aria-hidden />
              {finding.message}
            </li>
          ))}
        </ul>
      )}
      <ItemFace face={content} stimulusHtml={content.stimulusHtml} answer={shown} />
      {shown?.rubricHtml && (
        <section className={classes.section}>
          <h3>{t('view.rubric')}</h3>
          <ItemBody html={shown.rubricHtml} />
        </section>
      )}
      {shown && shown.explanationHtml !== '' && (
        <section className={classes.section}>
          <h3>{t('view.explanation')}</h3>
          <ItemBody html={shown.explanationHtml} />
        </section>
      )}
      <Facts item={item} />
    </div>
  );
}

function Facts({ item }: { item: Item }) {
  const { t } = useTranslation('bank');
  const format = useFormat();
  const facts = [
    [t('fact.topic'), item.topic?.title],
    [t('fact.grade'), item.grade],
    [t('fact.block'), item.content.block],
    [t('fact.author'), item.authorName],
    [t('fact.updated'), format.dateTime(item.updatedAt)],
    [t('fact.version'), item.version],
    [t('fact.shuffle'), item.content.kind === 'choice' && !item.content.shuffle ? t('fact.noShuffle') : null],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
