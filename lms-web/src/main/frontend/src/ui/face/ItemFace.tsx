import type { CandidateResponse, HtmlOption, Kind } from '../../api/types';
import { ItemBody } from '../ItemBody';
import { Essay } from './Essay';
import { Options } from './Options';
import { ShortBox } from './ShortBox';
import { Statements } from './Statements';
import classes from './ItemFace.module.css';

/** What a candidate sees of an item. */
export interface Face {
  kind: Kind;
  stemHtml: string;
  options: HtmlOption[] | null;
  statements: HtmlOption[] | null;
  unit: string | null;
}

export interface FaceKey {
  optionId: string | null;
  truths: { id: string; correct: boolean }[] | null;
  short: string | null;
}

interface Props {
  face: Face;
  stimulusHtml?: string | null | undefined;
  /** The right answer, where the reader may see it. */
  answer?: FaceKey | null | undefined;
  /** What the reader answered; undefined where nobody did. */
  mine?: CandidateResponse | null | undefined;
}

/** An item as it stands on a paper, with the key and the reader's own answer laid over it where they are known. */
export function ItemFace({ face, stimulusHtml, answer, mine }: Props) {
  return (
    <div className={classes.face}>
      {stimulusHtml && <ItemBody html={stimulusHtml} className={classes.stimulus} />}
      <ItemBody html={face.stemHtml} />
      {face.kind === 'choice' && <Options options={face.options ?? []} right={answer?.optionId ?? null} mine={mine?.kind === 'choice' ? mine.option : null} />}
      {face.kind === 'cluster' && (
        <Statements statements={face.statements ?? []} truths={answer?.truths ?? null} mine={mine?.kind === 'cluster' ? mine.truths : null} />
      )}
      {face.kind === 'short' && <ShortBox unit={face.unit} right={answer?.short ?? null} mine={mine?.kind === 'short' ? mine.text : null} />}
      {face.kind === 'essay' && <Essay mine={mine?.kind === 'essay' ? mine.text : null} />}
    </div>
  );
}
