import { useTranslation } from 'react-i18next';
import type { HtmlOption, ResultItem } from '../api/types';
import { useFormat } from '../i18n/format';
import { Explanation } from '../paper/Explanation';
import { ItemFace } from '../ui/face/ItemFace';
import { ItemBody } from '../ui/ItemBody';
import { StatusBadge } from '../ui/StatusBadge';
import { anchorOf, isMissed, shownResponse, type PartItems } from './result';
import { looks } from './verdicts';
import classes from './ResultPage.module.css';

/** The items of a part with one's own answers, the key and why. */
export function ResultItems({ part: { part, groups }, stimuli }: { part: PartItems; stimuli: HtmlOption[] }) {
  const { t } = useTranslation('result');
  return (
    <section className={classes.part}>
      <h3>{t('partTitle', { roman: part.roman, title: part.title })}</h3>
      {groups.map((group) => (
        <div key={group.items[0]?.slot} className={`card ${classes.group}`}>
          {group.stimulusId !== null && <ItemBody className={classes.stimulus} html={stimuli.find(({ id }) => id === group.stimulusId)?.html ?? ''} />}
          {group.items.map((item) => (
            <Item key={item.slot} item={item} roman={part.roman} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Item({ item, roman }: { item: ResultItem; roman: string }) {
  const { t } = useTranslation('result');
  const { mark } = useFormat();
  const look = looks[item.verdict];
  return (
    <article className={classes.item} id={anchorOf(item)} tabIndex={-1} aria-label={t('itemOf', { roman, number: item.number })}>
      <div className={classes.itemHead}>
        <h4>{t('item', { number: item.number })}</h4>
        <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
          {t(`verdict.${item.verdict}`)}
        </StatusBadge>
        {item.counted && (
          <span className={classes.points}>
            {item.statementsRight !== null && <>{t('statementsRight', { right: item.statementsRight, count: item.statements?.length ?? 0 })} · </>}
            {t('points', { points: item.verdict === 'pending' ? t('pending') : mark(item.points), max: mark(item.max) })}
          </span>
        )}
      </div>
      <ItemFace face={item} answer={item.key} mine={shownResponse(item)} />
      <Explanation html={item.explanationHtml} unsure={item.lettersUnsure} folded={!isMissed(item)} />
    </article>
  );
}
