/** A delay within what timers take, in milliseconds. Throws a TypeError on what is no number. */
export declare const clampDelay: (milliseconds: number) => number;
