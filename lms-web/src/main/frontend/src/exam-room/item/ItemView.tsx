import type { ItemResponse, PaperItem } from '../api/types';
import { Choice } from './Choice';
import { Cluster } from './Cluster';
import { Essay } from './Essay';
import { Short } from './Short';

export interface ItemProps {
  item: PaperItem;
  response: ItemResponse | null;
  onAnswer: (response: ItemResponse | null) => void;
  disabled?: boolean;
  /** What each number of right statements is worth; only for clusters. */
  scale?: string[] | undefined;
}

export function ItemView(props: ItemProps) {
  switch (props.item.kind) {
    case 'choice':
      return <Choice {...props} />;
    case 'cluster':
      return <Cluster {...props} />;
    case 'short':
      return <Short {...props} />;
    case 'essay':
      return <Essay {...props} />;
  }
}
