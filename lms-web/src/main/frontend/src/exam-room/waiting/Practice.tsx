import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, ItemResponse } from '../api/types';
import { ItemView } from '../item/ItemView';
import { practiceItem, practiceKinds } from './practice';
import classes from './WaitingRoom.module.css';

/** Each kind of answer to be tried before it counts. */
export function Practice() {
  const { t } = useTranslation('exam-room');
  const [kind, setKind] = useState<ItemKind>('choice');
  const [given, setGiven] = useState<Partial<Record<ItemKind, ItemResponse | null>>>({});
  return (
    <section className={classes.card} aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practice.title')}</h2>
      <p className={classes.muted}>{t('practice.lead')}</p>
      <div className={classes.kinds} role="group" aria-label={t('practice.kinds')}>
        {practiceKinds.map((each) => (
          <Button key={each} variant={each === kind ? 'light' : 'default'} aria-pressed={each === kind} onClick={() => setKind(each)}>
            {t(`kind.${each}`)}
          </Button>
        ))}
      </div>
      <div className={classes.practice}>
        <ItemView
          key={kind}
          item={practiceItem(kind, (key) => t(`practice.${key}`))}
          response={given[kind] ?? null}
          onAnswer={(response) => setGiven({ ...given, [kind]: response })}
        />
      </div>
    </section>
  );
}
