import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, ItemResponse } from '../api/types';
import { ItemView } from '../item/ItemView';
import { practiceItem, practiceKinds } from './practice';
import classes from './WaitingRoom.module.css';

/** Each kind of answer the paper asks for, to be tried before it counts. */
export function Practice({ kinds }: { kinds: readonly ItemKind[] }) {
  const { t } = useTranslation('exam-room');
  const shown = practiceKinds.filter((each) => kinds.includes(each));
  const [kind, setKind] = useState<ItemKind>(shown[0] ?? 'choice');
  const [given, setGiven] = useState<Partial<Record<ItemKind, ItemResponse | null>>>({});
  return (
    <section className={classes.card} aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practice.title')}</h2>
      <p className={classes.muted}>{t('practice.lead')}</p>
      <div className={classes.kinds} role="group" aria-label={t('practice.kinds')}>
        {shown.map((each) => (
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
