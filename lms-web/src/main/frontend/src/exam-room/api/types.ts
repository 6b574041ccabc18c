/** What the exam room exchanges with the server. Instants are ISO-8601 UTC, points decimal strings. */
import type { components } from '../../api/schema';
import type { Coded, Taken, Told as Answered } from '../../api/told';
import type * as api from '../../api/types';

export type ItemKind = api.Kind;
export type ItemResponse = api.CandidateResponse;
export type MarkingScheme = api.Scheme;
type HandedInBy = api.HandedInBy;

export type Person = Pick<api.SessionPerson, 'id' | 'fullName' | 'initials' | 'mustChangePassword'>;
export type Session = Pick<api.Session, 'csrfToken' | 'language' | 'serverNow'> & { person: Person | null };

type AdmissionTold = Answered<'/api/v1/my/sittings/{id}'>;
type OutlineTold = AdmissionTold['format']['parts'][number];
export type Candidate = AdmissionTold['candidate'];
export type Admission = Coded<AdmissionTold, { state: api.MySittingState; entry: api.EntryWay; format: { parts: Coded<OutlineTold, { kind: ItemKind }>[] } }>;

type AttemptTold = Answered<'/api/v1/attempts/{id}'>;
/** What the machine seals and signs with while answers wait on it. */
export type Seal = NonNullable<AttemptTold['seal']>;
type AttemptPhase = 'writing' | 'handed_in';
export type LeftOut = api.LeftOut;
export type AttemptState = Coded<
  AttemptTold,
  { state: AttemptPhase; responses: Record<string, ItemResponse>; handedInBy: HandedInBy | null; leftOut: LeftOut[] }
>;

type ToldPhase = AttemptPhase | 'waiting' | 'paused';
export type Told = Coded<Answered<'/api/v1/my/sittings/{id}/told'>, { state: ToldPhase; entry: api.EntryWay; handedIn: HandedIn | null }>;

/** A place in the line of those who want to start: what they are told in place of an attempt. */
export type QueuePlace = Required<components['schemas']['QueuePlace']>;

export type LabelledHtml = api.HtmlOption;
export type PaperItem = api.SealedItem;
export type PaperPart = api.SealedPart;
export type SealedPaper = api.SealedPaper;

type BatchTaken = Taken<'/api/v1/attempts/{id}/responses', 'put'>;
type EntryTaken = NonNullable<BatchTaken['entries']>[number];
/** The document lets every field be null; the room always fills these. */
/** `left` begins a time of being away, `returned` tells how long it was. */
export type NoticeKind = 'left' | 'returned' | 'copied' | 'cut' | 'pasted' | 'printed' | 'resized' | 'shrunk' | 'offline';
export interface Notice {
  kind: NoticeKind;
  millis: number;
}
export type ResponseEntry = Coded<Omit<EntryTaken, 'notice'>, { sequence: number; response: ItemResponse | null; clears: boolean; clientTime: string }> & {
  notice?: Notice;
};
export type ResponseBatch = Coded<BatchTaken, { clientId: string; entries: ResponseEntry[] }>;

export type SaveReceipt = Coded<Answered<'/api/v1/attempts/{id}/responses', 'put'>, { state: AttemptPhase }>;
export type HandedIn = Coded<Answered<'/api/v1/attempts/{id}/hand-in', 'post'>, { by: HandedInBy }>;
