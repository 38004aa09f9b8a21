import { CircleHelp } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { familyTile } from './family-look';
import { definitionOf, viewOf } from './node-door';

/** Icon of a kind on the tint of its family. */
export function IconTile({ kind, className }: { kind: string; className?: string }) {
  const Icon = viewOf(kind)?.Icon ?? CircleHelp;
  const family = definitionOf(kind)?.family;
  return (
    <span
      aria-hidden
      className={cn(
        'grid size-8 shrink-0 place-items-center rounded-md',
        family ? familyTile[family] : 'bg-muted text-muted-foreground',
        className,
      )}
    >
      <Icon className="size-[55%]" />
    </span>
  );
}
