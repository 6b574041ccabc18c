import { useTranslation } from 'react-i18next';
import type { LabelledHtml } from '../api/types';
import type { AttemptSession } from '../attempt/AttemptSession';
import { progressOf, sheetAt, type Work } from '../attempt/model';
import { ItemBody } from '../item/ItemBody';
import { BlockChoice } from './BlockChoice';
import { ItemArticle } from './ItemArticle';
import type { Group, Stop } from './stops';
import classes from './Screen.module.css';

interface Props {
  groups: Group[];
  at: string;
  work: Work;
  stimuli: LabelledHtml[];
  session: AttemptSession;
}

/** One item, one stimulus with its items, or a whole part. */
export function Screen({ groups, at, work, stimuli, session }: Props) {
  const many = groups.length > 1 || (groups[0]?.stops.length ?? 0) > 1;
  return groups.map((group) => {
    const stimulus = stimuli.find((each) => each.id === group.stimulusId);
    const stops = group.stops.map((stop) => <StopView key={stop.key} stop={stop} current={many && stop.key === at} work={work} session={session} />);
    return (
      <div key={group.key} className={classes.group} data-stimulus={stimulus ? true : undefined}>
        {stimulus && <Stimulus key={stimulus.id} html={stimulus.html} stops={group.stops} />}
        <div className={classes.stops}>{stops}</div>
      </div>
    );
  });
}

function Stimulus({ html, stops }: { html: string; stops: Stop[] }) {
  const { t } = useTranslation('exam-room');
  const from = stops[0]?.item?.number ?? 0;
  const to = stops.at(-1)?.item?.number ?? 0;
  return (
    <details className={classes.stimulus} open>
      <summary>{from === to ? t('stimulus.one', { from }) : t('stimulus.many', { from, to })}</summary>
      <ItemBody html={html} className={classes.text} />
    </details>
  );
}

interface StopProps {
  stop: Stop;
  current: boolean;
  work: Work;
  session: AttemptSession;
}

function StopView({ stop, current, work, session }: StopProps) {
  const { item, part, key } = stop;
  if (item) {
    return (
      <ItemArticle
        item={item}
        part={part}
        sheet={sheetAt(work, key)}
        current={current}
        onAnswer={(response) => session.answer(key, response)}
        onFlag={(flagged) => session.flag(key, flagged)}
      />
    );
  }
  const answered = (block: string) => part.items.filter((one) => one.block === block && progressOf(one, sheetAt(work, one.slot).response) !== 'none').length;
  return <BlockChoice part={part} block={work.block} answered={answered} onChoose={(block) => session.chooseBlock(block)} />;
}
