import { seal, unseal } from '../../crypto/seal';

interface Place {
  workspaceId: string;
  name: string;
  host: string;
}

const boundTo = ({ workspaceId, name, host }: Place) => `${workspaceId}|call-secret|${name}|${host}`;

/** As its row keeps it. Moved to another name, host or workspace it does not open. */
export const sealCallSecret = (place: Place, value: string): string => seal(value, boundTo(place));

/** Throws `invalid` when it was sealed with another SAFAR_SECRET. */
export const openCallSecret = (row: Place & { value: string }): string => unseal(row.value, boundTo(row));
