import { useEffect, useState } from 'react';

/** What is older than this, in milliseconds, is not known any more. */
export const OLD = 6_000;

/** `asking`: the page was not looked at for a while, and asks anew; `away`: it asked, and nobody has answered for too long. */
export type Freshness = 'fresh' | 'asking' | 'away';

/** How far what was heard last can be relied on. `heardAt` is by this machine's clock, which somebody may set. */
export function useFreshness(heardAt: number): Freshness {
  const [old, setOld] = useState<{ heardAt: number; is: Freshness } | null>(null);
  useEffect(() => {
    const becomes = (is: Freshness) => setOld({ heardAt, is });
    const giveUp = () => setTimeout(() => becomes('away'), OLD);
    let patience = giveUp();
    const seenAgain = () => {
      if (document.visibilityState !== 'visible' || Math.abs(Date.now() - heardAt) <= OLD) return;
      becomes('asking');
      clearTimeout(patience);
      patience = giveUp();
    };
    document.addEventListener('visibilitychange', seenAgain);
    return () => {
      clearTimeout(patience);
      document.removeEventListener('visibilitychange', seenAgain);
    };
  }, [heardAt]);
  return old?.heardAt === heardAt ? old.is : 'fresh';
}
