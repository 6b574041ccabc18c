import { Button, Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../api/types';
import { blocksOf, rowKey, withRows, type Row } from './matrix';
import { searchTopics } from './topics';
import type { Editor } from './useEditor';
import classes from './TopicPicker.module.css';

interface Props {
  editor: Editor;
  tree: Topic[];
  onClose: () => void;
}

const any = '*';

/** Chooses the topics of the programme that become rows. Rows already there are ticked and stay; they leave from the matrix itself. */
export function TopicPicker({ editor: { blueprint, draft, change }, tree, onClose }: Props) {
  const { t } = useTranslation('blueprint');
  const [words, setWords] = useState('');
  const [grade, setGrade] = useState('');
  const [block, setBlock] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const blocks = blocksOf(blueprint);
  const grades = [...new Set(tree.map((topic) => topic.grade))].sort((a, b) => b - a);
  const shown = useMemo(() => {
    const sorted = [...tree].sort((a, b) => b.grade - a.grade).filter((topic) => grade === '' || String(topic.grade) === grade);
    return searchTopics(sorted, words);
  }, [tree, words, grade]);
  const rowOf = (code: string): Row => ({ topic: code === any ? null : code, block: block === '' ? null : block });
  const there = new Set(draft.rows.map(rowKey));
  const toggle = (code: string) =>
    setPicked((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const tick = (code: string, title: string) => {
    const stands = there.has(rowKey(rowOf(code)));
    return <Checkbox checked={stands || picked.has(code)} disabled={stands} label={title} onChange={() => toggle(code)} />;
  };
  const fresh = [...picked].filter((code) => !there.has(rowKey(rowOf(code))));
  const add = () => {
    change((now) => withRows(now, fresh.map(rowOf)));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('picker.title')} size="lg" closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className={classes.filters}>
        <TextInput
          type="search"
          aria-label={t('picker.search')}
          placeholder={t('picker.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          aria-label={t('picker.grade')}
          value={grade}
          onChange={(value) => setGrade(value ?? '')}
          data={[{ value: '', label: t('picker.allGrades') }, ...grades.map((one) => ({ value: String(one), label: t('grade', { grade: one }) }))]}
        />
      </div>
      {blocks.length > 0 && (
        <Select
          mt={8}
          label={t('picker.block')}
          value={block}
          onChange={(value) => setBlock(value ?? '')}
          data={[{ value: '', label: t('common') }, ...blocks.map(({ code, title }) => ({ value: code, label: title }))]}
        />
      )}
      <div className={classes.tree} role="region" aria-label={t('picker.tree')} tabIndex={0}>
        {words === '' && tick(any, t('anyTopic'))}
        {shown.map((chapter) => (
          <div key={chapter.code} className={classes.chapter}>
            {tick(chapter.code, t('picker.chapter', { title: chapter.title, grade: chapter.grade }))}
            <ul>
              {chapter.children.map((lesson) => (
                <li key={lesson.code}>{tick(lesson.code, lesson.title)}</li>
              ))}
            </ul>
          </div>
        ))}
        {shown.length === 0 && <p className="muted">{t('picker.nothing', { words })}</p>}
      </div>
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={add} disabled={fresh.length === 0}>
          {t('picker.add', { count: fresh.length })}
        </Button>
      </div>
    </Modal>
  );
}
