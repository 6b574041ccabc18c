import { useTranslation } from 'react-i18next';
import type { FormKey, SealedItem, SealedPaper, SealedPart } from '../api/types';
import { useFormat } from '../i18n/format';
import { ItemFace } from '../ui/face/ItemFace';
import { ItemBody } from '../ui/ItemBody';
import { Explanation } from './Explanation';
import { faceKeyOf } from './faceKey';
import { groupItems } from './groups';
import classes from './FormSheet.module.css';

interface Props {
  paper: SealedPaper;
  keys: FormKey[] | null;
}

export function FormSheet({ paper, keys }: Props) {
  const { t } = useTranslation('paper');
  return (
    <article className={`card ${classes.sheet}`} aria-label={t('form.title', { code: paper.form })}>
      <div className={classes.head}>
        <div>
          <p className={classes.title}>{paper.title}</p>
          <p>{t('sheet.subject', { subject: paper.subject.name, count: paper.minutes })}</p>
        </div>
        <p className={classes.code}>
          {t('sheet.code')} <strong>{paper.form}</strong>
        </p>
      </div>
      {paper.parts.map((part) => (
        <Part key={part.number} part={part} paper={paper} keys={keys} />
      ))}
      <p className={classes.end}>{t('sheet.end')}</p>
    </article>
  );
}

function Part({ part, paper, keys }: Props & { part: SealedPart }) {
  const { t } = useTranslation('paper');
  const { mark } = useFormat();
  const marking =
    part.scheme.type === 'each'
      ? t('sheet.each', { points: mark(part.scheme.points) })
      : part.scheme.type === 'scale'
        ? t('sheet.scale', { points: part.scheme.scale.map(mark).join(' · ') })
        : t('sheet.essay', { points: part.scheme.points.map(mark).join(' + ') });
  const blockTitle = (code: string | null) => part.choice?.blocks.find((block) => block.code === code)?.title;
  return (
    <section className={classes.part}>
      <h2>{t('sheet.part', { roman: part.roman, title: part.title })}</h2>
      <p className={classes.marking}>{marking}</p>
      {groupItems(part.items).map((group) => (
        <div key={group.items[0]?.slot} className={classes.group}>
          {group.opensBlock && part.choice && (
            <h3>{group.block === null ? t('sheet.common') : t('sheet.block', { title: blockTitle(group.block) ?? group.block })}</h3>
          )}
          {group.stimulusId !== null && <ItemBody className={classes.stimulus} html={paper.stimuli.find(({ id }) => id === group.stimulusId)?.html ?? ''} />}
          {group.items.map((item) => (
            <Item key={item.slot} item={item} answer={keys?.find(({ slot }) => slot === item.slot)} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Item({ item, answer }: { item: SealedItem; answer: FormKey | undefined }) {
  const { t } = useTranslation('paper');
  return (
    <section className={classes.item} id={`cau-${item.slot}`} tabIndex={-1} aria-label={t('sheet.item', { number: item.number })}>
      <p className={classes.number}>
        {t('sheet.item', { number: item.number })}
        {answer && <span>{answer.itemCode}</span>}
      </p>
      <ItemFace face={item} answer={faceKeyOf(answer)} />
      {answer && <Explanation html={answer.explanationHtml} unsure={answer.lettersUnsure} />}
    </section>
  );
}
