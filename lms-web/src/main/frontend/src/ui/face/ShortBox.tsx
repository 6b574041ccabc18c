import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { boxCells } from './letters';
import classes from './ItemFace.module.css';

const cells = 4;

interface Props {
  unit: string | null;
  right: string | null;
  mine: string | null;
}

/** Numbers are compared as numbers: `1,50` is `1,5`. */
const same = (a: string, b: string) => Number(a.replace(',', '.')) === Number(b.replace(',', '.'));

/** The box of the answer sheet: four cells, filled with the key, or with one's own answer and the key beside it. */
export function ShortBox({ unit, right, mine }: Props) {
  const { t } = useTranslation('ui');
  const good = mine !== null && right !== null && same(mine, right);
  return (
    <div className={classes.short}>
      {mine !== null && (
        <Box label={t('face.mine')} text={mine} unit={unit} tone={right === null ? 'none' : good ? 'good' : 'bad'}>
          {right !== null &&
            (good ? (
              <IconCheck size={20} className={classes.good} aria-label={t('face.right')} />
            ) : (
              <IconX size={20} className={classes.bad} aria-label={t('face.wrong')} />
            ))}
        </Box>
      )}
      {(mine === null || (right !== null && !good)) && (
        <Box label={right === null ? t('face.answerBox') : t('face.key')} text={right ?? ''} unit={unit} tone={right === null ? 'none' : 'good'} />
      )}
    </div>
  );
}

function Box({
  label,
  text,
  unit,
  tone,
  children,
}: {
  label: string;
  text: string;
  unit: string | null;
  tone: 'none' | 'good' | 'bad';
  children?: React.ReactNode;
}) {
  return (
    <div className={classes.box} data-tone={tone}>
      <span className={classes.boxLabel}>{label}</span>
      <span className={classes.cells} aria-hidden>
        {boxCells(text, cells).map((sign, i) => (
          <i key={i}>{sign}</i>
        ))}
      </span>
      <span className="vh">{text}</span>
      {unit && <span>{unit}</span>}
      {children}
    </div>
  );
}
