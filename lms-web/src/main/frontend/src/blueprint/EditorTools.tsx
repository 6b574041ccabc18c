import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconCheck, IconColumns, IconEdit, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayHide, withLevel, type ColumnLevel } from './matrix';
import type { Editor } from './useEditor';
import classes from './BlueprintEditor.module.css';

interface Props {
  editor: Editor;
  readOnly: boolean;
  hasMatrix: boolean;
  onSave: () => void;
  onTopics: () => void;
  onDetails: () => void;
  children: ReactNode;
}

const extraLevels: readonly ColumnLevel[] = ['apply_high', null];

export function EditorTools({ editor, readOnly, hasMatrix, onSave, onTopics, onDetails, children }: Props) {
  const { t } = useTranslation('blueprint');
  useHotkeys(
    [
      ['mod+S', onSave],
      ['mod+Z', editor.undo],
      ['mod+Shift+Z', editor.redo],
      ['mod+Y', editor.redo],
    ],
    ['TEXTAREA'],
  );
  return (
    <div className={classes.tools}>
      {children}
      {!readOnly && (
        <div className={classes.acts}>
          <Tooltip label={t('undo')}>
            <ActionIcon aria-label={t('undo')} disabled={!editor.canUndo} onClick={editor.undo}>
              <IconArrowBackUp size={20} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('redo')}>
            <ActionIcon aria-label={t('redo')} disabled={!editor.canRedo} onClick={editor.redo}>
              <IconArrowForwardUp size={20} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('details.title')}>
            <ActionIcon aria-label={t('details.title')} onClick={onDetails}>
              <IconEdit size={19} />
            </ActionIcon>
          </Tooltip>
          {hasMatrix && (
            <>
              <Columns editor={editor} />
              <Button variant="subtle" size="xs" leftSection={<IconPlus size={16} />} onClick={onTopics}>
                {t('addTopics')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Levels beyond the three of the letter: "vận dụng cao" of older matrices, and cells that take any level. */
function Columns({ editor: { draft, change } }: { editor: Editor }) {
  const { t } = useTranslation('blueprint');
  return (
    <Menu>
      <Menu.Target>
        <Tooltip label={t('columns')}>
          <ActionIcon aria-label={t('columns')}>
            <IconColumns size={19} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {extraLevels.map((level) => {
          const shown = draft.levels.includes(level);
          return (
            <Menu.Item
              key={level ?? '*'}
              role="menuitemcheckbox"
              aria-checked={shown}
              disabled={shown && !mayHide(draft, level)}
              rightSection={shown && <IconCheck size={16} aria-hidden />}
              onClick={() => change((now) => withLevel(now, level, !shown))}
            >
              {level === null ? t('anyLevel') : t(`ui:level.${level}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
