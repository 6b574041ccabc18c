import { useTranslation } from 'react-i18next';
import type { LateAnswer, LateSaid } from '../api/types';
import type { Bundle } from './late';
import { placeOf } from './late';
import classes from './LateAnswers.module.css';

/** More nobody reads before a decision. */
const most = 200;

/** What the answers say on which somebody is about to decide, each beside what counts in its place now. */
export function Contents({ bundles }: { bundles: Bundle[] }) {
  const { t } = useTranslation('late-answers');
  const lines = bundles.flatMap(({ candidate, answers }) => answers.map((answer) => ({ candidate, answer })));
  if (!lines.some(({ answer }) => answer.says !== null)) return null;
  return (
    <details className={classes.contents}>
      <summary>{t('contents.title', { count: lines.length })}</summary>
      <div className={classes.scrolled} tabIndex={0} role="region" aria-label={t('contents.table')}>
        <table>
          <thead>
            <tr>
              {bundles.length > 1 && <th scope="col">{t('column.name')}</th>}
              <th scope="col">{t('contents.place')}</th>
              <th scope="col">{t('contents.says')}</th>
              <th scope="col">{t('contents.stands')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map(({ candidate, answer }) => (
              <tr key={`${candidate.candidateId} ${answer.id}`}>
                {bundles.length > 1 && <td>{candidate.fullName}</td>}
                <th scope="row">
                  <PlaceName answer={answer} />
                </th>
                <td>
                  <Said said={answer.says} />
                </td>
                <td>
                  <Said said={answer.stands} />
                  {answer.overtaken && <small className={classes.newer}>{t('contents.newer')}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > most && <p className="small muted">{t('contents.more', { count: lines.length - most })}</p>}
      </div>
    </details>
  );
}

function PlaceName({ answer }: { answer: LateAnswer }) {
  const { t } = useTranslation('late-answers');
  const place = placeOf(answer);
  return place === null ? t('block') : t('places', { part: place.part, numbers: place.number });
}

function Said({ said }: { said: LateSaid | null }) {
  const { t } = useTranslation('late-answers');
  if (said === null || said.kind === 'nothing') return <span className="muted">{t('contents.nothing')}</span>;
  if (said.kind !== 'cluster') return said.text;
  return said.truths.map(({ letter, truth }) => `${letter} ${t(truth ? 'contents.true' : 'contents.false')}`).join(' · ');
}
