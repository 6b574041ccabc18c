export * from './types/common';
export * from './types/people';
export * from './types/bank';
export * from './types/paper';
export * from './types/exam';
export * from './types/rooms';
export * from './types/examDay';
export * from './types/wall';
