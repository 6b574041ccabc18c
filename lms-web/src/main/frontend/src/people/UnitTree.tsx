import { TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matching, type UnitNode } from './tree';
import classes from './People.module.css';

interface Props {
  roots: UnitNode[];
  chosen: string;
  /** Units on the way to the chosen one: they start open. */
  open: string[];
  onChoose: (id: string) => void;
}

/** Units as nested lists with buttons: every unit can be chosen, and opened where there is more below it. */
export function UnitTree({ roots, chosen, open, onChoose }: Props) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const found = matching(roots, text);
  const searching = text.trim() !== '';
  return (
    <nav className={`card ${classes.tree}`} aria-label={t('units')}>
      <TextInput
        type="search"
        aria-label={t('findUnit')}
        placeholder={t('findUnit')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.length === 0 && <p className={classes.none}>{t('noUnitFound')}</p>}
      <ul key={searching ? text : 'all'}>
        {found.map((node) => (
          <Branch key={node.unit.id} node={node} chosen={chosen} open={open} all={searching} depth={0} onChoose={onChoose} />
        ))}
      </ul>
    </nav>
  );
}

interface BranchProps {
  node: UnitNode;
  chosen: string;
  open: string[];
  all: boolean;
  depth: number;
  onChoose: (id: string) => void;
}

function Branch({ node, chosen, open, all, depth, onChoose }: BranchProps) {
  const { t } = useTranslation('people');
  const [opened, setOpened] = useState(all || depth === 0 || open.includes(node.unit.id));
  const { unit, children } = node;
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={classes.branch}>
        {children.length > 0 ? (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={opened}
            aria-label={t(opened ? 'fold' : 'unfold', { name: unit.name })}
            onClick={() => setOpened(!opened)}
          >
            <Chevron size={16} aria-hidden />
          </button>
        ) : (
          <span className={classes.leaf} />
        )}
        <button type="button" className={classes.unit} aria-current={unit.id === chosen ? 'true' : undefined} onClick={() => onChoose(unit.id)}>
          <span>{unit.name}</span>
          <b>
            <span className="vh">{t('pupils', { count: unit.pupilCount })}</span>
            <span aria-hidden>{unit.pupilCount}</span>
          </b>
        </button>
      </div>
      {opened && children.length > 0 && (
        <ul className={classes.below}>
          {children.map((child) => (
            <Branch key={child.unit.id} node={child} chosen={chosen} open={open} all={all} depth={depth + 1} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}
