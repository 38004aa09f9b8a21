/** The journey of message `m` as the index of waiting messages has it; see prisma/extra.sql. */
export const JOURNEY_OF_MESSAGE = `coalesce(m.journey_id, '00000000-0000-0000-0000-000000000000')`;
