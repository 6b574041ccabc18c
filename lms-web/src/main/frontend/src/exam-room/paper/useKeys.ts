import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptSession } from '../attempt/AttemptSession';
import { sheetAt } from '../attempt/model';
import { focusRow } from '../item/Cluster';
import { articleId } from './ItemArticle';
import { actOf, isTyping, type Act } from './keys';
import type { Stop } from './stops';

/** The paper by keyboard: letters answer, arrows move, F flags. Dialogs and text fields keep their keys. */
export function useKeys(session: AttemptSession, at: Stop, onMove: (by: 1 | -1) => void): void {
  const { t } = useTranslation('exam-room');
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || document.querySelector('dialog[open]')) return;
    const meant = actOf(event.key, at.item, { yes: t('keys.yes'), no: t('keys.no') });
    if (meant === null) return;
    if (meant.does !== 'type') event.preventDefault();
    carryOut(meant, session, at, onMove);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => act(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function carryOut(act: Act, session: AttemptSession, at: Stop, onMove: (by: 1 | -1) => void): void {
  const { key } = at;
  const sheet = sheetAt(session.getSnapshot().work, key);
  switch (act.does) {
    case 'move':
      return onMove(act.by);
    case 'flag':
      return session.flag(key, !sheet.flagged);
    case 'choose':
      return session.answer(key, { kind: 'choice', option: act.option });
    case 'judge':
      return judge(session, at, act.truth);
    case 'type':
      document.getElementById(articleId(key))?.querySelector<HTMLElement>('[data-answer-field]')?.focus();
  }
}

/** Answers the row that has the focus, else the first open one, and goes on to the next row. */
function judge(session: AttemptSession, at: Stop, truth: boolean): void {
  const rows = [...(document.getElementById(articleId(at.key))?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
  const { response } = sheetAt(session.getSnapshot().work, at.key);
  const truths = response?.kind === 'cluster' ? response.truths : {};
  const idOf = (row: HTMLElement) => row.dataset.statement ?? '';
  const row = rows.find((each) => each.contains(document.activeElement)) ?? rows.find((each) => truths[idOf(each)] === undefined);
  if (!row) return;
  session.answer(at.key, { kind: 'cluster', truths: { ...truths, [idOf(row)]: truth } });
  focusRow(rows[rows.indexOf(row) + 1] ?? row);
}
