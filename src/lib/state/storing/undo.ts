/** Takes a change back. */
export type Undo = () => Promise<void>;
