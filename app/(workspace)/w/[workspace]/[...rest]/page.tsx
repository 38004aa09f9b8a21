import { notFound } from 'next/navigation';

/** Unknown addresses inside a workspace keep its frame. */
export default function UnknownPage() {
  notFound();
}
