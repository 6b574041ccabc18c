import { useTranslation } from 'react-i18next';
import type { AttemptResult, ResultItem } from '../api/types';
import { anchorOf } from './result';
import { looks } from './verdicts';
import classes from './ResultPage.module.css';

/** All items at a glance: each differs by its sign and its tone, and leads to the item. */
export function ResultMap({ result, onGo }: { result: AttemptResult; onGo: (item: ResultItem) => void }) {
  const { t } = useTranslation('result');
  return (
    <nav className={`card ${classes.map}`} aria-label={t('map')}>
      {result.parts.map((part) => (
        <div key={part.number}>
          <span className={classes.mapPart}>{t('part', { roman: part.roman })}</span>
          <ul>
            {result.items
              .filter((item) => item.part === part.number)
              .map((item) => (
                <li key={item.slot}>
                  <Entry item={item} roman={part.roman} onGo={onGo} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Entry({ item, roman, onGo }: { item: ResultItem; roman: string; onGo: (item: ResultItem) => void }) {
  const { t } = useTranslation('result');
  const look = looks[item.verdict];
  return (
    <a
      href={`#${anchorOf(item)}`}
      data-tone={look.tone}
      aria-label={t('mapEntry', { roman, number: item.number, verdict: t(`verdict.${item.verdict}`) })}
      onClick={(event) => {
        event.preventDefault();
        onGo(item);
      }}
    >
      {item.number}
      <look.icon size={13} aria-hidden />
    </a>
  );
}
