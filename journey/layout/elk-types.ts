/** What we say to elk and hear from it, of its JSON format. */
export interface ElkInput {
  id: 'journey';
  layoutOptions: Record<string, string>;
  children: { id: string; width: number; height: number }[];
  edges: { id: string; sources: [string]; targets: [string] }[];
}
export interface ElkOutput {
  children?: { id: string; x?: number; y?: number }[];
}
