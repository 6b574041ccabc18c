import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../ui/useTitle';
import type { Admission, SealedPaper } from '../api/types';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useAttempt } from '../attempt/useAttempt';
import { useUrgency } from '../clock/useClock';
import { HandInDialog } from '../hand-in/HandInDialog';
import { ItemLanguage, languageOf } from '../item/ItemLanguage';
import { SignInDialog } from '../signin/SignInDialog';
import { Announcer } from './Announcer';
import { Banners } from './Banners';
import { Foot } from './Foot';
import { isOpen, mapEntries } from './mapEntries';
import { Screen } from './Screen';
import { Side } from './Side';
import { screenAt, stopsOf } from './stops';
import { TopBar } from './TopBar';
import { useKeys } from './useKeys';
import { usePartTitle } from './usePartTitle';
import { usePlace } from './usePlace';
import { useTextSize } from './useTextSize';
import classes from './PaperRoom.module.css';

interface Props {
  session: AttemptSession;
  paper: SealedPaper;
  admission: Admission;
  personId: string | null;
  /** What invigilators say and give: above the paper, and never over it. */
  news?: ReactNode;
}

/** The paper while it is written. */
export function PaperRoom({ session, paper, admission, personId, news }: Props) {
  const { t } = useTranslation('exam-room');
  const partTitle = usePartTitle();
  useTitle(`${paper.subject.name} · ${admission.title}`);
  const seen = useAttempt(session);
  const urgency = useUrgency(seen.deadline);
  const [mapShown, setMapShown] = useState(false);
  const [wholePart, setWholePart] = useState(false);
  const [textSize, changeTextSize] = useTextSize(seen.state.id, admission.candidate.largerText);
  const [askedToSignIn, setAskedToSignIn] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const closeMap = useCallback(() => setMapShown(false), []);

  const stops = stopsOf(paper, seen.work.block);
  const place = usePlace(stops, closeMap);
  useKeys(session, place.at, place.move);
  const entries = mapEntries(stops, seen);
  const open = entries.filter(isOpen);
  const groups = screenAt(stops, place.at.key, wholePart);
  const { part } = place.at;
  const changeView = () => {
    setWholePart(!wholePart);
    place.go(place.at.key);
  };
  const blocks = paper.parts.flatMap((each) => each.choice?.blocks ?? []);
  const blockTitle = blocks.find((block) => block.code === seen.work.block)?.title ?? null;
  const refused = entries.filter((entry) => seen.refused.has(entry.slot)).map((entry) => t('itemOfPart', { roman: entry.part.roman, number: entry.number }));

  return (
    <div className={classes.room}>
      <TopBar paper={paper} title={admission.title} deadline={seen.deadline} receipt={seen.receipt} onHandIn={() => dialog.current?.showModal()} />
      <Banners
        link={seen.link}
        problem={seen.problem}
        hold={seen.hold}
        urgency={urgency}
        open={open.length}
        refused={refused}
        onSignIn={() => setAskedToSignIn(askedToSignIn + 1)}
      >
        {news}
      </Banners>
      <Announcer urgency={urgency} receipt={seen.receipt} />
      <Side
        candidate={admission.candidate}
        entries={entries}
        at={place.at.key}
        blockTitle={blockTitle}
        shown={mapShown}
        onClose={closeMap}
        onPick={place.go}
        onTextSize={changeTextSize}
      />
      <main
        className={groups.some((group) => group.stimulusId !== null) ? `${classes.main} ${classes.wide}` : classes.main}
        style={{ fontSize: `${textSize}em` }}
      >
        <div className={classes.head}>
          <p>{partTitle(part)}</p>
          {part.items.length > 1 && (
            <button type="button" className={classes.view} onClick={changeView}>
              {t(wholePart ? 'view.single' : 'view.part')}
            </button>
          )}
        </div>
        <ItemLanguage value={languageOf(paper.subject.code)}>
          <Screen groups={groups} at={place.at.key} work={seen.work} stimuli={paper.stimuli} session={session} />
        </ItemLanguage>
      </main>
      <Foot
        kind={place.at.item?.kind ?? null}
        first={place.index === 0}
        last={place.index === stops.length - 1}
        done={entries.length - open.length}
        total={entries.length}
        mapShown={mapShown}
        onMove={place.move}
        onMap={() => setMapShown(true)}
      />
      <HandInDialog
        ref={dialog}
        seen={seen}
        open={open}
        refused={refused}
        blockMissing={blocks.length > 0 && blockTitle === null}
        onPick={place.go}
        onHandIn={() => session.handIn()}
      />
      <SignInDialog
        wanted={seen.link === 'signed-out'}
        problem={seen.problem}
        again={askedToSignIn}
        personId={personId}
        onSignedIn={() => session.signedIn()}
      />
    </div>
  );
}
