import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tileSizes, type TileSize } from './tileSize';
import classes from './Wall.module.css';

const orders = ['trouble', 'seat'] as const;
export type Order = (typeof orders)[number];

interface Props {
  order: Order;
  onOrder: (order: Order) => void;
  size: TileSize;
  onSize: (size: TileSize) => void;
}

/** In which order and how large the candidates stand. */
export function Look({ order, onOrder, size, onSize }: Props) {
  const { t } = useTranslation('wall');
  return (
    <div className={classes.look}>
      <SegmentedControl aria-label={t('order.label')} value={order} onChange={onOrder} data={orders.map((value) => ({ value, label: t(`order.${value}`) }))} />
      <SegmentedControl aria-label={t('size.label')} value={size} onChange={onSize} data={tileSizes.map((value) => ({ value, label: t(`size.${value}`) }))} />
    </div>
  );
}
