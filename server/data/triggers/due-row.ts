/** When a trigger wants to be heard about a person. */
export interface DueRow {
  workspaceId: string;
  journeyId: string;
  nodeId: string;
  personId: string;
  /** inactivity, date, schedule */
  kind: string;
  due: Date;
}
