import { Button } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconSparkles } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import type { Topic } from '../api/types';
import { useCan } from '../session/session';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { useFeasibility, useSave, type Tagged } from './api';
import { checkFormat, isComplete } from './check';
import { ConflictDialog } from './ConflictDialog';
import { Details } from './Details';
import { DrawPapers } from './DrawPapers';
import { EditorTools } from './EditorTools';
import { EssayParts } from './EssayParts';
import { FormatChecks } from './FormatChecks';
import { lacksOf } from './lacks';
import { layOut } from './layout';
import { LeaveGuard } from './LeaveGuard';
import { Matrix } from './Matrix';
import { MatrixForm } from './MatrixForm';
import { bodyOf, matrixParts, placeCells } from './matrix';
import { Summary } from './Summary';
import { TopicPicker } from './TopicPicker';
import { indexTopics } from './topics';
import { useCellNames } from './useCellNames';
import { useEditor } from './useEditor';
import classes from './BlueprintEditor.module.css';

type Dialog = 'topics' | 'draw' | 'details' | 'conflict';

const pause = 500;

export function BlueprintEditor({ start, tree }: { start: Tagged; tree: Topic[] }) {
  const { t } = useTranslation('blueprint');
  const can = useCan();
  const editor = useEditor(start);
  const save = useSave();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [goTo, setGoTo] = useState<{ key: string } | null>(null);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { blueprint, draft } = editor;
  const readOnly = !can('BLUEPRINT_WRITE');

  const topics = useMemo(() => indexTopics(tree), [tree]);
  const sections = useMemo(() => layOut(blueprint, draft.rows, topics, { anyTopic: t('anyTopic'), common: t('common') }), [blueprint, draft.rows, topics, t]);
  const [settled] = useDebouncedValue(draft, pause);
  const { data: told, error: unasked, refetch: askAgain } = useFeasibility(useMemo(() => bodyOf(blueprint, settled), [blueprint, settled]));
  const lacks = useMemo(() => lacksOf(told, placeCells(blueprint, settled).keys), [told, blueprint, settled]);
  const nameOf = useCellNames(editor, topics);
  const checks = checkFormat(blueprint, draft);

  const store = (etag: string, then?: () => void) =>
    save.mutate(
      { body: bodyOf(blueprint, draft), etag },
      {
        onSuccess: (now) => {
          editor.saved(now);
          setDialog(null);
          tell(t('saved'));
          then?.();
        },
        onError: (error) => {
          if (isProblem(error) && error.status === 412) setDialog('conflict');
        },
      },
    );
  const saveNow = () => {
    if (editor.changed && !save.isPending) store(editor.etag);
  };
  const draw = () => {
    if (editor.changed) store(editor.etag, () => setDialog('draw'));
    else setDialog('draw');
  };
  const shared = { editor, sections, lacks, readOnly, goTo };
  const note = [t('note', { format: blueprint.format.name, count: blueprint.minutes }), blueprint.ownerName].filter(Boolean).join(' · ');
  return (
    <div className={classes.page}>
      <PageHead title={draft.title} note={note}>
        {!readOnly && (
          <Button variant="default" onClick={saveNow} disabled={!editor.changed} loading={save.isPending}>
            {editor.changed ? t('save') : t('allSaved')}
          </Button>
        )}
        {can('PAPER_BUILD') && (
          <Button leftSection={<IconSparkles size={17} />} onClick={draw} disabled={save.isPending || !isComplete(checks)}>
            {editor.changed && !readOnly ? t('saveAndDraw') : t('drawAct')}
          </Button>
        )}
      </PageHead>
      {save.error && !(isProblem(save.error) && save.error.status === 412) && <ProblemNotice error={save.error} title={t('notSaved')} onRetry={saveNow} />}
      <Summary editor={editor} told={told} lacks={[...lacks.values()]} nameOf={nameOf} onGo={(key) => setGoTo({ key })} />
      {unasked && <ProblemNotice error={unasked} title={t('summary.notAsked')} onRetry={() => void askAgain()} />}
      <EditorTools
        editor={editor}
        readOnly={readOnly}
        hasMatrix={matrixParts(blueprint).length > 0}
        onSave={saveNow}
        onTopics={() => setDialog('topics')}
        onDetails={() => setDialog('details')}
      >
        <FormatChecks editor={editor} checks={checks} />
      </EditorTools>
      {matrixParts(blueprint).length > 0 && (narrow ? <MatrixForm {...shared} /> : <Matrix {...shared} />)}
      {matrixParts(blueprint).length > 0 && !readOnly && (
        <p className={classes.hint}>
          <Trans t={t} i18nKey="matrix.hint" components={{ 1: <kbd /> }} />
        </p>
      )}
      <EssayParts {...shared} topics={topics} />
      {dialog === 'topics' && <TopicPicker editor={editor} tree={tree} onClose={() => setDialog(null)} />}
      {dialog === 'details' && <Details editor={editor} onClose={() => setDialog(null)} />}
      {dialog === 'draw' && (
        <DrawPapers
          blueprintId={blueprint.id}
          title={draft.title}
          hasClusters={blueprint.parts.some(({ kind }) => kind === 'cluster')}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'conflict' && (
        <ConflictDialog
          editor={editor}
          saving={save.isPending}
          onTheirs={(theirs) => {
            editor.restart(theirs);
            setDialog(null);
          }}
          onMine={(theirs) => store(theirs.etag)}
          onClose={() => setDialog(null)}
        />
      )}
      <LeaveGuard changed={editor.changed && !readOnly} />
    </div>
  );
}
