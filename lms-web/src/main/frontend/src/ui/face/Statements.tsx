import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HtmlOption } from '../../api/types';
import { ItemBody } from '../ItemBody';
import { statementLetter } from './letters';
import classes from './ItemFace.module.css';

interface Props {
  statements: HtmlOption[];
  truths: { id: string; correct: boolean }[] | null;
  mine: Record<string, boolean> | null;
}

/** Four rows with a true and a false column; the key fills one of the two, one's own answer rings one. */
export function Statements({ statements, truths, mine }: Props) {
  const { t } = useTranslation('ui');
  const hasMine = mine !== null;
  return (
    <table className={classes.statements}>
      <thead>
        <tr>
          <th scope="col">{t('face.statement')}</th>
          <th scope="col">{t('face.true')}</th>
          <th scope="col">{t('face.false')}</th>
          {hasMine && truths && (
            <th scope="col">
              <span className="vh">{t('face.verdict')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {statements.map((statement, i) => {
          const correct = truths?.find(({ id }) => id === statement.id)?.correct ?? null;
          const given = mine?.[statement.id] ?? null;
          return (
            <tr key={statement.id}>
              <th scope="row">
                <span className={classes.statement}>
                  <b>{statementLetter(i)}</b>
                  <ItemBody html={statement.html} />
                </span>
              </th>
              {[true, false].map((value) => (
                <td key={String(value)}>
                  <Ring keyed={correct === value} mine={given === value} />
                </td>
              ))}
              {hasMine && truths && <td>{<Verdict given={given} correct={correct} />}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Ring({ keyed, mine }: { keyed: boolean; mine: boolean }) {
  const { t } = useTranslation('ui');
  const words = [mine && t('face.mine'), keyed && t('face.key')].filter(Boolean).join(', ');
  return (
    <span className={classes.ring} data-key={keyed || undefined} data-mine={mine || undefined}>
      {keyed && <IconCheck size={15} aria-hidden />}
      <span className="vh">{words}</span>
    </span>
  );
}

function Verdict({ given, correct }: { given: boolean | null; correct: boolean | null }) {
  const { t } = useTranslation('ui');
  if (given === null) return <span className={classes.blank}>{t('face.blank')}</span>;
  if (given === correct) return <IconCheck size={18} className={classes.good} aria-label={t('face.right')} />;
  return <IconX size={18} className={classes.bad} aria-label={t('face.wrong')} />;
}
