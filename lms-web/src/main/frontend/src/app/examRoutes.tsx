import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { Only } from './Forbidden';

const BlueprintList = lazy(() => import('../blueprint/BlueprintList'));
const BlueprintPage = lazy(() => import('../blueprint/BlueprintPage'));
const FormatList = lazy(() => import('../blueprint/FormatList'));
const PaperList = lazy(() => import('../paper/PaperList'));
const PaperPage = lazy(() => import('../paper/PaperPage'));
const FormPage = lazy(() => import('../paper/FormPage'));
const OpeningsPage = lazy(() => import('../paper/seal/OpeningsPage'));
const SittingList = lazy(() => import('../sitting/SittingList'));
const NewSitting = lazy(() => import('../sitting/NewSitting'));
const SittingPage = lazy(() => import('../sitting/SittingPage'));
const ExamDayPage = lazy(() => import('../exam-day/ExamDayPage'));
const SessionList = lazy(() => import('../exam-session/SessionList'));
const SessionPage = lazy(() => import('../exam-session/SessionPage'));
const AddSitting = lazy(() => import('../exam-session/AddSitting'));
const CandidateImportPage = lazy(() => import('../candidate-import/CandidateImportPage'));
const WallPage = lazy(() => import('../wall/WallPage'));
const RoomPage = lazy(() => import('../rooms/RoomPage'));
const PrintPage = lazy(() => import('../rooms/PrintPage'));
const MyExams = lazy(() => import('../result/MyExams'));
const ResultList = lazy(() => import('../result/ResultList'));
const ResultPage = lazy(() => import('../result/ResultPage'));

/** From the blueprint to the result. */
export const examRoutes: RouteObject[] = [
  {
    element: <Only any={['BLUEPRINT_READ']} />,
    children: [
      { path: '/ma-tran', element: <BlueprintList /> },
      { path: '/ma-tran/dinh-dang', element: <FormatList /> },
      { path: '/ma-tran/:id', element: <BlueprintPage /> },
    ],
  },
  {
    element: <Only any={['PAPER_PREVIEW', 'PAPER_BUILD']} />,
    children: [
      { path: '/de', element: <PaperList /> },
      { path: '/de/:id', element: <PaperPage /> },
      { path: '/de/:id/:code', element: <FormPage /> },
    ],
  },
  {
    element: <Only any={['PAPER_WITNESS']} />,
    children: [{ path: '/mo-de', element: <OpeningsPage /> }],
  },
  {
    element: <Only any={['SITTING_MANAGE']} />,
    children: [
      { path: '/ngay-thi', element: <ExamDayPage /> },
      { path: '/ca-thi/moi', element: <NewSitting /> },
      { path: '/ca-thi/:id/danh-sach', element: <CandidateImportPage /> },
      { path: '/to-chuc-thi/:id/ca-thi-moi', element: <AddSitting /> },
    ],
  },
  {
    // Anybody of the staff may be named for a room.
    element: <Only any={['SITTING_INVIGILATE', 'SITTING_READ', 'BANK_READ']} />,
    children: [
      { path: '/ca-thi/:id/giam-thi', element: <WallPage /> },
      { path: '/ca-thi/:id/giam-thi/:room', element: <WallPage /> },
    ],
  },
  {
    element: <Only any={['SITTING_READ']} />,
    children: [
      { path: '/ca-thi', element: <SittingList /> },
      { path: '/ca-thi/:id', element: <SittingPage /> },
      { path: '/ca-thi/:id/phong/:room', element: <RoomPage /> },
      { path: '/ca-thi/:id/in', element: <PrintPage /> },
      { path: '/to-chuc-thi', element: <SessionList /> },
      { path: '/to-chuc-thi/:id', element: <SessionPage /> },
    ],
  },
  {
    element: <Only any={['SIT']} />,
    children: [
      { path: '/ky-thi', element: <MyExams /> },
      { path: '/ket-qua', element: <ResultList /> },
      { path: '/ket-qua/:attemptId', element: <ResultPage /> },
    ],
  },
];
