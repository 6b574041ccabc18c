import { describe, expect, it } from 'vitest';
import { advance, begin, redo, undo } from './timeline';

describe('a timeline', () => {
  it('goes back step by step and forward again', () => {
    const three = advance(advance(begin(1), 2), 3);
    expect(undo(three).present).toBe(2);
    expect(undo(undo(undo(three))).present).toBe(1);
    expect(redo(redo(undo(undo(three)))).present).toBe(3);
    expect(redo(three)).toBe(three);
  });

  it('takes changes of one thing that follow each other as one step', () => {
    const typed = advance(advance(begin(0), 1, 'cell'), 12, 'cell');
    expect(undo(typed).present).toBe(0);
    expect(undo(advance(typed, 13, 'other')).present).toBe(12);
  });

  it('starts a new step on the same thing after going back', () => {
    const back = undo(advance(advance(begin(0), 1, 'cell'), 2));
    expect(undo(advance(back, 5, 'cell')).present).toBe(1);
  });

  it('forgets what was undone once something else is done', () => {
    expect(advance(undo(advance(begin(1), 2)), 3).future).toEqual([]);
  });

  it('does not move for nothing', () => {
    const start = begin(1);
    expect(advance(start, 1)).toBe(start);
  });
});
